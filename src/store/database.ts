/** The one database of this device. Nobody outside this folder sees Dexie. */
import Dexie, { type Table } from 'dexie';
import { Failure } from '@/domain/failures';
import type { PhotoId, Uuid } from '@/domain/identifiers';
import type { RecordKind, RecordKinds } from '@/domain/records';
import { declareVersions, type SchemaVersion, schemaVersions } from './migrations';
import type { DeviceRow, PackRow, PhotoRow } from './rows';
import { storageFailure } from './storageFailure';

/** Never changed: another name is an empty app. */
export const databaseName = 'komsu-haritasi';

export class Database extends Dexie {
  declare neighbourhoods: Table<RecordKinds['neighbourhood'], Uuid>;
  declare mapRecords: Table<RecordKinds['mapRecord'], Uuid>;
  declare activities: Table<RecordKinds['activity'], Uuid>;
  declare photos: Table<PhotoRow, PhotoId>;
  declare packs: Table<PackRow, Uuid>;
  declare device: Table<DeviceRow, DeviceRow['id']>;
}

const tableNames = {
  neighbourhood: 'neighbourhoods',
  mapRecord: 'mapRecords',
  activity: 'activities',
} as const satisfies Record<RecordKind, string>;

export function tableOf<Kind extends RecordKind>(
  from: Database,
  kind: Kind,
): Table<RecordKinds[Kind], Uuid> {
  return from.table(tableNames[kind]);
}

export interface OpenOptions {
  name: string;
  versions?: readonly SchemaVersion[];
  /** Another tab holds an older version open. Opening goes on by itself once it is closed. */
  onBlocked: () => void;
  /** The browser, or a tab with a newer app, closed the open database. */
  onClosed: () => void;
}

/**
 * Opens the database, bringing it to the newest version first. Throws Failure `storageMissing` (no
 * IndexedDB, or forbidden), `storageNewer` (written by a newer app), `storageFull` or `storageFailed`.
 */
export async function openDatabase({
  name,
  versions = schemaVersions,
  onBlocked,
  onClosed,
}: OpenOptions): Promise<Database> {
  if (!globalThis.indexedDB) throw new Failure('storageMissing');
  const opened = new Database(name, {
    indexedDB: sameVersionOnly(),
    autoOpen: false,
    cache: 'disabled', // the feed is the one copy in memory
    // «Saved» has to mean on the disk: phones in the field run out of battery.
    chromeTransactionDurability: 'strict',
  });
  declareVersions(opened, versions);
  opened.on('blocked', onBlocked);
  try {
    await opened.open();
  } catch (error) {
    throw storageFailure(error, { opening: true });
  }
  opened.on('close', () => {
    if (current === opened) onClosed();
  });
  return opened;
}

/**
 * Dexie opens a newer database as it finds it, by asking without a version, and then adds the tables
 * it misses. What a newer app wrote is not ours to change: such a request is refused.
 */
function sameVersionOnly(): IDBFactory {
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('written by a newer app', 'VersionError');
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}

let current: Database | null = null;

/** The open database. Throws Failure `storageClosed` while there is none. */
export function database(): Database {
  if (!current?.isOpen()) throw new Failure('storageClosed');
  return current;
}

/** Puts another database in the place of the open one, or none. */
export function setDatabase(next: Database | null): void {
  const previous = current;
  current = next;
  previous?.close();
}
