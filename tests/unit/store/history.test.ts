import { beforeEach, expect, test } from 'vitest';
import type { Change } from '@/domain/changes';
import { forgetHistory, historySnapshot, remember, step, subscribeHistory } from '@/store/history';

const changes: Change[] = [{ kind: 'mapRecord', id: 'x', patch: { name: 'x' } }];
const reversed: Change[] = [{ kind: 'mapRecord', id: 'x', patch: { name: 'y' } }];

beforeEach(forgetHistory);

test('a step goes from one side to the other with the changes that reverse it', async () => {
  remember({ label: 'recordAdded', changes });
  const applied: unknown[] = [];
  const apply = async (given: readonly Change[]) => {
    applied.push(given);
    return given === changes ? reversed : changes;
  };
  expect(await step('undo', apply)).toBe('recordAdded');
  expect(historySnapshot()).toEqual({
    canUndo: false,
    canRedo: true,
    undoLabel: null,
    redoLabel: 'recordAdded',
  });
  expect(await step('redo', apply)).toBe('recordAdded');
  expect(applied).toEqual([changes, reversed]);
  expect(await step('redo', apply)).toBeNull();
});

test('a step that fails stays where it was', async () => {
  remember({ label: 'recordAdded', changes });
  const failing = step('undo', () => Promise.reject(new Error('full')));
  await expect(failing).rejects.toThrow('full');
  expect(historySnapshot()).toMatchObject({ undoLabel: 'recordAdded', canRedo: false });
});

test('a new command ends what could be made true again', async () => {
  remember({ label: 'recordAdded', changes });
  await step('undo', async () => reversed);
  remember({ label: 'recordMoved', changes });
  expect(historySnapshot()).toMatchObject({ undoLabel: 'recordMoved', canRedo: false });
});

test('listeners hear of every step, and the snapshot is the same until then', () => {
  let told = 0;
  const stop = subscribeHistory(() => {
    told += 1;
  });
  const before = historySnapshot();
  expect(historySnapshot()).toBe(before);
  remember({ label: 'recordAdded', changes });
  expect(told).toBe(1);
  expect(historySnapshot()).not.toBe(before);
  stop();
  forgetHistory();
  expect(told).toBe(1);
});
