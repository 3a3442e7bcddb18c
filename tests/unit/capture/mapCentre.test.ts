import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MapCentre } from '@/features/capture/mapCentre';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('listeners hear of a map at rest, not of one on its way', () => {
  const centre = new MapCentre();
  const heard = vi.fn();
  const stop = centre.subscribe(heard);
  for (let frame = 0; frame < 60; frame += 1) {
    centre.set([27 + frame / 1_000, 38.5]);
    vi.advanceTimersByTime(16);
  }
  expect(heard).not.toHaveBeenCalled();
  expect(centre.get()).toBeNull();
  vi.advanceTimersByTime(1_000);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(centre.get()).toEqual([27.059, 38.5]);
  stop();
  centre.set([28, 38.5]);
  vi.advanceTimersByTime(1_000);
  expect(heard).toHaveBeenCalledTimes(1);
});
