/** The action plan: goals, objectives, and what is done by whom until when. */
import type { Activity } from '@/domain/records';
import { type Block, type Cell, cell, paragraph, type Row } from '../tree';
import { groupActivities } from './activityOrder';
import type { PlanFacts, PlanInput } from './planFacts';
import type { PlanText } from './planText';
import { sharedOfActivity } from './sharing';

export function activitySection(facts: PlanFacts, input: PlanInput, text: PlanText): Block[] {
  const { t } = text;
  const goals = groupActivities(input.activities);
  if (goals.length === 0) return [paragraph(t('document.activities.none'))];
  const rows: Row[] = [];
  for (const { number, goal, objectives } of goals) {
    const words = goal || t('document.activities.noGoal');
    rows.push({ kind: 'group', text: t('document.activities.goal', { number, goal: words }) });
    for (const group of objectives) {
      const objective = group.objective || t('document.activities.noObjective');
      for (const [k, entry] of group.activities.entries()) {
        const first = k === 0 ? `${group.number} ${objective}` : '';
        rows.push(activityRow(entry.number, first, entry.activity, facts, input, text));
      }
    }
  }
  const titles = ['objective', 'activity', 'responsible', 'period', 'records'] as const;
  const weights = { objective: 36, activity: 58, responsible: 32, period: 24, records: 20 };
  return [
    {
      kind: 'table',
      caption: t('document.table.activities'),
      columns: titles.map((id) => ({
        title: t(`document.column.${id}`),
        kind: 'text',
        weight: weights[id],
      })),
      rows,
    },
  ];
}

function activityRow(
  number: string,
  objective: string,
  activity: Activity,
  facts: PlanFacts,
  { audience }: PlanInput,
  text: PlanText,
): Row {
  const told = (field: 'responsible' | 'period'): Cell => {
    const words = sharedOfActivity(activity, field, audience)?.trim();
    return words ? cell(words) : cell(text.t('document.unknown'), 'soft');
  };
  const what = activity.activity.trim() || text.t('document.unknown');
  return {
    kind: 'row',
    cells: [
      cell(objective),
      { lines: [{ text: `${number} ${what}` }] },
      told('responsible'),
      told('period'),
      recordsCell(activity, facts, audience, text),
    ],
  };
}

/** Labels of the linked records; those that stay with the group are only counted. */
function recordsCell(
  activity: Activity,
  { labelOf }: PlanFacts,
  audience: PlanInput['audience'],
  text: PlanText,
): Cell {
  const ids = sharedOfActivity(activity, 'recordIds', audience) ?? [];
  const labels = ids.flatMap((id) => labelOf.get(id) ?? []).sort(text.formats.compare);
  return cell(labels.join(', '));
}
