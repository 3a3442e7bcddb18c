import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '@/domain/geometry';
import { chunksOf, recordWeight } from '@/store/chunks';

const line = (corners: number) => ({
  geometry: {
    type: 'LineString' as const,
    coordinates: Array.from({ length: corners }, (): Position => [27, 38]),
  },
});

test('nothing is lost, doubled or moved, and no piece is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 400 }), (corners) => {
      const records = corners.map(line);
      const chunks = [...chunksOf(records, recordWeight)];
      expect(chunks.flat()).toEqual(records);
      expect(chunks.every((chunk) => chunk.length > 0)).toBe(true);
    }),
    { seed: 20261123 },
  );
});

test('a piece is 40 points, or fewer records of many corners', () => {
  const points = Array.from({ length: 250 }, () => ({ name: 'x' }));
  expect([...chunksOf(points, recordWeight)].map(({ length }) => length)).toEqual([
    40, 40, 40, 40, 40, 40, 10,
  ]);
  const rivers = Array.from({ length: 25 }, () => line(180)); // each weighs 10
  expect([...chunksOf(rivers, recordWeight)].map(({ length }) => length)).toEqual([
    4, 4, 4, 4, 4, 4, 1,
  ]);
  expect([...chunksOf([], recordWeight)]).toEqual([]);
});
