import { expect, test } from 'vitest';
import type { MapRecord } from '@/domain/records';
import { madeAt, stampAt } from '@/domain/stamps';
import { execute, executeMany, redo, undo } from '@/store/commands';
import { feedRecord, feedSnapshot, openFeed } from '@/store/feed';
import { historySnapshot } from '@/store/history';
import { closeStore } from '@/store/openStore';
import {
  addNeighbourhood,
  neighbourhoodChange,
  openTestStore,
  recordChange,
  rowsOnDisk,
} from './testStore';

test('a new record lies on the disk exactly as the domain says, with the stamp of its making', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const change = recordChange(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [change] });

  const [row] = await rowsOnDisk<MapRecord>(name, 'mapRecords');
  expect(row).toEqual({ id: change.id, deleted: false, ...change.patch, stamps: row?.stamps });
  expect(Object.keys(row?.stamps ?? {})).toEqual([madeAt]);
});

test('undo puts a new record into the bin with newer stamps, redo brings it back', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const change = recordChange(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [change] });
  const added = feedRecord(change.id);

  expect(await undo()).toBe('recordAdded');
  expect(feedRecord(change.id)).toBeNull();
  expect(feedSnapshot().deletedRecords).toHaveLength(1);
  const [binned] = await rowsOnDisk<MapRecord>(name, 'mapRecords');
  expect(binned).toMatchObject({ deleted: true, name: 'Dar sokak' });
  expect(binned?.stamps.deleted ?? '').not.toBe('');
  expect((binned?.stamps.deleted ?? '') > stampAt(added?.stamps ?? {}, 'name')).toBe(true);

  expect(await redo()).toBe('recordAdded');
  expect(feedRecord(change.id)).toMatchObject({ deleted: false, name: 'Dar sokak' });
  const restored = feedRecord(change.id);
  expect((restored?.stamps.deleted ?? '') > (binned?.stamps.deleted ?? '')).toBe(true);
});

test('undo and redo walk through several commands in order', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const change = recordChange(neighbourhoodId);
  const { id } = change;
  await execute({ label: 'recordAdded', changes: [change] });
  const rename = (name: string) =>
    execute({ label: 'recordChanged', changes: [{ kind: 'mapRecord', id, patch: { name } }] });
  await rename('İkinci ad');
  await rename('Üçüncü ad');
  await execute({
    label: 'recordChanged',
    changes: [{ kind: 'mapRecord', id, patch: { 'attributes.genislik_m': null } }],
  });

  expect(feedRecord(id)?.attributes).toEqual({});
  await undo();
  expect(feedRecord(id)?.attributes).toEqual({ genislik_m: 2.5 });
  await undo();
  expect(feedRecord(id)?.name).toBe('İkinci ad');
  await undo();
  expect(feedRecord(id)?.name).toBe('Dar sokak');
  expect(historySnapshot()).toMatchObject({ undoLabel: 'recordAdded', redoLabel: 'recordChanged' });
  await redo();
  await redo();
  expect(feedRecord(id)?.name).toBe('Üçüncü ad');

  await rename('Yeni yol');
  expect(historySnapshot()).toMatchObject({ canRedo: false });
  expect(await redo()).toBeNull();
});

test('a command that changes one record twice is taken back whole', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const change = recordChange(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [change] });
  const patchName = (name: string) =>
    ({ kind: 'mapRecord', id: change.id, patch: { name } }) as const;
  await execute({ label: 'recordChanged', changes: [patchName('bir'), patchName('iki')] });
  expect(feedRecord(change.id)?.name).toBe('iki');
  await undo();
  expect(feedRecord(change.id)?.name).toBe('Dar sokak');
});

test('one bad record in a command and nothing of it is written', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const good = recordChange(neighbourhoodId);
  const bad = recordChange(neighbourhoodId, {
    geometry: { type: 'Point', coordinates: [26.4, 138.9] },
  });
  const command = execute({ label: 'recordsImported', changes: [good, bad] });
  await expect(command).rejects.toMatchObject({ key: 'recordInvalid' });
  expect(await rowsOnDisk(name, 'mapRecords')).toEqual([]);
  expect(feedSnapshot().mapRecords).toEqual([]);
  expect(historySnapshot().undoLabel).toBe(null);
});

test.each([
  ['a field that does not exist', { nickname: 'x' }],
  ['the stamps', { stamps: {} }],
  ['the id', { id: 'x' }],
  ['a prototype', JSON.parse('{"__proto__": {"deleted": true}}')],
])('a patch of %s is refused', async (_what, patch) => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const change = recordChange(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [change] });
  const command = execute({ label: 'recordChanged', changes: [{ ...change, patch }] });
  await expect(command).rejects.toMatchObject({ key: 'recordInvalid' });
});

test('changing a record that does not exist is refused', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const { id, kind } = recordChange(neighbourhoodId);
  const command = execute({
    label: 'recordChanged',
    changes: [{ kind, id, patch: { name: 'x' } }],
  });
  await expect(command).rejects.toMatchObject({ key: 'recordInvalid' });
});

test('commands given at the same time are done one after the other', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const change = recordChange(neighbourhoodId);
  const { id } = change;
  await Promise.all([
    execute({ label: 'recordAdded', changes: [change] }),
    execute({ label: 'recordChanged', changes: [{ kind: 'mapRecord', id, patch: { name: 'a' } }] }),
    execute({ label: 'recordChanged', changes: [{ kind: 'mapRecord', id, patch: { note: 'b' } }] }),
    undo(),
  ]);
  expect(feedRecord(id)).toMatchObject({ name: 'a', note: '' });
});

test('cancelling a big command takes everything back', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = Array.from({ length: 3_000 }, () => recordChange(neighbourhoodId));
  const stop = new AbortController();
  const progress: number[] = [];
  const command = executeMany(
    { label: 'recordsImported', changes },
    {
      showAtOnce: true,
      signal: stop.signal,
      onProgress: (done) => {
        progress.push(done);
        if (done > 2_000) stop.abort(); // in the middle of the writing
      },
    },
  );
  await expect(command).rejects.toMatchObject({ name: 'AbortError' });
  expect(progress.some((done) => done > 2_000 && done < 3_000)).toBe(true);
  expect(await rowsOnDisk(name, 'mapRecords')).toEqual([]);
  expect(feedSnapshot().mapRecords).toEqual([]);
});

test('a big command is shown before it is stored, and undone in one step', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = Array.from({ length: 3_000 }, () => recordChange(neighbourhoodId));
  let shownWhileStoring = 0;
  await executeMany(
    { label: 'recordsImported', changes },
    {
      showAtOnce: true,
      onProgress: (done, total) => {
        if (done > total / 2)
          shownWhileStoring = Math.max(shownWhileStoring, feedSnapshot().mapRecords.length);
      },
    },
  );
  expect(shownWhileStoring).toBe(3_000);
  expect(await rowsOnDisk(name, 'mapRecords')).toHaveLength(3_000);
  expect(feedSnapshot().mapRecords).toHaveLength(3_000);
  await undo();
  expect(feedSnapshot().mapRecords).toHaveLength(0);
  expect(feedSnapshot().deletedRecords).toHaveLength(3_000);
});

test('only the last 100 commands can be taken back', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const change = recordChange(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [change] });
  for (let k = 0; k < 100; k += 1) {
    const patch = { name: `ad ${k}` };
    await execute({ label: 'recordChanged', changes: [{ ...change, patch }] });
  }
  let steps = 0;
  while ((await undo()) !== null) steps += 1;
  expect(steps).toBe(100);
  expect(feedRecord(change.id)?.name).toBe('Dar sokak');
});

test('another neighbourhood has a history of its own', async () => {
  await openTestStore();
  const [first, second] = [neighbourhoodChange(), neighbourhoodChange()];
  await execute({ label: 'neighbourhoodAdded', changes: [first, second] });
  await openFeed(first.id);
  await execute({ label: 'recordAdded', changes: [recordChange(first.id)] });
  await openFeed(first.id);
  expect(historySnapshot().canUndo).toBe(true);
  await openFeed(second.id);
  expect(historySnapshot().canUndo).toBe(false);
});

test('without an open store a command is refused with words', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await closeStore();
  const command = execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });
  await expect(command).rejects.toMatchObject({ key: 'storageClosed' });
});
