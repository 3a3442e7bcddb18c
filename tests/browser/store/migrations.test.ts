/**
 * Data that older versions of the app wrote. Every version leaves a frozen database behind in
 * `tests/fixtures/databases`; all of them must open with today's code, nothing lost.
 *
 * After adding a version: `VITE_FREEZE=yes npx vitest run --project browser migrations` writes the
 * new one's file; then put its SHA-256 below. A file that is there is never written again.
 */
import { expect, test } from 'vitest';
import { commands as runner } from 'vitest/browser';
import type { PackLayers } from '@/domain/areaPack';
import type { RecordKind } from '@/domain/records';
import { recordProblem } from '@/domain/schemas';
import { newUuid } from '@/platform/ids';
import { sha256Hex } from '@/platform/sha256';
import { execute, undo } from '@/store/commands';
import { openDatabase } from '@/store/database';
import { feedSnapshot, openFeed } from '@/store/feed';
import { type SchemaVersion, schemaVersions } from '@/store/migrations';
import { neighbourhoodLists } from '@/store/neighbourhoods';
import { closeStore } from '@/store/openStore';
import { openPack, savePack } from '@/store/packs';
import { addPhoto } from '@/store/photos';
import type { PhotoRow } from '@/store/rows';
import { twoHalves } from '../platform/pictures';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from './databaseDump';
import {
  activityChange,
  addNeighbourhood,
  deleteDatabase,
  openTestStore,
  recordChange,
  rowsOnDisk,
} from './testStore';

/** What was frozen stays frozen: a changed file would no longer be what devices hold. */
const frozenHashes: Record<number, string> = {
  1: 'aa2ba0e20faffd785490d6682f8b1bc12674217ad45fe6d70bfb89415f332c39',
};

const folder = '../../fixtures/databases';
const files = import.meta.glob<string>('../../fixtures/databases/v*.json', {
  query: '?raw',
  import: 'default',
});
const newest = Math.max(...schemaVersions.map(({ number }) => number));

async function frozen(version: number): Promise<DatabaseDump> {
  const text = await files[`${folder}/v${version}.json`]?.();
  return JSON.parse(text ?? 'null');
}

if (import.meta.env.VITE_FREEZE) {
  test('freezes the newest version', async () => {
    if (files[`${folder}/v${newest}.json`]) return;
    const name = await madeByToday();
    await closeStore();
    const text = `${JSON.stringify(await dumpDatabase(name), null, 1)}\n`;
    await runner.writeFile(`tests/fixtures/databases/v${newest}.json`, text);
  });
}

test('every version has a frozen database that nobody touched since', async () => {
  expect(schemaVersions.map(({ number }) => number)).toEqual(
    Array.from({ length: newest }, (_, k) => k + 1),
  );
  const hashes = await Promise.all(
    Object.entries(files).map(async ([path, load]) => [
      Number(path.match(/v(\d+)\.json$/)?.[1]),
      await sha256Hex(new Blob([await load()])),
    ]),
  );
  expect(Object.fromEntries(hashes)).toEqual(frozenHashes);
  expect(Object.keys(frozenHashes).map(Number)).toEqual(schemaVersions.map(({ number }) => number));
});

test.each(schemaVersions.map(({ number }) => number))(
  'a database of version %i opens whole and can be worked with',
  async (version) => {
    const name = `test-${newUuid()}`;
    const dump = await frozen(version);
    await restoreDatabase(name, dump);
    await openTestStore(name);

    const ran = await rowsOnDisk<{ id: string; names?: string[] }>(name, 'device');
    const later = schemaVersions.filter(({ number }) => number > version);
    expect(ran.find(({ id }) => id === 'migrations')?.names ?? []).toEqual(
      later.map((each) => each.name),
    );
    const tables: [string, RecordKind][] = [
      ['neighbourhoods', 'neighbourhood'],
      ['mapRecords', 'mapRecord'],
      ['activities', 'activity'],
    ];
    for (const [table, kind] of tables) {
      const rows = await rowsOnDisk(name, table);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBe(dump.stores[table]?.rows.length);
      for (const row of rows) expect(recordProblem(kind, row)).toBeNull();
      if (version === newest) expect(rows).toEqual(dump.stores[table]?.rows);
    }
    const [photo] = await rowsOnDisk<PhotoRow>(name, 'photos');
    expect(await sha256Hex((photo as PhotoRow).full)).toBe(photo?.id);

    const [neighbourhood] = neighbourhoodLists().present;
    const id = neighbourhood?.id ?? '';
    await openFeed(id);
    expect(feedSnapshot().mapRecords.length).toBeGreaterThan(0);
    expect(feedSnapshot().deletedRecords.length).toBeGreaterThan(0);
    expect(await openPack(id)).not.toBeNull();
    await execute({ label: 'recordAdded', changes: [recordChange(id)] });
    await undo();
  },
);

test('the tables of a released version are not changed without a new version', async () => {
  const name = await openTestStore();
  const shapeOf = ({ version, stores }: DatabaseDump) => ({
    version,
    stores: Object.entries(stores).map(([store, { keyPath, indexes }]) => [
      store,
      keyPath,
      indexes,
    ]),
  });
  expect(shapeOf(await dumpDatabase(name))).toEqual(shapeOf(await frozen(newest)));
});

/** A version that isn't there yet: the frame has to work before it is needed. */
const pretended: SchemaVersion = {
  number: newest + 1,
  name: 'pretended',
  tables: { mapRecords: 'id, [neighbourhoodId+id], typeId', later: 'id' },
  migrate: async (transaction) => {
    await transaction
      .table<{ note: string }>('mapRecords')
      .toCollection()
      .modify((record) => {
        record.note = `taşındı: ${record.note}`;
      });
  },
};
const quiet = { onBlocked: () => undefined, onClosed: () => undefined };

test('a migration runs once, on every record, and is written down', async () => {
  const name = `test-${newUuid()}`;
  await restoreDatabase(name, await frozen(newest));
  const versions = [...schemaVersions, pretended];
  for (let time = 0; time < 2; time += 1) {
    const opened = await openDatabase({ name, versions, ...quiet });
    const notes = (await opened.mapRecords.toArray()).map(({ note }) => note);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every((note) => /^taşındı: (?!taşındı)/.test(note))).toBe(true);
    expect(await opened.table('device').get('migrations')).toEqual({
      id: 'migrations',
      names: ['pretended'],
    });
    expect(await opened.table('later').count()).toBe(0);
    opened.close();
  }
  await deleteDatabase(name);
});

test('a migration that fails leaves everything as it was', async () => {
  const name = `test-${newUuid()}`;
  await restoreDatabase(name, await frozen(newest));
  const before = await dumpDatabase(name);
  const broken: SchemaVersion = {
    ...pretended,
    migrate: async (transaction) => {
      await pretended.migrate?.(transaction);
      throw new Error('half-way');
    },
  };
  const opening = openDatabase({ name, versions: [...schemaVersions, broken], ...quiet });
  await expect(opening).rejects.toMatchObject({ key: 'storageFailed' });
  expect(await dumpDatabase(name)).toEqual(before);
  await openTestStore(name);
});

test('a new device runs no migrations', async () => {
  const name = `test-${newUuid()}`;
  const opened = await openDatabase({ name, versions: [...schemaVersions, pretended], ...quiet });
  expect(await opened.table('device').get('migrations')).toBeUndefined();
  expect(opened.tables.map((table) => table.name)).toContain('later');
  opened.close();
  await deleteDatabase(name);
});

/** A store with one of everything that this version writes. */
async function madeByToday(): Promise<string> {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const photo = await addPhoto(await twoHalves(64, 48));
  const seen = recordChange(neighbourhoodId, {
    photos: { [photo]: 0 },
    note: 'çöp kamyonu giremiyor',
  });
  const told = recordChange(neighbourhoodId, {
    typeId: 't_resmi',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [26.4, 38.9],
          [26.401, 38.9],
          [26.401, 38.901],
          [26.4, 38.9],
        ],
      ],
    },
    source: 'told',
    attributes: {},
    severity: null,
    origin: { title: 'Açık veri', key: '17', licence: 'CC BY 4.0' },
  });
  const binned = recordChange(neighbourhoodId, { name: 'silinen' });
  const activity = activityChange(neighbourhoodId, 1);
  await execute({ label: 'recordsImported', changes: [seen, told, binned, activity] });
  await execute({
    label: 'settingChanged',
    changes: [
      {
        kind: 'neighbourhood',
        id: neighbourhoodId,
        patch: { 'settings.assembly_walk_min': { value: 10, source: 'grubun kararı' } },
      },
    ],
  });
  await execute({
    label: 'recordChanged',
    changes: [{ ...seen, patch: { name: 'Çıkmaz', 'attributes.genislik_m': null } }],
  });
  await execute({ label: 'recordDeleted', changes: [{ ...binned, patch: { deleted: true } }] });
  await savePack(neighbourhoodId, {
    format: 'mahalle-haritasi',
    version: 1,
    id: 'test',
    name: 'Deneme',
    invented: true,
    source: { title: 'deneme', licence: 'CC0', attribution: '', date: '2026-11-23' },
    boundingBox: [26, 38, 27, 39],
    boundary: null,
    marginMetres: 0,
    completeness: {
      area: { type: 'Polygon', coordinates: [] },
      note: '',
      detail: {
        roads: 0,
        roadsWithWidth: 0,
        buildings: 0,
        buildingsWithFloors: 0,
        places: 0,
        networkLengthMetres: 0,
        largestComponentShare: 0,
      },
    },
    layers: Object.fromEntries(
      ['landUse', 'green', 'water', 'blocks', 'buildings', 'roads', 'barriers', 'places'].map(
        (id) => [id, { type: 'FeatureCollection', features: [] }],
      ),
    ) as unknown as PackLayers,
    network: { nodes: [], edges: [] },
  });
  return name;
}
