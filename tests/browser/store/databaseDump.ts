/**
 * A whole database as JSON and back, with IndexedDB alone: what is frozen in `tests/fixtures` must
 * not depend on the code that will read it.
 */

export interface DatabaseDump {
  /** IndexedDB's own version number: Dexie's times 10. */
  version: number;
  stores: Record<string, StoreDump>;
}

interface StoreDump {
  keyPath: string | string[] | null;
  indexes: Record<string, { keyPath: string | string[]; unique: boolean; multiEntry: boolean }>;
  rows: unknown[];
}

export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const database = await settled(indexedDB.open(name));
  const dump: DatabaseDump = { version: database.version, stores: {} };
  for (const storeName of [...database.objectStoreNames].sort()) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes: StoreDump['indexes'] = {};
    for (const indexName of store.indexNames) {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      indexes[indexName] = { keyPath, unique, multiEntry };
    }
    const rows: unknown[] = await settled(store.getAll());
    const { keyPath } = store;
    dump.stores[storeName] = { keyPath, indexes, rows: await Promise.all(rows.map(encode)) };
  }
  database.close();
  return dump;
}

export async function restoreDatabase(name: string, dump: DatabaseDump): Promise<void> {
  const rowsOf = new Map<string, unknown[]>();
  for (const [storeName, { rows }] of Object.entries(dump.stores)) {
    rowsOf.set(storeName, await Promise.all(rows.map(decode)));
  }
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes }] of Object.entries(dump.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const [indexName, { keyPath: indexPath, unique, multiEntry }] of Object.entries(
        indexes,
      )) {
        store.createIndex(indexName, indexPath, { unique, multiEntry });
      }
      for (const row of rowsOf.get(storeName) ?? []) store.put(row);
    }
  };
  (await settled(request)).close();
}

/** Blobs as `{ $blob: type, base64 }`. */
async function encode(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { $blob: value.type, base64: await base64Of(value) };
  return eachEntry(value, encode);
}

async function decode(value: unknown): Promise<unknown> {
  const { $blob: type, base64 } = (value ?? {}) as { $blob?: string; base64?: string };
  if (type === undefined) return eachEntry(value, decode);
  return (await fetch(`data:${type};base64,${base64}`)).blob();
}

async function eachEntry(
  value: unknown,
  change: (value: unknown) => Promise<unknown>,
): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, each]) => [key, await change(each)]);
  return Object.fromEntries(await Promise.all(entries));
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
