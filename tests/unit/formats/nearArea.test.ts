import { describe, expect, it } from 'vitest';
import type { PolygonGeometry, Position, RecordGeometry } from '@/domain/geometry';
import { nearArea } from '@/formats/nearArea';

/** About 873 × 1110 m at 38° N. */
const area: PolygonGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [27, 38],
      [27.01, 38],
      [27.01, 38.01],
      [27, 38.01],
      [27, 38],
    ],
  ],
};

const point = (...coordinates: Position): RecordGeometry => ({ type: 'Point', coordinates });
const line = (...coordinates: Position[]): RecordGeometry => ({ type: 'LineString', coordinates });

describe('in or near the boundary', () => {
  it.each([
    ['inside', point(27.005, 38.005), 0, true],
    ['outside', point(27.02, 38.005), 0, false],
    ['878 m east, within 1 km', point(27.02, 38.005), 1000, true],
    ['878 m east, not within 500 m', point(27.02, 38.005), 500, false],
    ['a line that passes through', line([26.99, 38.005], [27.02, 38.0051]), 0, true],
    ['a line that passes by at 110 m', line([26.9, 38.011], [27.1, 38.011]), 250, true],
    ['a line that passes by at 110 m', line([26.9, 38.011], [27.1, 38.011]), 0, false],
    ['a far line', line([28, 39], [28.1, 39]), 1000, false],
  ] as const)('%s (%#)', (_, geometry, marginMetres, expected) => {
    expect(nearArea({ area, marginMetres })(geometry)).toBe(expected);
  });

  it('takes an area around the whole neighbourhood', () => {
    const around: RecordGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [26, 37],
          [28, 37],
          [28, 39],
          [26, 39],
          [26, 37],
        ],
      ],
    };
    expect(nearArea({ area, marginMetres: 0 })(around)).toBe(true);
  });
});
