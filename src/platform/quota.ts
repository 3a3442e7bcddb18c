/** How much room the browser gives the app, and whether it promises to leave it alone. */

export interface StorageRoom {
  /** Of everything that the origin keeps. */
  usedBytes: number;
  /** What the browser would still give; on a full device the disk may end earlier. */
  leftBytes: number;
  /** Chromium tells the parts; null elsewhere. */
  parts: { databaseBytes: number; appBytes: number; fileBytes: number } | null;
}

/** About 150 photos: time to tidy up before a walk through the neighbourhood. */
const shortBytes = 50_000_000;

/** Whether room gets short enough to say so. */
export function isShort({ leftBytes }: StorageRoom): boolean {
  return leftBytes < shortBytes;
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
