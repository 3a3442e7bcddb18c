import { expect, test, vi } from 'vitest';
import { inSlices, yieldToMain } from '@/platform/yield';

test('every item once, in order, with a pause whenever the budget is used up', async () => {
  const seen: number[] = [];
  const pauses: number[] = [];
  let otherTasks = 0;
  const other = setInterval(() => {
    otherTasks += 1;
  }, 0);
  const items = Array.from({ length: 40 }, (_, k) => k);
  await inSlices(
    items,
    (item) => {
      seen.push(item);
      const end = performance.now() + 2;
      while (performance.now() < end);
    },
    { budgetMilliseconds: 8, onProgress: (done) => pauses.push(done) },
  );
  clearInterval(other);
  expect(seen).toEqual(items);
  expect(pauses.length).toBeGreaterThanOrEqual(7); // 80 ms in slices of 8 to 10, and the end
  expect(pauses.at(-1)).toBe(40);
  expect(otherTasks).toBeGreaterThan(0);
});

test('short work is done without a pause', async () => {
  let done = 0;
  const finished = inSlices([1, 2, 3], () => {
    done += 1;
  });
  expect(done).toBe(3);
  await finished;
});

test('an abort stops it between two items', async () => {
  const stop = new AbortController();
  let done = 0;
  const work = inSlices(
    Array(1_000).fill(0),
    () => {
      done += 1;
      if (done === 5) stop.abort(new Error('stopp'));
    },
    { budgetMilliseconds: 0, signal: stop.signal },
  );
  await expect(work).rejects.toThrow('stopp');
  expect(done).toBe(5);
});

test('without scheduler.yield a message lets other tasks in', async () => {
  vi.stubGlobal('scheduler', undefined);
  let isFirst = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    isFirst = true;
    port1.close();
  };
  port2.postMessage(null);
  await yieldToMain();
  expect(isFirst).toBe(true);
  vi.unstubAllGlobals();
});
