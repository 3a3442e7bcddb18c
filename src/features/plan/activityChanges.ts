/** From the form and the buttons of the activity table to the changes they make. Pure. */
import { groupActivities } from '@/documents/plan/activityOrder';
import type { Change, Patch } from '@/domain/changes';
import type { Instant, Uuid } from '@/domain/identifiers';
import type { Activity } from '@/domain/records';

export type ActivityChange = Change<'activity'>;

/** What the form holds. */
export type ActivityDraft = Pick<
  Activity,
  'goal' | 'objective' | 'activity' | 'responsible' | 'period' | 'recordIds'
>;

export const emptyDraft: ActivityDraft = {
  goal: '',
  objective: '',
  activity: '',
  responsible: '',
  period: '',
  recordIds: [],
};

export function draftOf(activity: Activity): ActivityDraft {
  const { goal, objective, responsible, period, recordIds } = activity;
  return { goal, objective, activity: activity.activity, responsible, period, recordIds };
}

/** Whether the form holds something that is not in the record yet. */
export function holdsWork(draft: ActivityDraft, activity: Activity | null): boolean {
  return changedFields(draft, activity === null ? emptyDraft : draftOf(activity)).length > 0;
}

export function changeToAdd(
  draft: ActivityDraft,
  activities: readonly Activity[],
  making: { readonly id: Uuid; readonly neighbourhoodId: Uuid; readonly now: Instant },
): ActivityChange {
  const last = activities.reduce((most, { position }) => Math.max(most, position), 0);
  const { id, neighbourhoodId, now } = making;
  const patch = { neighbourhoodId, ...trimmed(draft), position: last + 1, createdAt: now };
  return { kind: 'activity', id, patch };
}

/**
 * What the form changed, and nothing else.
 *
 * @param alike Activities of the same goal or objective that take over its new wording.
 */
export function changesToEdit(
  draft: ActivityDraft,
  activity: Activity,
  alike: { readonly goal: readonly Activity[]; readonly objective: readonly Activity[] },
): ActivityChange[] {
  const wanted = trimmed(draft);
  const patches = new Map<Uuid, Patch>();
  const put = (id: Uuid, patch: Patch) => patches.set(id, { ...patches.get(id), ...patch });
  for (const field of changedFields(wanted, draftOf(activity))) {
    put(activity.id, { [field]: wanted[field] });
  }
  for (const other of alike.goal) put(other.id, { goal: wanted.goal });
  for (const other of alike.objective) put(other.id, { objective: wanted.objective });
  return [...patches].map(([id, patch]) => ({ kind: 'activity', id, patch }));
}

export function changeToDelete(id: Uuid): ActivityChange {
  return { kind: 'activity', id, patch: { deleted: true } };
}

/** Other activities with the same goal, and those of them with the same objective. */
export function alikeOf(activity: Activity, activities: readonly Activity[]) {
  const goal = activities.filter(
    (other) => other.id !== activity.id && plain(other.goal) === plain(activity.goal),
  );
  const objective = goal.filter((other) => plain(other.objective) === plain(activity.objective));
  return { goal, objective };
}

/**
 * Moves an activity one place up or down, as the table shows it: among the activities of its
 * objective; the first or last of them takes its objective along, past the next objective; at the
 * edge of a goal the whole goal goes. Empty at the table's edge.
 */
export function changesToMove(
  activities: readonly Activity[],
  id: Uuid,
  direction: 'up' | 'down',
): ActivityChange[] {
  const goals = groupActivities(activities).map(({ objectives }) =>
    objectives.map((group) => group.activities.map((entry) => entry.activity)),
  );
  const step = direction === 'up' ? -1 : 1;
  const g = goals.findIndex((goal) => goal.flat().some((activity) => activity.id === id));
  const goal = goals[g];
  if (goal === undefined) return [];
  const o = goal.findIndex((objective) => objective.some((activity) => activity.id === id));
  const objective = goal[o] as Activity[];
  const k = objective.findIndex((activity) => activity.id === id);
  const moved = swap(objective, k, step) || swap(goal, o, step) || swap(goals, g, step);
  return moved ? renumbered(goals.flat(2)) : [];
}

function swap<Item>(items: Item[], index: number, step: 1 | -1): boolean {
  const [item, other] = [items[index], items[index + step]];
  if (item === undefined || other === undefined) return false;
  items[index] = other;
  items[index + step] = item;
  return true;
}

/**
 * New positions for the rows whose old one no longer fits the order. The same positions are dealt
 * out anew, so that a move touches the rows it passes and no other; two phones may each have given
 * the same one, then all are counted anew.
 */
function renumbered(order: readonly Activity[]): ActivityChange[] {
  const sorted = order.map(({ position }) => position).sort((a, b) => a - b);
  const distinct = sorted.every((position, k) => k === 0 || position > (sorted[k - 1] as number));
  return order.flatMap(({ id, position }, k): ActivityChange[] => {
    const wanted = distinct ? (sorted[k] as number) : k + 1;
    return position === wanted ? [] : [{ kind: 'activity', id, patch: { position: wanted } }];
  });
}

function changedFields(draft: ActivityDraft, before: ActivityDraft): (keyof ActivityDraft)[] {
  const fields = Object.keys(emptyDraft) as (keyof ActivityDraft)[];
  return fields.filter((field) => JSON.stringify(draft[field]) !== JSON.stringify(before[field]));
}

function trimmed(draft: ActivityDraft): ActivityDraft {
  return {
    goal: plain(draft.goal),
    objective: plain(draft.objective),
    activity: draft.activity.trim(),
    responsible: plain(draft.responsible),
    period: plain(draft.period),
    recordIds: draft.recordIds,
  };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
