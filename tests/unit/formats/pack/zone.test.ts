import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaSquareMetres,
  distanceToAreaMetres,
  isInside,
  metresPerDegree,
} from '@/domain/geodesy';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import { toUnits } from '@/formats/osm/osmData';
import { withMargin } from '@/formats/pack/makeZone';
import { ringsOfArea } from '@/formats/pack/units';
import { Zone } from '@/formats/pack/zone';
import { box, ringsOf } from './making';

const [east, north] = metresPerDegree(38.5);

/** A star of 5–12 corners around a place in İzmir's latitude, 100–1000 m wide. */
const star = fc
  .array(fc.double({ min: 100, max: 1000, noNaN: true }), { minLength: 5, maxLength: 12 })
  .map((radii): PolygonGeometry => {
    const ring = radii.map((radius, k): Position => {
      const angle = (k / radii.length) * 2 * Math.PI;
      const degrees = [
        27.1 + (radius * Math.cos(angle)) / east,
        38.5 + (radius * Math.sin(angle)) / north,
      ];
      return degrees.map((one) => Math.round(one * 1e7) / 1e7) as Position;
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] };
  });

describe('the zone around a boundary', () => {
  it('has every corner at the margin, and every place within the margin inside', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        star,
        fc.integer({ min: 50, max: 800 }),
        fc.array(
          fc.tuple(
            fc.double({ min: -2500, max: 2500, noNaN: true }),
            fc.double({ min: -2500, max: 2500, noNaN: true }),
          ),
          { minLength: 20, maxLength: 20 },
        ),
        (boundary, margin, places) => {
          const zone = new Zone(withMargin(ringsOfArea(boundary), margin));
          for (const corner of ringsOf(zone.area).flat()) {
            expect(Math.abs(distanceToAreaMetres(corner, boundary) - margin)).toBeLessThan(2);
          }
          for (const [x, y] of places) {
            const place: Position = [27.1 + x / east, 38.5 + y / north];
            const distance = distanceToAreaMetres(place, boundary);
            if (Math.abs(distance - margin) < 3) continue;
            const isIn = zone.contains(toUnits(place[0]), toUnits(place[1]));
            expect(isIn).toBe(distance < margin);
            expect(isInside(place, zone.area)).toBe(isIn);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is a rounded square around a square: area by hand', () => {
    // 1 km² and 500 m around: sides 4 × 1000 × 500, corners a circle.
    const side = [1000 / east / 2, 1000 / north / 2] as const;
    const square = box(27.1 - side[0], 38.5 - side[1], 27.1 + side[0], 38.5 + side[1]);
    const zone = new Zone(withMargin(ringsOfArea(square), 500));
    const expected = 1e6 + 4 * 1000 * 500 + Math.PI * 500 ** 2;
    expect(areaSquareMetres(zone.area) / expected).toBeCloseTo(1, 3);
  });

  it('crosses a line where its edge is', () => {
    const zone = new Zone(ringsOfArea(box(27, 38, 28, 39)));
    const through = [
      { x: toUnits(26.5), y: toUnits(38.5) },
      { x: toUnits(28.5), y: toUnits(38.5) },
    ] as const;
    expect(zone.crossings(...through)).toEqual([0.25, 0.75]);
    expect(zone.crossings(through[0], { x: toUnits(26.6), y: toUnits(38.4) })).toEqual([]);
  });

  it('clips an area that holds all of the zone to the zone, holes and all', () => {
    const zone = new Zone(ringsOfArea(box(27, 38, 28, 39)));
    const lake = [...ringsOfArea(box(26, 37, 29, 40)), ...ringsOfArea(box(27.4, 38.4, 27.6, 38.6))];
    const [clipped, ...others] = zone.clip(lake);
    expect(others).toEqual([]);
    expect(clipped?.coordinates.map((ring) => ring.length)).toEqual([5, 5]);
    const expected =
      areaSquareMetres(box(27, 38, 28, 39)) - areaSquareMetres(box(27.4, 38.4, 27.6, 38.6));
    expect(clipped && areaSquareMetres(clipped) / expected).toBeCloseTo(1, 9);
  });
});
