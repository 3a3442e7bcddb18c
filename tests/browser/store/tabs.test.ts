import { expect, test, vi } from 'vitest';
import type { MapRecord } from '@/domain/records';
import { execute, executeMany } from '@/store/commands';
import { openFeed } from '@/store/feed';
import { closeStore, openStore, takeOverStore } from '@/store/openStore';
import { storeState } from '@/store/storeState';
import { openOtherTab } from './otherTab';
import { addNeighbourhood, openTestStore, recordChange, rowsOnDisk } from './testStore';

test('a second tab is told, takes over, and only it writes from then on', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const other = await openOtherTab();

  await other.openStore.openStore({ name });
  expect(other.states.storeState()).toEqual({ kind: 'secondTab' });
  await execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });

  await other.openStore.takeOverStore();
  expect(other.states.storeState()).toEqual({ kind: 'ready' });
  await vi.waitFor(() => expect(storeState()).toEqual({ kind: 'takenOver' }));
  const refused = execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });
  await expect(refused).rejects.toMatchObject({ key: 'storageClosed' });
  await other.commands.execute({
    label: 'recordAdded',
    changes: [recordChange(neighbourhoodId, { name: 'öteki sekmeden' })],
  });
  expect(await rowsOnDisk<MapRecord>(name, 'mapRecords')).toHaveLength(2);

  await takeOverStore();
  expect(storeState()).toEqual({ kind: 'ready' });
  await vi.waitFor(() => expect(other.states.storeState()).toEqual({ kind: 'takenOver' }));
  await other.openStore.closeStore();
  other.close();
});

test('taken over in the middle of an import: all of it is there or nothing', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const other = await openOtherTab();
  await other.openStore.openStore({ name });
  const changes = Array.from({ length: 3_000 }, () => recordChange(neighbourhoodId));
  const mine = recordChange(neighbourhoodId, { name: 'öteki sekmeden' });
  let takenOver: Promise<void> | undefined;
  const [outcome] = await Promise.allSettled([
    executeMany(
      { label: 'recordsImported', changes },
      {
        onProgress: (done) => {
          if (done > 2_000) takenOver ??= other.openStore.takeOverStore();
        },
      },
    ),
  ]);
  await takenOver;
  await other.commands.execute({ label: 'recordAdded', changes: [mine] });
  const onDisk = await rowsOnDisk<MapRecord>(name, 'mapRecords');
  expect(onDisk).toHaveLength(outcome.status === 'fulfilled' ? 3_001 : 1);
  await other.openStore.closeStore();
  other.close();
});

test('the second tab goes on by itself when the first is closed', async () => {
  const name = await openTestStore();
  const other = await openOtherTab();
  await other.openStore.openStore({ name });
  expect(other.states.storeState()).toEqual({ kind: 'secondTab' });
  await closeStore();
  await vi.waitFor(() => expect(other.states.storeState()).toEqual({ kind: 'ready' }));
  await openStore({ name });
  expect(storeState()).toEqual({ kind: 'secondTab' });
  other.close();
  await vi.waitFor(() => expect(storeState()).toEqual({ kind: 'ready' }));
});

test('without Web Locks the tab that opened last writes, the one before is refused', async () => {
  const withoutLocks = vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never);
  const name = await openTestStore();
  withoutLocks.mockRestore();
  const neighbourhoodId = await addNeighbourhood();
  const other = await openOtherTab();
  await other.openStore.openStore({ name });
  expect(other.states.storeState()).toEqual({ kind: 'ready' });

  const refused = execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });
  await expect(refused).rejects.toMatchObject({ key: 'storageClosed' });
  expect(storeState()).toEqual({ kind: 'takenOver' });
  expect(await rowsOnDisk(name, 'mapRecords')).toEqual([]);
  await other.openStore.closeStore();
  other.close();
});
