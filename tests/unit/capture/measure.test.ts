import { expect, test } from 'vitest';
import type { Position } from '@/domain/geometry';
import { lengthMeasure, measureOf } from '@/features/capture/measure';

const start: Position = [27, 38.5];

test('a point has no size', () =>
  expect(measureOf({ type: 'Point', coordinates: start })).toBeNull());

test('metres, and kilometres from a thousand on', () => {
  // 0.001° of latitude at 38.5° N is 111.0 m.
  const short = measureOf({ type: 'LineString', coordinates: [start, [27, 38.501]] });
  expect(short).toMatchObject({ kind: 'length', unit: 'metres', decimals: 0 });
  expect(short?.value).toBeCloseTo(111.01, 1);
  expect(lengthMeasure(999)).toMatchObject({ unit: 'metres' });
  expect(lengthMeasure(1_500)).toMatchObject({ unit: 'kilometres', value: 1.5, decimals: 2 });
});

test('square metres, and hectares where people speak of them', () => {
  const square = (side: number): Position[] => [
    start,
    [27 + side, 38.5],
    [27 + side, 38.5 + side],
    [27, 38.5 + side],
    start,
  ];
  const small = measureOf({ type: 'Polygon', coordinates: [square(0.001)] });
  expect(small).toMatchObject({ kind: 'area', unit: 'squareMetres' });
  // 87.2 m × 111.0 m
  expect(Math.abs((small?.value ?? 0) - 9_685)).toBeLessThan(30);
  expect(measureOf({ type: 'Polygon', coordinates: [square(0.01)] })).toMatchObject({
    unit: 'hectares',
    decimals: 1,
  });
});
