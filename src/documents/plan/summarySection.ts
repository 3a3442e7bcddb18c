/** The one-page summary: what matters most, for a reader who turns no page. */
import { type Block, type Column, cell, paragraph, type Row, type Table } from '../tree';
import { squareMetresEach, sumOfRooms } from './assemblyRoom';
import { officialSentence } from './assemblySection';
import {
  countTypes,
  type PlanFacts,
  type PlanInput,
  type PlanRecord,
  riskScore,
} from './planFacts';
import { type PlanText, shortened } from './planText';

/** «En önemli 5 risk, 5 kaynak, 5 talep»: more does not fit on one page. */
const most = 5;
const longestName = 90;

export function summarySection(facts: PlanFacts, input: PlanInput, text: PlanText): Block[] {
  const { t, formats } = text;
  const { population, homes } = input.neighbourhood;
  const official = sumOfRooms(facts.areas.filter((area) => area.official));
  const activities = input.activities.filter(({ deleted }) => !deleted).length;
  const heading = (id: string, words: string): Block => ({
    kind: 'heading',
    level: 2,
    id,
    text: words,
  });
  return [
    paragraph(
      t('document.summary.lead', {
        parts: formats.list(
          (
            [
              ['risk', facts.risks],
              ['resource', facts.resources],
              ['need', facts.needs],
              ['assembly', [...facts.areas, ...facts.otherAssembly]],
              ['route', facts.routes],
            ] as const
          ).map(([layer, entries]) => t(`document.count.${layer}`, { count: entries.length })),
        ),
      }),
      'lead',
    ),
    {
      kind: 'keyFacts',
      facts: [
        { label: t('document.place.population'), value: text.amount(population) },
        { label: t('document.place.homes'), value: text.amount(homes) },
        {
          label: t('document.summary.officialRoom'),
          value: text.amount(official.squareMetres, 'm2'),
        },
        {
          label: t('document.summary.each'),
          value: text.amount(squareMetresEach(official.squareMetres, population), 'm2', 2),
          note: t('document.summary.norm', { norm: formats.number(facts.norms[0].value, 2) }),
        },
      ],
    },
    heading('summary-risks', t('document.summary.risks')),
    ...topRisks(facts.risks, text),
    heading('summary-assembly', t('document.summary.assembly')),
    paragraph(officialSentence(official, population, facts.norms[0], text)),
    {
      kind: 'sideBySide',
      columns: [
        [
          heading('summary-resources', t('document.summary.resources')),
          ...kinds(facts.resources, 'resources', text),
        ],
        [
          heading('summary-needs', t('document.summary.needs')),
          ...kinds(facts.needs, 'needs', text),
        ],
      ],
    },
    heading('summary-plan', t('document.summary.plan')),
    paragraph(
      activities === 0
        ? t('document.activities.none')
        : t('document.summary.activities', { count: activities }),
    ),
  ];
}

function topRisks(risks: readonly PlanRecord[], text: PlanText): Block[] {
  const { t } = text;
  if (risks.length === 0) return [paragraph(t('document.none.risks'))];
  const graded = risks.filter(({ record }) => riskScore(record) !== null);
  if (graded.length === 0) {
    return [paragraph(t('document.summary.ungraded', { count: risks.length }))];
  }
  const columns: Column[] = [
    { title: t('document.column.label'), kind: 'label', weight: 13 },
    { title: t('document.column.what'), kind: 'text', weight: 120 },
    { title: t('document.column.score'), kind: 'number', weight: 37 },
  ];
  const rows = graded.slice(0, most).map(({ record, label }): Row => {
    const { severity, likelihood } = record;
    const score = riskScore(record) ?? 0;
    return {
      kind: 'row',
      cells: [
        cell(label, 'strong'),
        cell(shortened(text.nameOf(record), longestName)),
        { ...cell(t('document.score', { severity, likelihood, score })), value: score },
      ],
    };
  });
  const table: Table = { kind: 'table', caption: t('document.summary.risks'), columns, rows };
  const rest = risks.length - rows.length;
  return rest === 0
    ? [table]
    : [table, paragraph(t('document.summary.moreRisks', { count: rest }), 'note')];
}

/** The most frequent kinds with their counts, as one sentence. */
function kinds(entries: readonly PlanRecord[], id: 'resources' | 'needs', text: PlanText): Block[] {
  const { t, formats } = text;
  if (entries.length === 0) return [paragraph(t(`document.none.${id}`))];
  const counts = countTypes(entries);
  const items = counts
    .slice(0, most)
    .map(({ typeId, count }) =>
      t('document.summary.kind', { kind: text.typeName(typeId), number: formats.number(count) }),
    );
  const rest = counts.slice(most).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) items.push(t('document.summary.moreKinds', { count: rest }));
  return [{ kind: 'bullets', items }];
}
