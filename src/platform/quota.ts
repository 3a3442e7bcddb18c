/** How much room the browser gives the app, and whether it promises to leave it alone. */

export interface StorageRoom {
  /** Of everything that the origin keeps. */
  usedBytes: number;
  /** The most that the browser would still give; the disk may end earlier. */
  leftBytes: number;
  /** Chromium tells the parts; null elsewhere. */
  parts: { databaseBytes: number; appBytes: number; fileBytes: number } | null;
}

/** About 60 photos: time to tidy up before a walk through the neighbourhood. */
export const shortBytes = 20_000_000;

/**
 * Whether less than `shortBytes` are left. Chromium tells every page the same 10 GiB beyond what it
 * uses, whatever the disk holds (since 138, https://chromestatus.com/feature/4977371751645184), so the
 * room is tried: a file of that size is written and taken away again.
 */
export async function isRoomShort(): Promise<boolean> {
  const room = await storageRoom();
  if (room !== null && room.leftBytes < shortBytes) return true;
  const name = 'komsu-haritasi room';
  // An address that no request ever leaves for.
  const address = 'https://room.invalid/';
  try {
    const cache = await caches.open(name);
    // Many times the same piece: nothing long is copied on the main thread.
    const piece = new Blob([new Uint8Array(shortBytes / 20)]);
    await cache.put(address, new Response(new Blob(Array.from({ length: 20 }, () => piece))));
    // Deleting the cache alone would keep its content until the last hold on it is collected.
    await cache.delete(address);
    return false;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError';
  } finally {
    await caches.delete(name).catch(() => false);
  }
}

/** Chromium's addition to `StorageEstimate`. */
interface DetailedEstimate extends StorageEstimate {
  usageDetails?: {
    indexedDB?: number;
    caches?: number;
    serviceWorkerRegistrations?: number;
    fileSystem?: number;
  };
}

/** Null where the browser doesn't tell. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const { usage, quota, usageDetails }: DetailedEstimate = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    return {
      usedBytes: usage,
      leftBytes: Math.max(0, quota - usage),
      parts: usageDetails
        ? {
            databaseBytes: usageDetails.indexedDB ?? 0,
            appBytes: (usageDetails.caches ?? 0) + (usageDetails.serviceWorkerRegistrations ?? 0),
            fileBytes: usageDetails.fileSystem ?? 0,
          }
        : null,
    };
  } catch {
    return null;
  }
}

/**
 * Whether the browser promised not to clear the app's storage by itself: `no` when it was not asked
 * or refused, `unknown` where it can't be asked.
 */
export type Persistence = 'yes' | 'no' | 'unknown';

export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}

/**
 * Asks for that promise. Firefox asks the person; Chromium and Safari decide by themselves, by how
 * often the app is used and whether it is installed, so asking again later may help.
 */
export async function askPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}
