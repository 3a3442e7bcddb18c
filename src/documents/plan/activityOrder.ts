/** The activities of a plan as goals → objectives → activities, numbered: 1, 1.1, 1.1.1. */
import type { Activity } from '@/domain/records';

export interface GoalGroup {
  readonly number: string;
  /** Empty while the group has not written it. */
  readonly goal: string;
  readonly objectives: readonly ObjectiveGroup[];
}

export interface ObjectiveGroup {
  readonly number: string;
  readonly objective: string;
  readonly activities: readonly { readonly number: string; readonly activity: Activity }[];
}

/**
 * Groups activities by the text of goal and objective, spaces aside. Each group stands where its
 * first activity does.
 */
export function groupActivities(activities: readonly Activity[]): GoalGroup[] {
  const ordered = activities
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return groupBy(ordered, ({ goal }) => plain(goal)).map(([goal, ofGoal], g) => ({
    number: `${g + 1}`,
    goal,
    objectives: groupBy(ofGoal, ({ objective }) => plain(objective)).map(
      ([objective, ofObjective], o) => ({
        number: `${g + 1}.${o + 1}`,
        objective,
        activities: ofObjective.map((activity, k) => ({
          number: `${g + 1}.${o + 1}.${k + 1}`,
          activity,
        })),
      }),
    ),
  }));
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [key: string, items: Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
