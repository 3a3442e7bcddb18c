import { expect, test } from 'vitest';
import { groupActivities } from '@/documents/plan/activityOrder';
import { activity } from './sample';

test('goals and objectives are gathered by their text, in order of position', () => {
  const groups = groupActivities([
    activity(3, { goal: 'A ', objective: 'a1', activity: 'üç' }),
    activity(1, { goal: 'A', objective: 'a1', activity: 'bir' }),
    activity(2, { goal: 'B', objective: 'b1', activity: 'iki' }),
    activity(4, { goal: ' A', objective: 'a  2', activity: 'dört' }),
    activity(0, { goal: 'A', objective: 'a1', activity: 'silinen', deleted: true }),
  ]);
  expect(
    groups.map(({ number, goal, objectives }) => [
      number,
      goal,
      objectives.map((o) => [
        o.number,
        o.objective,
        o.activities.map((entry) => [entry.number, entry.activity.activity]),
      ]),
    ]),
  ).toEqual([
    [
      '1',
      'A',
      [
        [
          '1.1',
          'a1',
          [
            ['1.1.1', 'bir'],
            ['1.1.2', 'üç'],
          ],
        ],
        ['1.2', 'a 2', [['1.2.1', 'dört']]],
      ],
    ],
    ['2', 'B', [['2.1', 'b1', [['2.1.1', 'iki']]]]],
  ]);
});
