import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCounterClockwise } from '@/domain/geodesy';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import {
  type Corners,
  cornersOf,
  crossesItself,
  geometryOf,
  midpointsOf,
  sideNearest,
  withCorner,
  withInserted,
  withMoved,
  withoutCorner,
} from '@/map/drawing/corners';

const square: Position[] = [
  [27, 38],
  [27.001, 38],
  [27.001, 38.001],
  [27, 38.001],
];
const area: Corners = { shape: 'Polygon', positions: square };
const line: Corners = { shape: 'LineString', positions: square };

const position = fc
  .tuple(fc.double({ min: 26, max: 28, noNaN: true }), fc.double({ min: 37, max: 39, noNaN: true }))
  .map(([longitude, latitude]): Position => [longitude, latitude]);

describe('geometryOf', () => {
  it('waits for two corners of a line and three of an area', () => {
    const first = (corners: Corners, count: number): Corners => ({
      ...corners,
      positions: square.slice(0, count),
    });
    expect(geometryOf(first(line, 1))).toBeNull();
    expect(geometryOf(first(line, 2))?.type).toBe('LineString');
    expect(geometryOf(first(area, 2))).toBeNull();
    expect(geometryOf(first(area, 3))?.type).toBe('Polygon');
  });

  it('closes areas and turns them counter-clockwise, whichever way they were walked', () => {
    for (const positions of [square, square.toReversed()]) {
      const { coordinates } = geometryOf({ shape: 'Polygon', positions }) as PolygonGeometry;
      const ring = coordinates[0] as Position[];
      expect(ring).toHaveLength(5);
      expect(ring[0]).toEqual(ring[4]);
      expect(isCounterClockwise(ring)).toBe(true);
    }
  });

  it('keeps the holes of an area that is being mended', () => {
    const hole: Position[] = [
      [27.0004, 38.0004],
      [27.0004, 38.0006],
      [27.0006, 38.0006],
      [27.0004, 38.0004],
    ];
    const { coordinates } = geometryOf(area, [hole]) as PolygonGeometry;
    expect(coordinates[1]).toBe(hole);
  });

  it('gives back the corners it was made of', () => {
    const there = geometryOf(area) as PolygonGeometry;
    expect(cornersOf(there).positions).toEqual(square);
  });
});

describe('corners', () => {
  it('come, go in between, move and leave', () => {
    const added = withCorner(line, [27.5, 38.5]);
    expect(added.positions).toHaveLength(5);
    expect(withInserted(line, 1, [27.5, 38.5]).positions[1]).toEqual([27.5, 38.5]);
    expect(withMoved(line, 2, [27.5, 38.5]).positions[2]).toEqual([27.5, 38.5]);
    expect(withoutCorner(line, 0).positions).toEqual(square.slice(1));
    expect(line.positions).toBe(square);
  });

  it('are not moved where there are none', () => {
    expect(withMoved(line, 9, [27, 38])).toBe(line);
  });

  it('have no more digits than a centimetre needs', () => {
    const { positions } = withCorner(line, [27.123456789123, 38.987654321987]);
    expect(positions[4]).toEqual([27.1234568, 38.9876543]);
  });

  it('go into a side: the middle of it lies between its neighbours', () => {
    expect(midpointsOf(line)).toHaveLength(3);
    expect(midpointsOf(area)).toHaveLength(4);
    expect(midpointsOf({ shape: 'Polygon', positions: square.slice(0, 2) })).toHaveLength(1);
    expect(midpointsOf({ shape: 'LineString', positions: [] })).toEqual([]);
    for (const { index, position: middle } of midpointsOf(area)) {
      const { positions } = withInserted(area, index, middle);
      expect(positions).toHaveLength(5);
      expect(positions.filter((one) => !square.includes(one as Position))).toHaveLength(1);
    }
  });

  it('go into the side they lie beside', () => {
    expect(sideNearest(area, [27.0005, 37.9999])).toBe(1);
    expect(sideNearest(area, [27.0011, 38.0005])).toBe(2);
    expect(sideNearest(area, [26.9999, 38.0005])).toBe(4);
    expect(sideNearest({ shape: 'LineString', positions: [] }, [27, 38])).toBe(0);
  });

  it('make a sound geometry of any walk', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (walk) => {
        const start: Corners = { shape: 'Polygon', positions: [] };
        const corners = walk.reduce(withCorner, start);
        const geometry = geometryOf(corners) as PolygonGeometry | null;
        if (walk.length < 3) {
          expect(geometry).toBeNull();
          return;
        }
        const ring = geometry?.coordinates[0] as Position[];
        expect(ring).toHaveLength(walk.length + 1);
        expect(ring.at(-1)).toEqual(ring[0]);
      }),
    );
  });
});

describe('crossesItself', () => {
  it('tells a bow tie from a square', () => {
    const [a, b, c, d] = square as [Position, Position, Position, Position];
    expect(crossesItself(area)).toBe(false);
    expect(crossesItself({ shape: 'Polygon', positions: [a, c, b, d] })).toBe(true);
    expect(crossesItself({ shape: 'LineString', positions: [a, c, b, d] })).toBe(false);
  });

  it('finds a crossing with the closing side', () => {
    const positions: Position[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, -1],
      [1, 3],
    ];
    expect(crossesItself({ shape: 'Polygon', positions })).toBe(true);
  });

  it('finds none in any convex shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.double({ min: 0, max: 6 }), (count, turn) => {
        const positions = Array.from({ length: count }, (_, k): Position => {
          const angle = turn + (2 * Math.PI * k) / count;
          return [27 + Math.cos(angle), 38 + Math.sin(angle)];
        });
        expect(crossesItself({ shape: 'Polygon', positions })).toBe(false);
      }),
    );
  });
});
