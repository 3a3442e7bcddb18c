/** `Array.sort` of 50,000 names blocks a slow phone for a second; this one lets the map move. */
import { yieldToMain } from '@/platform/yield';

/** A run of this length is sorted at once: about a millisecond with `Intl.Collator` on a slow phone. */
const runLength = 512;
const budgetMilliseconds = 8;

/** Merge sort that pauses between pieces; stable. Throws the signal's reason when aborted. */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  signal?: AbortSignal,
): Promise<Item[]> {
  let pauseAt = performance.now() + budgetMilliseconds;
  const breathe = async () => {
    if (performance.now() < pauseAt) return;
    await yieldToMain();
    signal?.throwIfAborted();
    pauseAt = performance.now() + budgetMilliseconds;
  };
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += runLength) {
    runs.push(items.slice(start, start + runLength).sort(compare));
    await breathe();
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let k = 0; k < runs.length; k += 2) {
      merged.push(await mergeRuns(runs[k] ?? [], runs[k + 1] ?? [], compare, breathe));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergeRuns<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
  breathe: () => Promise<void>,
): Promise<Item[]> {
  const merged: Item[] = [];
  let k = 0;
  for (const item of a) {
    while (k < b.length && compare(b[k] as Item, item) < 0) {
      merged.push(b[k] as Item);
      k += 1;
      if (merged.length % runLength === 0) await breathe();
    }
    merged.push(item);
    if (merged.length % runLength === 0) await breathe();
  }
  while (k < b.length) {
    merged.push(b[k] as Item);
    k += 1;
  }
  return merged;
}
