/** How the plan was made, what the neighbourhood is, and which hazards the group has in mind. */
import { areaSquareMetres } from '@/domain/geodesy';
import type { HazardId } from '@/domain/taxonomy/hazards';
import { type Block, cell, type Fact, paragraph, type Row } from '../tree';
import { type PlanFacts, type PlanInput, type PlanRecord, riskScore } from './planFacts';
import type { PlanText } from './planText';

export function methodSection(facts: PlanFacts, text: PlanText): Block[] {
  const { t, formats } = text;
  const { seen, told, official } = facts.sources;
  const days = facts.places.flatMap(({ observedOn }) => observedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const blocks: Block[] = [paragraph(t('document.method.how'))];
  if (facts.places.length > 0) {
    blocks.push(
      paragraph(
        t('document.method.sources', {
          parts: formats.list([
            t('document.method.seen', { count: seen }),
            t('document.method.told', { count: told }),
            t('document.method.official', { count: official }),
          ]),
        }),
      ),
    );
  }
  if (first !== undefined && last !== undefined) {
    const words =
      first === last
        ? t('document.method.onDay', { day: formats.day(first) })
        : t('document.method.between', { first: formats.day(first), last: formats.day(last) });
    blocks.push(paragraph(words));
  }
  blocks.push({
    kind: 'bullets',
    items: [
      t('document.method.limitBuildings'),
      t('document.method.limitCounts'),
      t('document.method.limitChange'),
    ],
  });
  return blocks;
}

export function placeSection({ neighbourhood }: PlanInput, text: PlanText): Block[] {
  const { t } = text;
  const { population, homes, populationSource, boundary } = neighbourhood;
  const facts: Fact[] = [
    { label: t('document.place.population'), value: text.amount(population) },
    { label: t('document.place.homes'), value: text.amount(homes) },
    {
      label: t('document.place.area'),
      value:
        boundary === null
          ? t('document.unknown')
          : t('document.amount.hectares', {
              number: text.formats.number(areaSquareMetres(boundary) / 10_000, 1),
            }),
      note: t('document.place.measured'),
    },
  ];
  const source = populationSource.trim() || t('document.unknown');
  return [
    { kind: 'keyFacts', facts: boundary === null ? facts.slice(0, 2) : facts },
    paragraph(t('document.place.source', { source }), 'note'),
  ];
}

/** Null if no record names a hazard. */
export function hazardSection(facts: PlanFacts, text: PlanText): Block[] | null {
  const { t } = text;
  const ofHazard = new Map<HazardId, PlanRecord[]>();
  for (const entry of facts.risks) {
    for (const hazard of entry.record.hazards) {
      ofHazard.set(hazard, [...(ofHazard.get(hazard) ?? []), entry]);
    }
  }
  if (ofHazard.size === 0) return null;
  const highest = (entries: readonly PlanRecord[]) =>
    entries.reduce<number | null>((top, { record }) => {
      const score = riskScore(record);
      return score === null || (top !== null && top >= score) ? top : score;
    }, null);
  const rows = [...ofHazard]
    .map(([hazard, entries]) => ({ hazard, entries, top: highest(entries) }))
    .sort((a, b) => (b.top ?? 0) - (a.top ?? 0) || b.entries.length - a.entries.length)
    .map(
      ({ hazard, entries, top }): Row => ({
        kind: 'row',
        cells: [
          cell(t(`taxonomy:hazard.${hazard}`), 'strong'),
          text.amountCell(entries.length),
          text.amountCell(top),
          cell(someLabels(entries)),
        ],
      }),
    );
  return [
    paragraph(t('document.hazards.lead')),
    {
      kind: 'table',
      caption: t('document.section.hazards'),
      columns: [
        { title: t('document.column.hazard'), kind: 'text', weight: 46 },
        { title: t('document.column.riskCount'), kind: 'number', weight: 24 },
        { title: t('document.column.highest'), kind: 'number', weight: 30 },
        { title: t('document.column.labels'), kind: 'text', weight: 70 },
      ],
      rows,
    },
  ];
}

/** The first labels; a row of fifty tells nobody anything. */
function someLabels(entries: readonly PlanRecord[]): string {
  const most = 12;
  const labels = entries.slice(0, most).map(({ label }) => label);
  return entries.length > most ? `${labels.join(', ')} …` : labels.join(', ');
}
