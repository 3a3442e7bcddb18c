/** What can go wrong with storage, each from its real cause where a browser lets a test make it. */
import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { FailureKey } from '@/domain/failures';
import { newUuid } from '@/platform/ids';
import { execute, executeMany, undo } from '@/store/commands';
import { databaseName } from '@/store/database';
import { feedSnapshot, openFeed } from '@/store/feed';
import { historySnapshot } from '@/store/history';
import { closeStore, openStore } from '@/store/openStore';
import { addPhoto } from '@/store/photos';
import { storeState } from '@/store/storeState';
import {
  addNeighbourhood,
  deleteDatabase,
  openTestStore,
  recordChange,
  rowsOnDisk,
} from './testStore';

interface DevTools {
  send: (method: string, parameters?: Record<string, unknown>) => Promise<unknown>;
}

const devTools = () => cdp() as unknown as DevTools;
const { origin } = location;

afterEach(async () => {
  await devTools().send('Storage.overrideQuotaForOrigin', { origin });
});

/**
 * A disk that holds this much and no more. Chromium remembers for half a minute how much room it saw
 * last, so the quota comes first and the store is opened on an origin without any data.
 */
async function openOnSmallDisk(quotaSize: number): Promise<string> {
  await devTools().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await devTools().send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return openTestStore();
}

/** Random letters: the disk can't press them together. */
function incompressible(length: number): string {
  const letters = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(letters, (byte) => (byte % 36).toString(36)).join('');
}

test('a full disk: the command is refused with words, nothing is half-written', async () => {
  const name = await openOnSmallDisk(3_000_000);
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = Array.from({ length: 2_000 }, () =>
    recordChange(neighbourhoodId, { note: incompressible(5_000) }),
  );
  const command = executeMany({ label: 'recordsImported', changes }, { showAtOnce: true });
  await expect(command).rejects.toMatchObject({ key: 'storageFull' });
  expect(await rowsOnDisk(name, 'mapRecords')).toEqual([]);
  expect(feedSnapshot().mapRecords).toEqual([]);
  expect(historySnapshot().undoLabel).toBeNull();
  expect(storeState()).toEqual({ kind: 'ready' });

  // Room was made: the same command goes through, without opening anything anew.
  await devTools().send('Storage.overrideQuotaForOrigin', { origin });
  await executeMany({ label: 'recordsImported', changes });
  expect(await rowsOnDisk(name, 'mapRecords')).toHaveLength(2_000);
});

test('a full disk: a photo is refused with words', async () => {
  const name = await openOnSmallDisk(200_000);
  const photo = addPhoto(await noisyPicture(1_600, 1_600));
  await expect(photo).rejects.toMatchObject({ key: 'storageFull' });
  expect(await rowsOnDisk(name, 'photos')).toEqual([]);
});

test('a full disk at undo: the step can be taken back later', async () => {
  await openOnSmallDisk(5_000_000);
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = Array.from({ length: 500 }, () =>
    recordChange(neighbourhoodId, { note: incompressible(5_000) }),
  );
  await executeMany({ label: 'recordsImported', changes });
  await expect(undo()).rejects.toMatchObject({ key: 'storageFull' });
  expect(feedSnapshot().mapRecords).toHaveLength(500);
  expect(historySnapshot()).toMatchObject({ undoLabel: 'recordsImported', canRedo: false });
  await devTools().send('Storage.overrideQuotaForOrigin', { origin });
  expect(await undo()).toBe('recordsImported');
  expect(feedSnapshot().mapRecords).toHaveLength(0);
});

test('a tab with an older version in the way: blocked, and on by itself once it is closed', async () => {
  const name = `test-${newUuid()}`;
  const older = await openRaw(name, 5); // below our 10; it ignores `versionchange`
  const opening = openStore({ name });
  await vi.waitFor(() => expect(failureKey()).toBe('storageBlocked'));
  older.close();
  await opening;
  expect(storeState()).toEqual({ kind: 'ready' });
  await closeStore();
  await deleteDatabase(name);
});

test('a database of a newer app is left alone', async () => {
  const name = `test-${newUuid()}`;
  (await openRaw(name, 9_990)).close();
  await openStore({ name });
  expect(failureKey()).toBe('storageNewer');
  const untouched = await openRaw(name);
  expect(untouched.version).toBe(9_990);
  expect([...untouched.objectStoreNames]).toEqual(['marker']);
  untouched.close();
  await deleteDatabase(name);
});

test('a newer app in another tab: this one lets go and says so', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const newer = await openRaw(name, 9_990); // would wait for ever if we held on
  await vi.waitFor(() => expect(failureKey()).toBe('storageClosed'));
  const command = execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });
  await expect(command).rejects.toMatchObject({ key: 'storageClosed' });
  newer.close();
});

test('site data deleted while the app is open: closed, with words; opening anew works', async () => {
  await openTestStore(databaseName);
  const neighbourhoodId = await addNeighbourhood();
  await devTools().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await vi.waitFor(() => expect(failureKey()).toBe('storageClosed'), 5_000);
  const command = execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });
  await expect(command).rejects.toMatchObject({ key: 'storageClosed' });
  await openStore();
  expect(storeState()).toEqual({ kind: 'ready' });
});

test.each<[string, () => IDBOpenDBRequest, FailureKey]>([
  [
    'site data forbidden',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
    'storageMissing',
  ],
  [
    'an older private mode',
    () => {
      throw new DOMException('not here', 'InvalidStateError');
    },
    'storageMissing',
  ],
  [
    'a broken profile',
    () => {
      throw new DOMException('Internal error', 'DataError');
    },
    'storageFailed',
  ],
])('opening fails: %s', async (_cause, open, key) => {
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(open);
  await openStore({ name: `test-${newUuid()}` });
  expect(failureKey()).toBe(key);
  broken.mockRestore();
});

function failureKey(): FailureKey | null {
  const state = storeState();
  return state.kind === 'failed' ? state.failure.key : null;
}

/** A connection that no code of ours made. */
function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('marker');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function noisyPicture(widthPixels: number, heightPixels: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const context = canvas.getContext('2d');
  const pixels = new ImageData(widthPixels, heightPixels);
  for (let k = 0; k < pixels.data.length; k += 1) pixels.data[k] = (k * 7919) % 251;
  context?.putImageData(pixels, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
