/** Opening the store as the one writing tab, and what happens when that ends. */
import { Failure } from '@/domain/failures';
import { claimTab, type TabLock } from '@/platform/tabLock';
import { databaseName, openDatabase, setDatabase } from './database';
import { becomeWriter, stopWriting } from './device';
import { closeFeed } from './feed';
import { forgetHistory } from './history';
import { readNeighbourhoods } from './neighbourhoods';
import { storageFailure } from './storageFailure';
import { setStoreState } from './storeState';

let lock: TabLock | null = null;
let name = databaseName;

/**
 * Opens the store. Never throws: what came of it is the store's state, `ready`, `secondTab` or
 * `failed`. Calling it again after a failure tries again.
 */
export async function openStore(options: { name?: string } = {}): Promise<void> {
  await closeStore();
  name = options.name ?? databaseName;
  setStoreState({ kind: 'opening' });
  lock = await claimTab(name, { onLost: loseStore, onFreed: () => void openAsWriter() });
  if (lock.place === 'second') setStoreState({ kind: 'secondTab' });
  else await openAsWriter();
}

/** Makes this tab the writing one; the tab that was it says so on its screen and writes no more. */
export async function takeOverStore(): Promise<void> {
  await openAsWriter(lock?.takeOver());
}

/** Lets go of database and lock. */
export async function closeStore(): Promise<void> {
  const released = lock?.release();
  lock = null;
  letGo();
  await released;
}

let attempts = 0;

async function openAsWriter(readiness: Promise<void> | undefined = undefined): Promise<void> {
  attempts += 1;
  const attempt = attempts;
  setStoreState({ kind: 'opening' });
  try {
    await readiness;
    const opened = await openDatabase({
      name,
      // Opening goes on: once the other tab is closed the state becomes `ready` by itself.
      onBlocked: () => setStoreState({ kind: 'failed', failure: new Failure('storageBlocked') }),
      onClosed: () => fail(new Failure('storageClosed')),
    });
    if (attempt !== attempts) {
      opened.close(); // tried again, or given up, while this one was blocked
      return;
    }
    setDatabase(opened);
    await becomeWriter(opened, loseStore);
    await readNeighbourhoods();
    setStoreState({ kind: 'ready' });
  } catch (error) {
    if (attempt === attempts) fail(storageFailure(error));
  }
}

function loseStore(): void {
  letGo();
  setStoreState({ kind: 'takenOver' });
}

function fail(failure: Failure): void {
  letGo();
  setStoreState({ kind: 'failed', failure });
}

function letGo(): void {
  attempts += 1;
  stopWriting();
  setDatabase(null);
  closeFeed();
  forgetHistory(); // another tab may change what its steps speak of
}
