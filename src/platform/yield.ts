/** Long work in short pieces, so that taps and drawing get their turn in between. */

/** Lets the browser handle input and draw before the work goes on. */
export function yieldToMain(): Promise<void> {
  // Chromium and Firefox; `scheduler.yield` comes back ahead of other waiting tasks.
  const scheduler: Partial<Scheduler> | undefined = globalThis.scheduler;
  if (scheduler?.yield) return scheduler.yield();
  // Safari: a message is not slowed down to 4 ms as nested timers are.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export interface SliceOptions {
  /** Longest stretch of work without a pause. 8 ms leaves half of a 60 Hz frame to the map. */
  budgetMilliseconds?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Told after each slice. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Calls `each` for every item in order and pauses whenever the budget is used up. One item is never
 * split. Throws the signal's reason when aborted, between two items.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  each: (item: Item, index: number) => void,
  { budgetMilliseconds = 8, signal, onProgress }: SliceOptions = {},
): Promise<void> {
  signal?.throwIfAborted();
  let sliceStart = performance.now();
  for (let index = 0; index < items.length; index += 1) {
    each(items[index] as Item, index);
    if (performance.now() - sliceStart < budgetMilliseconds) continue;
    onProgress?.(index + 1, items.length);
    await yieldToMain();
    signal?.throwIfAborted();
    sliceStart = performance.now();
  }
  onProgress?.(items.length, items.length);
}
