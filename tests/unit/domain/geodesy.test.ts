import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anchorOf,
  areaSquareMetres,
  boundingBoxOf,
  distanceMetres,
  distanceToAreaMetres,
  distanceToLineMetres,
  isCounterClockwise,
  isInside,
  lengthMetres,
  positionsOf,
} from '@/domain/geodesy';
import type { AreaGeometry, PolygonGeometry, Position } from '@/domain/geometry';

const seed = 20261123;

/** How far a figure is from the one that another program found, as a share. */
const off = (ours: number, theirs: number) => Math.abs(ours - theirs) / theirs;

const polygon = (...corners: Position[]): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0] as Position]],
});

/**
 * PROJ 9: `printf '38.5 27.0 38.491 27.066\n…' | geod -I +ellps=WGS84 -F '%.6f'`, third column
 * (Karney's geodesic). The first three are the test points of TM27.
 */
test.each<[Position, Position, number]>([
  [[27, 38.5], [27.066, 38.491], 5843.753356],
  [[27, 38.5], [27.05, 38.52], 4893.625762],
  [[27.066, 38.491], [27.05, 38.52], 3508.68108],
  [[30, 36], [30.006, 36.004], 699.74096],
  [[35, 41.9], [35, 41.91], 1110.714392],
  [[35, 41.9], [35.012, 41.9], 995.764223],
  [[-70.66, -33.45], [-70.65, -33.44], 1447.310489],
])('from %j to %j it is %f m', (a, b, metres) => {
  expect(off(distanceMetres(a, b), metres)).toBeLessThan(1e-6);
  expect(distanceMetres(b, a)).toBe(distanceMetres(a, b));
});

/** TM27 has scale 1 on its meridian and 1 + 4e-7 here; its points: pyproj, see the domain dossier. */
test('distances agree with the municipality’s coordinates (TM27, EPSG:5253)', () => {
  const points: [Position, east: number, north: number][] = [
    [[27, 38.5], 500000, 4262998.626],
    [[27.066, 38.491], 505758.079, 4262001.637],
    [[27.05, 38.52], 504360.432, 4265219.934],
  ];
  for (const [a, eastA, northA] of points) {
    for (const [b, eastB, northB] of points) {
      if (a === b) continue;
      expect(off(distanceMetres(a, b), Math.hypot(eastA - eastB, northA - northB))).toBeLessThan(
        1e-6,
      );
    }
  }
});

/**
 * Areas by PROJ 9: each edge cut into 400 pieces, the corners through
 * `cs2cs -f %.9f +proj=longlat +ellps=WGS84 +to +proj=laea +lat_0=<first> +lon_0=<first> +ellps=WGS84`
 * (Lambert's equal-area projection), then the shoelace formula.
 */
test.each<[string, PolygonGeometry, number]>([
  [
    'a block',
    polygon([27.06, 38.49], [27.0612, 38.4901], [27.0611, 38.4909], [27.0601, 38.4908]),
    8522.466518,
  ],
  [
    'a neighbourhood',
    polygon([27.05, 38.48], [27.071, 38.483], [27.069, 38.497], [27.06, 38.501], [27.049, 38.493]),
    3292803.257562,
  ],
  [
    'a district',
    polygon([26.9, 38.4], [27.2, 38.42], [27.18, 38.6], [26.95, 38.58]),
    459015603.155452,
  ],
  ['a field in the east', polygon([44, 39.7], [44.02, 39.7], [44.01, 39.72]), 1904327.854211],
  [
    'a block south of the equator',
    polygon([-70.66, -33.45], [-70.64, -33.45], [-70.64, -33.43], [-70.66, -33.43]),
    4125343.474946,
  ],
])('%s has the area that PROJ finds', (_name, area, squareMetres) => {
  expect(off(areaSquareMetres(area), squareMetres)).toBeLessThan(1e-6);
});

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

test('holes are taken out, parts are added, the way round does not matter', () => {
  const [outer, hole] = [square(27, 38, 0.03), square(27.01, 38.01, 0.01)];
  const whole = areaSquareMetres({ type: 'Polygon', coordinates: [outer] });
  const inner = areaSquareMetres({ type: 'Polygon', coordinates: [hole] });
  expect(areaSquareMetres({ type: 'Polygon', coordinates: [outer, hole] })).toBeCloseTo(
    whole - inner,
    5,
  );
  expect(
    areaSquareMetres({ type: 'MultiPolygon', coordinates: [[outer], [square(28, 38, 0.01)]] }),
  ).toBeGreaterThan(whole);
  const turned = [...outer].reverse();
  expect(areaSquareMetres({ type: 'Polygon', coordinates: [turned] })).toBeCloseTo(whole, 5);
  expect([isCounterClockwise(outer), isCounterClockwise(turned)]).toEqual([true, false]);
});

test('the corner a ring begins with does not matter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (shift, radii) => {
        const corners = radii.map((radius, k): Position => {
          const angle = (2 * Math.PI * k) / radii.length;
          return [27 + 0.01 * radius * Math.cos(angle), 38.5 + 0.01 * radius * Math.sin(angle)];
        });
        const shifted = [...corners.slice(shift), ...corners.slice(0, shift)];
        expect(
          off(areaSquareMetres(polygon(...shifted)), areaSquareMetres(polygon(...corners))),
        ).toBeLessThan(1e-9);
      },
    ),
    { seed },
  );
});

test('a line is as long as its pieces', () => {
  const line: Position[] = [
    [27, 38.5],
    [27.066, 38.491],
    [27.05, 38.52],
  ];
  expect(lengthMetres(line)).toBeCloseTo(5843.753 + 3508.681, 2);
  expect(lengthMetres([[27, 38.5]])).toBe(0);
});

const ring = square(27, 38, 0.01);
const withHole: AreaGeometry = {
  type: 'Polygon',
  coordinates: [ring, square(27.004, 38.004, 0.002)],
};

test('inside, in the hole, outside', () => {
  expect(isInside([27.002, 38.002], withHole)).toBe(true);
  expect(isInside([27.005, 38.005], withHole)).toBe(false);
  expect(isInside([27.02, 38.005], withHole)).toBe(false);
  const two: AreaGeometry = { type: 'MultiPolygon', coordinates: [[ring], [square(28, 38, 0.01)]] };
  expect(isInside([28.005, 38.005], two)).toBe(true);
});

test('how far it is to an area and to a line', () => {
  expect(distanceToAreaMetres([27.002, 38.002], withHole)).toBe(0);
  const east = distanceMetres([27.01, 38.005], [27.02, 38.005]);
  expect(off(distanceToAreaMetres([27.02, 38.005], withHole), east)).toBeLessThan(1e-6);
  const corner = distanceMetres([27.01, 38.01], [27.02, 38.02]);
  expect(off(distanceToLineMetres([27.02, 38.02], ring), corner)).toBeLessThan(1e-4);
  expect(distanceToLineMetres([27.005, 38], [[27.005, 38]])).toBe(0);
});

test('a mark stands on the point, half-way along the line, inside the area', () => {
  expect(anchorOf({ type: 'Point', coordinates: [27, 38] })).toEqual([27, 38]);
  const line: Position[] = [
    [27, 38],
    [27.01, 38],
    [27.01, 38],
  ];
  const [east, north] = anchorOf({ type: 'LineString', coordinates: line });
  expect(east).toBeCloseTo(27.005, 9);
  expect(north).toBe(38);
  const horseshoe = polygon(
    [27, 38],
    [27.03, 38],
    [27.03, 38.03],
    [27.02, 38.03],
    [27.02, 38.01],
    [27.01, 38.01],
    [27.01, 38.03],
    [27, 38.03],
  );
  expect(isInside(anchorOf(horseshoe), horseshoe)).toBe(true);
  expect(isInside(anchorOf(withHole), withHole)).toBe(true);
});

test('the box around corners', () => {
  expect(boundingBoxOf(positionsOf(withHole))).toEqual([27, 38, 27.01, 38.01]);
  expect(boundingBoxOf([])).toBeNull();
});
