/** Whatever a group does in whatever order: disk, feed and undo agree. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Patch } from '@/domain/changes';
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { execute, redo, undo } from '@/store/commands';
import { feedSnapshot, openFeed } from '@/store/feed';
import { addNeighbourhood, openTestStore, recordChange, rowsOnDisk } from './testStore';

const which = fc.nat({ max: 50 });
const edit = fc.constantFrom<Patch>(
  { name: 'a' },
  { note: 'b', severity: 5 },
  { deleted: true },
  { deleted: false },
  { 'attributes.genislik_m': null },
  { 'attributes.genislik_m': 4, 'attributes.bina_yuksekligi_m': 9 },
  { attributes: { adet: 1 } },
);
const act = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('edit' as const), which, patch: edit }),
  fc.record({ kind: fc.constant('editTwo' as const), which, patch: edit, second: edit }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

test('disk and feed are equal after every act, and undo leads back to the beginning', async () => {
  const name = await openTestStore();
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
      const neighbourhoodId = await addNeighbourhood();
      await openFeed(neighbourhoodId);
      const start = recordChange(neighbourhoodId);
      await execute({ label: 'recordAdded', changes: [start] });
      const ids = [start.id];
      for (const each of acts) await perform(each, neighbourhoodId, ids);
      await expectFeedIsDisk(name, neighbourhoodId);
      const end = contents(neighbourhoodId, await rowsOnDisk(name, 'mapRecords'));

      let steps = 0;
      while ((await undo()) !== null) steps += 1;
      expect(feedSnapshot().mapRecords).toEqual([]);
      for (const record of feedSnapshot().deletedRecords) {
        const made = { ...start.patch, deleted: true };
        expect(contentOf(record)).toEqual({ id: record.id, ...made });
      }
      for (; steps > 0; steps -= 1) await redo();
      await expectFeedIsDisk(name, neighbourhoodId);
      if (!acts.some(({ kind }) => kind === 'undo')) {
        expect(contents(neighbourhoodId, await rowsOnDisk(name, 'mapRecords'))).toEqual(end);
      }
    }),
    { numRuns: 25, seed: 20261123 },
  );
});

async function perform(each: Act, neighbourhoodId: Uuid, ids: Uuid[]): Promise<void> {
  const target = (k: number): Uuid => ids[k % ids.length] ?? '';
  const change = (id: Uuid, patch: Patch): Change => ({ kind: 'mapRecord', id, patch });
  switch (each.kind) {
    case 'add': {
      const changes = Array.from({ length: each.count }, () => recordChange(neighbourhoodId));
      ids.push(...changes.map(({ id }) => id));
      await execute({ label: 'recordsImported', changes });
      break;
    }
    case 'edit':
      await execute({
        label: 'recordChanged',
        changes: [change(target(each.which), each.patch)],
      });
      break;
    case 'editTwo':
      await execute({
        label: 'recordChanged',
        changes: [
          change(target(each.which), each.patch),
          change(target(each.which + 1), each.second),
          change(target(each.which), each.second),
        ],
      });
      break;
    case 'undo':
      await undo();
      break;
    case 'redo':
      await redo();
      break;
  }
}

async function expectFeedIsDisk(name: string, neighbourhoodId: Uuid): Promise<void> {
  const { mapRecords, deletedRecords } = feedSnapshot();
  const onDisk = await rowsOnDisk<MapRecord>(name, 'mapRecords');
  const ours = onDisk.filter((record) => record.neighbourhoodId === neighbourhoodId);
  expect(byId([...mapRecords, ...deletedRecords])).toEqual(byId(ours));
}

function contents(neighbourhoodId: Uuid, records: MapRecord[]) {
  const ours = records.filter((record) => record.neighbourhoodId === neighbourhoodId);
  return byId(ours).map(contentOf);
}

function contentOf({ stamps: _stamps, ...content }: MapRecord) {
  return content;
}

function byId(records: readonly MapRecord[]): MapRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
