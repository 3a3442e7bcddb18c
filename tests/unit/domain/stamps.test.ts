import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Clock,
  madeAt,
  observe,
  readStamp,
  stampAt,
  stampOf,
  startClock,
  tick,
} from '@/domain/stamps';

const seed = 20261123;
const moment = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) });

test('stamps of one device grow, whatever its clock does', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 60 }), (moments) => {
      let clock = startClock('aaaaaaaa');
      let before = stampOf(clock);
      for (const now of moments) {
        clock = tick(clock, now);
        expect(stampOf(clock) > before).toBe(true);
        expect(clock.milliseconds).toBeGreaterThanOrEqual(now);
        before = stampOf(clock);
      }
    }),
    { seed },
  );
});

test('what a device does after it heard of another wins, even if its clock is years behind', () => {
  fc.assert(
    fc.property(moment, moment, (theirs, mine) => {
      const seen = stampOf(tick(startClock('zzzzzzzz'), theirs));
      const heard = observe(startClock('aaaaaaaa'), seen);
      expect(stampOf(tick(heard, mine)) > seen).toBe(true);
    }),
    { seed },
  );
});

test('hearing of older stamps changes nothing', () => {
  const clock = tick(startClock('aaaaaaaa'), 1_000_000);
  expect(observe(clock, stampOf(tick(startClock('b'), 999_999)))).toEqual(clock);
  expect(observe(clock, stampOf(clock))).toEqual(clock);
});

test('a million changes within one millisecond still grow', () => {
  const full: Clock = { deviceId: 'aaaaaaaa', milliseconds: 5_000, counter: 36 ** 4 - 1 };
  const next = tick(full, 5_000);
  expect(stampOf(next) > stampOf(full)).toBe(true);
  expect(next).toEqual({ deviceId: 'aaaaaaaa', milliseconds: 5_001, counter: 0 });
});

test('the order of the texts is the order of the clocks', () => {
  const point = fc.tuple(moment, fc.integer({ min: 0, max: 36 ** 4 - 1 }));
  fc.assert(
    fc.property(point, point, ([ms1, counter1], [ms2, counter2]) => {
      const stamp = (milliseconds: number, counter: number) =>
        stampOf({ deviceId: 'aaaaaaaa', milliseconds, counter });
      const isEarlier = ms1 < ms2 || (ms1 === ms2 && counter1 < counter2);
      expect(stamp(ms1, counter1) < stamp(ms2, counter2)).toBe(isEarlier);
      expect(readStamp(stamp(ms1, counter1))).toEqual([ms1, counter1]);
    }),
    { seed },
  );
});

test.each(['', '-', 'x', '!!-??-aaaaaaaa', '<script>'])(
  'a broken stamp «%s» is the oldest',
  (stamp) => {
    const clock = tick(startClock('aaaaaaaa'), 1);
    expect(observe(clock, stamp)).toEqual(clock);
  },
);

test('what never changed carries the stamp of the making', () => {
  const stamps = { [madeAt]: 'm', name: 'n' };
  expect(stampAt(stamps, 'name')).toBe('n');
  expect(stampAt(stamps, 'attributes.genislik_m')).toBe('m');
  expect(stampAt({}, 'name')).toBe('');
});
