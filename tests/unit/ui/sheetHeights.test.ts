import { expect, test } from 'vitest';
import { restingHeight } from '@/ui/sheetHeights';

const places = [80, 340, 680] as const;

test.each([
  [100, 'low'],
  [205, 'low'],
  [215, 'middle'],
  [500, 'middle'],
  [520, 'full'],
  [690, 'full'],
])('left at rest %d px high, it is %s', (height, expected) => {
  expect(restingHeight(height, 0, places)).toBe(expected);
});

test.each([
  [120, 1, 'middle'],
  [350, 1, 'full'],
  [660, -1, 'middle'],
  [330, -1, 'low'],
])('a flick from %d px at %d px/ms goes on to %s', (height, speed, expected) => {
  expect(restingHeight(height, speed, places)).toBe(expected);
});
