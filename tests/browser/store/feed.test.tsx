import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { execute, executeMany, undo } from '@/store/commands';
import {
  closeFeed,
  feedRecord,
  feedSnapshot,
  openFeed,
  showUnsaved,
  subscribeFeed,
} from '@/store/feed';
import {
  useActivities,
  useDeletedRecords,
  useHistory,
  useMapRecord,
  useMapRecords,
  useNeighbourhood,
  useNeighbourhoods,
  useStoreState,
} from '@/store/hooks';
import { closeStore } from '@/store/openStore';
import {
  activityChange,
  addNeighbourhood,
  openTestStore,
  recordChange,
  rowsOnDisk,
} from './testStore';

test('the feed holds what the disk holds, after every kind of change', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = Array.from({ length: 700 }, () => recordChange(neighbourhoodId));
  await executeMany({ label: 'recordsImported', changes });
  const [first, second] = changes as [(typeof changes)[0], (typeof changes)[0]];
  await execute({
    label: 'recordChanged',
    changes: [{ ...first, patch: { name: 'yeni', 'attributes.genislik_m': null } }],
  });
  await execute({ label: 'recordDeleted', changes: [{ ...second, patch: { deleted: true } }] });
  await undo();
  await execute({ label: 'recordDeleted', changes: [{ ...first, patch: { deleted: true } }] });

  const inMemory = [...feedSnapshot().mapRecords, ...feedSnapshot().deletedRecords];
  const onDisk = await rowsOnDisk<MapRecord>(name, 'mapRecords');
  expect(sorted(inMemory)).toEqual(sorted(onDisk));
  const followed = feedSnapshot();
  await openFeed(neighbourhoodId);
  expect(sorted(feedSnapshot().mapRecords)).toEqual(sorted(followed.mapRecords));
  expect(feedSnapshot().deletedRecords).toEqual(followed.deletedRecords);
});

test('only the open neighbourhood is in the feed', async () => {
  await openTestStore();
  const [mine, theirs] = [await addNeighbourhood(), await addNeighbourhood()];
  await execute({
    label: 'recordsImported',
    changes: [recordChange(mine), recordChange(theirs), activityChange(theirs, 1)],
  });
  await openFeed(mine);
  expect(feedSnapshot().mapRecords).toHaveLength(1);
  const { revision, mapRecords } = feedSnapshot();
  await execute({ label: 'recordAdded', changes: [recordChange(theirs)] });
  expect(feedSnapshot()).toMatchObject({ revision });
  expect(feedSnapshot().mapRecords).toBe(mapRecords);
});

test('lists keep their identity until something in them changes', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const change = recordChange(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [change, recordChange(neighbourhoodId)] });
  await openFeed(neighbourhoodId);
  const before = feedSnapshot();
  await execute({ label: 'activityAdded', changes: [activityChange(neighbourhoodId, 2)] });
  expect(feedSnapshot().mapRecords).toBe(before.mapRecords);
  expect(feedSnapshot().revision).toBeGreaterThan(before.revision);
  await execute({ label: 'recordChanged', changes: [{ ...change, patch: { name: 'x' } }] });
  expect(feedSnapshot().mapRecords).not.toBe(before.mapRecords);
  expect(feedSnapshot().deletedRecords).toBe(before.deletedRecords);
  expect(feedSnapshot().mapRecords[1]).toBe(before.mapRecords[1]);
});

test('activities stand in the order of their position', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = [3, 1, 2].map((position) => activityChange(neighbourhoodId, position));
  await execute({ label: 'activityAdded', changes });
  const positions = () => feedSnapshot().activities.map(({ position }) => position);
  expect(positions()).toEqual([1, 2, 3]);
  const [third] = changes as [(typeof changes)[0]];
  await execute({ label: 'activityMoved', changes: [{ ...third, patch: { position: 1.5 } }] });
  expect(positions()).toEqual([1, 1.5, 2]);
});

test('opening another neighbourhood ends the opening that is under way', async () => {
  await openTestStore();
  const [big, small] = [await addNeighbourhood(), await addNeighbourhood()];
  const changes = Array.from({ length: 3_000 }, () => recordChange(big));
  await executeMany({ label: 'recordsImported', changes });
  const first = openFeed(big);
  const second = openFeed(small);
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  await second;
  expect(feedSnapshot()).toMatchObject({ status: 'open', neighbourhoodId: small, mapRecords: [] });
});

test('opening can be cancelled half-way', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const changes = Array.from({ length: 3_000 }, () => recordChange(neighbourhoodId));
  await executeMany({ label: 'recordsImported', changes });
  const stop = new AbortController();
  const read: number[] = [];
  const opening = openFeed(neighbourhoodId, {
    signal: stop.signal,
    onProgress: (done, total) => {
      read.push(done);
      expect(total).toBe(3_000);
      if (done >= 1_000) stop.abort();
    },
  });
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  expect(Math.max(...read)).toBeLessThan(3_000);
  expect(feedSnapshot()).toMatchObject({ status: 'closed', neighbourhoodId: null, mapRecords: [] });
});

test('a record saved while the neighbourhood is being read is there afterwards', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const changes = Array.from({ length: 2_000 }, () => recordChange(neighbourhoodId));
  await executeMany({ label: 'recordsImported', changes });
  const opening = openFeed(neighbourhoodId);
  const late = recordChange(neighbourhoodId, { name: 'araya giren' });
  await Promise.all([opening, execute({ label: 'recordAdded', changes: [late] })]);
  expect(feedRecord(late.id)).toMatchObject({ name: 'araya giren' });
  expect(feedSnapshot().mapRecords).toHaveLength(2_001);
});

test('records on their way to the disk are shown, and give way to the stored ones', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const [stored, dropped] = [recordChange(neighbourhoodId), recordChange(neighbourhoodId)];
  const asRecord = ({ id, patch }: typeof stored) =>
    ({ id, deleted: false, stamps: {}, ...patch }) as unknown as MapRecord;
  const hide = await showUnsaved([asRecord(stored), asRecord(dropped)]);
  expect(feedSnapshot().mapRecords).toHaveLength(2);
  await execute({ label: 'recordAdded', changes: [stored] });
  expect(feedSnapshot().mapRecords).toHaveLength(2);
  hide();
  expect(feedSnapshot().mapRecords).toMatchObject([{ id: stored.id }]);
});

function Screen({ recordId }: { recordId: Uuid }) {
  const records = useMapRecords();
  const name = useMapRecord(recordId)?.name ?? 'yok';
  const { undoLabel } = useHistory();
  const counts = [records.length, useDeletedRecords().length, useActivities().length];
  const where = `${useNeighbourhood()?.name}/${useNeighbourhoods().length}`;
  return `${useStoreState().kind} ${where} ${counts.join(',')} ${name} ${undoLabel}`;
}

test('components see every change', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const change = recordChange(neighbourhoodId);
  const place = document.createElement('div');
  const root = createRoot(place);
  const shows = (text: string) => vi.waitFor(() => expect(place.textContent).toBe(text));
  try {
    root.render(<Screen recordId={change.id} />);
    await shows('ready Deneme/1 0,0,0 yok null');
    await execute({ label: 'recordAdded', changes: [change] });
    await shows('ready Deneme/1 1,0,0 Dar sokak recordAdded');
    await execute({ label: 'recordDeleted', changes: [{ ...change, patch: { deleted: true } }] });
    await shows('ready Deneme/1 0,1,0 yok recordDeleted');
    closeFeed();
    await shows('ready undefined/1 0,0,0 yok recordDeleted');
  } finally {
    root.unmount();
  }
});

test('a closed store leaves no records behind in memory', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  await execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });
  let told = 0;
  const stop = subscribeFeed(() => {
    told += 1;
  });
  await closeStore();
  stop();
  expect(told).toBe(1);
  expect(feedSnapshot()).toMatchObject({ status: 'closed', mapRecords: [] });
});

function sorted(records: readonly MapRecord[]): MapRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
