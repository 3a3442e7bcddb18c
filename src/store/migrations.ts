/**
 * The database's versions, oldest first, and the way from each to the next. A device keeps its data
 * for years and may skip versions, so an entry is never changed once it has been released.
 *
 * A new version: add an entry with a name and `migrate`, bump nothing by hand, freeze a database of
 * the version before as `tests/fixtures/databases/v<number>.json` (the tests fail without it).
 */
import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

export interface SchemaVersion {
  number: number;
  name: string;
  /** Table → its primary key and indexes, in Dexie's notation; `null` drops a table. */
  tables: Readonly<Record<string, string | null>>;
  /** Brings the records of the version before into this one's form, in the upgrade's transaction. */
  migrate?: (transaction: Transaction) => Promise<void>;
}

export const schemaVersions: readonly SchemaVersion[] = [
  {
    number: 1,
    name: 'first',
    tables: {
      neighbourhoods: 'id',
      // One index serves «all of a neighbourhood» and reading on from an id.
      mapRecords: 'id, [neighbourhoodId+id]',
      activities: 'id, [neighbourhoodId+id]',
      photos: 'id',
      packs: 'neighbourhoodId',
      device: 'id',
    },
  },
];

/**
 * Tells Dexie the versions. Each migration that ran is written down in the database, so that a test
 * (and a puzzled helper) can see which way the data came.
 */
export function declareVersions(database: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { number, name, tables, migrate } of versions) {
    const version = database.version(number).stores({ ...tables });
    if (number === versions[0]?.number) continue;
    version.upgrade(async (transaction) => {
      await migrate?.(transaction);
      const log = transaction.table<{ id: string; names: string[] }>('device');
      const ran = await log.get('migrations');
      await log.put({ id: 'migrations', names: [...(ran?.names ?? []), name] });
    });
  }
}
