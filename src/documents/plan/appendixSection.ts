/** The appendix: what stayed with the group, every threshold in use, every source. */
import { type NumberId, type NumberInUse, numberInUse } from '@/domain/numbers';
import { type Block, cell, paragraph, type Row } from '../tree';
import type { PlanFacts, PlanInput } from './planFacts';
import type { PlanText } from './planText';

export function appendixSection(facts: PlanFacts, input: PlanInput, text: PlanText): Block[] {
  const { t } = text;
  return [
    { kind: 'heading', level: 2, id: 'privacy', text: t('document.appendix.privacy') },
    ...privacyBlocks(facts, input, text),
    { kind: 'heading', level: 2, id: 'thresholds', text: t('document.appendix.thresholds') },
    paragraph(t('document.thresholds.lead')),
    thresholdTable(facts, input, text),
    { kind: 'heading', level: 2, id: 'sources', text: t('document.appendix.sources') },
    { kind: 'bullets', items: sources(facts, input, text) },
  ];
}

function privacyBlocks(facts: PlanFacts, { audience }: PlanInput, { t }: PlanText): Block[] {
  const items = [t(`document.privacy.${audience}`)];
  if (facts.heldBuildings > 0) {
    items.push(t('document.privacy.buildings', { count: facts.heldBuildings }));
  }
  if (facts.heldOthers > 0) items.push(t('document.privacy.others', { count: facts.heldOthers }));
  items.push(t('document.privacy.never'));
  return [{ kind: 'bullets', items }];
}

/** The numbers that something in this copy rests on. */
function numbersInUse(facts: PlanFacts, { neighbourhood }: PlanInput): NumberInUse[] {
  const used: NumberInUse[] = facts.areas.length > 0 ? [...facts.norms] : [];
  const other = (id: NumberId) => used.push(numberInUse(id, neighbourhood.settings));
  if (facts.areas.length === 0) used.push(facts.norms[0]); // the summary names it
  // The kind «dar sokak» says «itfaiye giremez» by this width.
  if (facts.risks.some(({ record }) => record.typeId === 'r_dar_sokak')) other('fire_road_m');
  return used;
}

function thresholdTable(facts: PlanFacts, input: PlanInput, text: PlanText): Block {
  const { t, formats } = text;
  return {
    kind: 'table',
    caption: t('document.appendix.thresholds'),
    columns: [
      { title: t('document.column.meaning'), kind: 'text', weight: 66 },
      { title: t('document.column.value'), kind: 'number', weight: 26 },
      { title: t('document.column.source'), kind: 'text', weight: 50 },
      { title: t('document.column.confidence'), kind: 'text', weight: 28 },
    ],
    rows: numbersInUse(facts, input).map((number): Row => {
      const unit = t(`numbers:unit.${number.unit as 'm'}`);
      return {
        kind: 'row',
        cells: [
          cell(t(`numbers:meaning.${number.id}`)),
          { ...cell(`${formats.number(number.value, 2)} ${unit}`, 'strong'), value: number.value },
          cell(text.sourceOf(number)),
          cell(number.own ? t('numbers:own') : t(`numbers:confidence.${number.confidence}`)),
        ],
      };
    }),
  };
}

/** Where base map, population and imported records come from, each once. */
function sources(facts: PlanFacts, { pack, neighbourhood }: PlanInput, text: PlanText): string[] {
  const { t, formats } = text;
  const items: string[] = [];
  if (pack !== null) {
    const { title, attribution, licence, date } = pack.source;
    const parts = [title, attribution, licence].filter((part) => part.trim() !== '');
    items.push(t('document.source.base', { source: parts.join(', '), day: formats.day(date) }));
  }
  if (neighbourhood.populationSource.trim() !== '') {
    items.push(t('document.source.population', { source: neighbourhood.populationSource.trim() }));
  }
  const origins = new Map<string, number>();
  for (const { origin } of facts.places) {
    if (origin === null) continue;
    const source = [origin.title, origin.licence].filter((part) => part.trim() !== '').join(', ');
    origins.set(source, (origins.get(source) ?? 0) + 1);
  }
  for (const [source, count] of origins) {
    items.push(t('document.source.records', { source, count }));
  }
  if (facts.places.some(({ origin }) => origin === null)) items.push(t('document.source.own'));
  return items;
}
