/** How much the browser lets us store, and whether it may throw it away. */

export interface StorageEstimate {
  usedBytes: number;
  quotaBytes: number;
}

/** Used and allowed bytes of this site, as the browser guesses them; null where it does not tell. */
export async function storageEstimate(): Promise<StorageEstimate | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined
      ? null
      : { usedBytes: usage, quotaBytes: quota };
  } catch {
    return null; // no StorageManager, or no secure context
  }
}

export type Persistence = 'granted' | 'refused' | 'unknown';

/** Asks the browser never to clear our data on its own. Some browsers ask the person, some decide. */
export async function askPersistence(): Promise<Persistence> {
  try {
    if (await navigator.storage.persisted()) return 'granted';
    return (await navigator.storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}
