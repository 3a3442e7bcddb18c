import { afterEach, expect, test, vi } from 'vitest';
import { isRecord } from '@/domain/schemas';
import { newDeviceId, newUuid } from '@/platform/ids';

afterEach(() => {
  vi.useRealTimers();
});

test('an id is a UUID version 7 that carries the moment of its making', () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
  const id = newUuid();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2030, 0, 1));
});

test('ids sort in the order of their making, within a millisecond and while the clock runs back', () => {
  vi.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
  const ids = Array.from({ length: 10_000 }, newUuid);
  vi.setSystemTime(Date.UTC(2029, 0, 1));
  ids.push(newUuid(), newUuid());
  vi.setSystemTime(Date.UTC(2031, 0, 2));
  ids.push(newUuid());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('device ids are eight letters or digits and differ', () => {
  const ids = Array.from({ length: 2_000 }, newDeviceId);
  expect(ids.every((id) => /^[0-9a-z]{8}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  // Every sign turns up about 444 times in 16,000; a hundred less would be a crooked die.
  const counts = new Map<string, number>();
  for (const sign of ids.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(36);
  expect(Math.min(...counts.values())).toBeGreaterThan(340);
});

test('the store takes both as they are', () => {
  const id = newUuid();
  const activity = {
    id,
    neighbourhoodId: newUuid(),
    deleted: false,
    stamps: { '*': `0mf6s0000-0000-${newDeviceId()}` },
    goal: '',
    objective: '',
    activity: '',
    responsible: '',
    period: '',
    recordIds: [newUuid()],
    position: 1,
    createdAt: '2026-11-23T09:30:00.000Z',
  };
  expect(isRecord('activity', activity)).toBe(true);
});
