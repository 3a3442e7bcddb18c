/**
 * One writing tab. Two tabs that both hold the records in memory would show different truths, so the
 * second one is told and can take over. Web Locks free themselves when a tab dies.
 */

export interface TabLockEvents {
  /** Another tab took over. */
  onLost: () => void;
  /** The tab that was first is gone; this one, which waited, is first now. */
  onFreed: () => void;
}

export interface TabLock {
  place: 'first' | 'second';
  /** Becomes first; the tab that was first hears of it. */
  takeOver: () => Promise<void>;
  /** Steps aside for another tab; resolves when the way is free. */
  release: () => Promise<void>;
}

/**
 * Asks to be the one writing tab of `name`. Where the browser has no Web Locks (before 2022), or
 * forbids them to a page without an origin, every tab is first; the writer mark in the database
 * still keeps two of them from writing (`store/device.ts`).
 */
export async function claimTab(name: string, events: TabLockEvents): Promise<TabLock> {
  const locks = navigator.locks as LockManager | undefined;
  const waiting = new Set<AbortController>();
  const held = new Map<() => void, Promise<unknown>>();

  /** Whether the lock was granted. It is then held until released or stolen. */
  const ask = (options: LockOptions) =>
    new Promise<boolean>((answer, fail) => {
      let letGo: (() => void) | null = null;
      const holdUnlessTaken = (lock: Lock | null) => {
        answer(lock !== null);
        if (lock === null) return undefined;
        return new Promise<void>((resolve) => {
          letGo = resolve;
          held.set(resolve, request);
        });
      };
      const request = Promise.resolve(locks?.request(name, options, holdUnlessTaken));
      request.catch((error: unknown) => {
        fail(error);
        if (letGo !== null) lose();
      });
    });

  const waitForTurn = () => {
    const controller = new AbortController();
    waiting.add(controller);
    ask({ signal: controller.signal })
      .then(events.onFreed)
      .catch(() => waiting.delete(controller));
  };

  const lose = () => {
    held.clear();
    waitForTurn();
    events.onLost();
  };

  const stopWaiting = () => {
    for (const controller of waiting) controller.abort();
    waiting.clear();
  };

  const takeOver = async () => {
    stopWaiting();
    if (locks) await ask({ steal: true });
  };

  const release = async () => {
    stopWaiting();
    const requests = [...held.values()];
    for (const letGo of held.keys()) letGo();
    held.clear();
    await Promise.allSettled(requests);
  };

  const isFirst = locks === undefined || (await ask({ ifAvailable: true }).catch(() => true));
  if (!isFirst) waitForTurn();
  return { place: isFirst ? 'first' : 'second', takeOver, release };
}
