import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupActivities } from '@/documents/plan/activityOrder';
import type { Activity } from '@/domain/records';
import {
  alikeOf,
  changesToEdit,
  changesToMove,
  changeToAdd,
  draftOf,
  emptyDraft,
  holdsWork,
} from '@/features/plan/activityChanges';
import { planFileName } from '@/features/plan/planFileName';
import { activity, id } from './sample';

const shown = (activities: readonly Activity[]) =>
  groupActivities(activities).flatMap(({ objectives }) =>
    objectives.flatMap((group) => group.activities.map((entry) => entry.activity)),
  );

function moved(activities: readonly Activity[], which: string, direction: 'up' | 'down') {
  const changes = changesToMove(activities, which, direction);
  const patches = new Map(changes.map((change) => [change.id, change.patch]));
  return activities.map((each) => ({ ...each, ...patches.get(each.id) }));
}

const texts = fc.constantFrom('', 'A', 'B', 'C');
const plans = fc
  .array(fc.tuple(texts, texts, fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(([goal, objective, position], k) =>
      activity(k, { goal, objective, activity: `${k}`, position }),
    ),
  );

describe('moving a row', () => {
  test('among the rows of its objective it changes place with its neighbour', () => {
    const rows = [1, 2, 3].map((k) => activity(k, { goal: 'A', objective: 'a', activity: `${k}` }));
    const after = moved(rows, rows[2]?.id ?? '', 'up');
    expect(shown(after).map((row) => row.activity)).toEqual(['1', '3', '2']);
  });

  test('at the edge of its objective it takes the objective along, then the goal', () => {
    const rows = [
      activity(1, { goal: 'A', objective: 'a', activity: 'Aa' }),
      activity(2, { goal: 'A', objective: 'b', activity: 'Ab' }),
      activity(3, { goal: 'B', objective: 'c', activity: 'Bc' }),
    ];
    const once = moved(rows, id(90_002), 'up');
    expect(shown(once).map((row) => row.activity)).toEqual(['Ab', 'Aa', 'Bc']);
    const twice = moved(once, id(90_003), 'up');
    expect(shown(twice).map((row) => row.activity)).toEqual(['Bc', 'Ab', 'Aa']);
  });

  test('always shows, never loses a row, and stops at the table’s edge', () => {
    fc.assert(
      fc.property(
        plans,
        fc.nat(),
        fc.constantFrom('up' as const, 'down' as const),
        (rows, pick, direction) => {
          const order = shown(rows);
          const row = order[pick % order.length] as Activity;
          const after = shown(moved(rows, row.id, direction));
          expect([...after].map((each) => each.id).sort()).toEqual(
            order.map((each) => each.id).sort(),
          );
          const before = order.findIndex((each) => each.id === row.id);
          const now = after.findIndex((each) => each.id === row.id);
          const edge = direction === 'up' ? 0 : order.length - 1;
          if (before === edge) expect(now).toBe(before);
          else if (direction === 'up') expect(now).toBeLessThan(before);
          else expect(now).toBeGreaterThan(before);
        },
      ),
    );
  });

  test('inside its objective, up and down again is where it was', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (rows, pick) => {
        const groups = groupActivities(rows).flatMap(({ objectives }) => objectives);
        const group = groups[pick % groups.length]?.activities ?? [];
        const row = group[1]?.activity;
        if (row === undefined) return;
        const there = moved(rows, row.id, 'up');
        expect(shown(moved(there, row.id, 'down')).map((each) => each.id)).toEqual(
          shown(rows).map((each) => each.id),
        );
      }),
    );
  });

  test('touches no more rows than it passes', () => {
    const rows = Array.from({ length: 30 }, (_, k) =>
      activity(k, { goal: 'A', objective: 'a', activity: `${k}`, position: k * 1.5 }),
    );
    expect(changesToMove(rows, rows[10]?.id ?? '', 'down')).toHaveLength(2);
  });
});

describe('the form', () => {
  const rows = [
    activity(1, { goal: 'A', objective: 'a', activity: '1' }),
    activity(2, { goal: 'A ', objective: 'b', activity: '2' }),
    activity(3, { goal: 'B', objective: 'a', activity: '3' }),
  ];
  const first = rows[0] as Activity;

  test('a new row comes last, with its spaces tidied', () => {
    const draft = { ...emptyDraft, goal: ' A  b ', activity: ' yapılsın\n' };
    const making = { id: id(7), neighbourhoodId: id(1), now: '2026-11-23T09:00:00.000Z' };
    const { patch } = changeToAdd(draft, rows, making);
    expect(patch).toMatchObject({ goal: 'A b', activity: 'yapılsın', position: 4, recordIds: [] });
  });

  test('an edit changes only what is other than before', () => {
    const draft = { ...draftOf(first), period: 'Mart' };
    expect(changesToEdit(draft, first, { goal: [], objective: [] })).toEqual([
      { kind: 'activity', id: first.id, patch: { period: 'Mart' } },
    ]);
    expect(changesToEdit(draftOf(first), first, { goal: [], objective: [] })).toEqual([]);
  });

  test('a goal’s new wording goes to the rows that share it', () => {
    const alike = alikeOf(first, rows);
    expect(alike.goal.map((each) => each.activity)).toEqual(['2']);
    expect(alike.objective).toEqual([]);
    const draft = { ...draftOf(first), goal: 'Yeni' };
    const changes = changesToEdit(draft, first, { ...alike, objective: [] });
    expect(changes.map((change) => [change.id, change.patch])).toEqual([
      [id(90_001), { goal: 'Yeni' }],
      [id(90_002), { goal: 'Yeni' }],
    ]);
  });

  test('holds work as soon as something is other than in the record', () => {
    expect(holdsWork(emptyDraft, null)).toBe(false);
    expect(holdsWork({ ...emptyDraft, period: 'x' }, null)).toBe(true);
    expect(holdsWork(draftOf(first), first)).toBe(false);
    expect(holdsWork({ ...draftOf(first), recordIds: [id(5)] }, first)).toBe(true);
  });
});

test('the file’s name is fit for every file system', () => {
  const title = 'Mahalle Afet Eylem Planı';
  expect(planFileName('İzkent', title, '2026-11-23')).toBe(
    'İzkent – Mahalle Afet Eylem Planı – 2026-11-23.pdf',
  );
  expect(planFileName('a/b\\c:*?"<>|\u0000\u202e', title, '2026-11-23')).toBe(
    'a b c – Mahalle Afet Eylem Planı – 2026-11-23.pdf',
  );
  expect(planFileName('Uzun '.repeat(100), title, '2026-11-23').length).toBeLessThan(110);
});
