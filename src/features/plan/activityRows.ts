/** The rows of the activity table, as both the table and the cards show them. */
import type { GoalGroup } from '@/documents/plan/activityOrder';
import type { Activity } from '@/domain/records';

export interface ActivityRow {
  /** 1.2.3: goal, objective, activity. */
  readonly number: string;
  readonly activity: Activity;
  readonly goal: string;
  readonly goalNumber: string;
  readonly objective: string;
  readonly objectiveNumber: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** What can be done to a row. */
export interface ActivityActs {
  readonly onEdit: (activity: Activity) => void;
  readonly onAddLike: (activity: Activity) => void;
  readonly onMove: (activity: Activity, direction: 'up' | 'down') => void;
  readonly onDelete: (activity: Activity) => void;
}

export function activityRows(groups: readonly GoalGroup[]): ActivityRow[] {
  const rows = groups.flatMap((goal) =>
    goal.objectives.flatMap((group) =>
      group.activities.map(({ number, activity }) => ({
        number,
        activity,
        goal: goal.goal,
        goalNumber: goal.number,
        objective: group.objective,
        objectiveNumber: group.number,
      })),
    ),
  );
  return rows.map((row, k) => ({ ...row, first: k === 0, last: k === rows.length - 1 }));
}
