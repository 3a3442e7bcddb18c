/** Filled rings on the plane: what they hold, how far they are from one another. */
import {
  around,
  at,
  cross,
  dot,
  type Line,
  left,
  minus,
  type Point,
  plus,
  type Ring,
  segmentsDistance,
  times,
  unit,
} from './plane';

/** Square metres; positive if the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  const origin = at(ring, 0);
  for (let k = 0; k < ring.length; k += 1) {
    twice += cross(minus(at(ring, k), origin), minus(around(ring, k + 1), origin));
  }
  return twice / 2;
}

export const area = (ring: Ring): number => Math.abs(signedArea(ring));

export function counterClockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? [...ring].reverse() : ring;
}

export function centroid(ring: Ring): Point {
  let x = 0;
  let y = 0;
  let twice = 0;
  const origin = at(ring, 0);
  for (let k = 0; k < ring.length; k += 1) {
    const a = minus(at(ring, k), origin);
    const b = minus(around(ring, k + 1), origin);
    const piece = cross(a, b);
    twice += piece;
    x += (a[0] + b[0]) * piece;
    y += (a[1] + b[1]) * piece;
  }
  return twice === 0 ? origin : plus(origin, [x / (3 * twice), y / (3 * twice)]);
}

export function contains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let [x1, y1] = at(ring, ring.length - 1);
  for (const [x2, y2] of ring) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boxOf(points: Line): Box {
  const box: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.south = Math.min(box.south, y);
    box.east = Math.max(box.east, x);
    box.north = Math.max(box.north, y);
  }
  return box;
}

export function boxesWithin(a: Box, b: Box, metres: number): boolean {
  return (
    a.west - metres <= b.east &&
    b.west - metres <= a.east &&
    a.south - metres <= b.north &&
    b.south - metres <= a.north
  );
}

/** Metres between a filled ring and a line; 0 if they touch. */
export function ringToLine(ring: Ring, line: Line): number {
  if (contains(ring, at(line, 0))) return 0;
  let nearest = Infinity;
  for (let k = 0; k < ring.length; k += 1) {
    for (let m = 1; m < line.length; m += 1) {
      nearest = Math.min(
        nearest,
        segmentsDistance(at(ring, k), around(ring, k + 1), at(line, m - 1), at(line, m)),
      );
    }
  }
  return nearest;
}

/** Metres between two filled rings; 0 if they touch or overlap. */
export function ringToRing(a: Ring, b: Ring): number {
  if (contains(a, at(b, 0)) || contains(b, at(a, 0))) return 0;
  return ringToLine(a, [...b, at(b, 0)]);
}

/** Whether two filled rings share ground; walls that only touch don't count. */
export function overlap(a: Ring, b: Ring): boolean {
  const slimA = shrunk(a, 0.01);
  const slimB = shrunk(b, 0.01);
  return ringToRing(slimA, slimB) === 0;
}

/** Each corner drawn a little inwards; only for small distances on plain shapes. */
function shrunk(ring: Ring, metres: number): Ring {
  const ccw = counterClockwise(ring);
  return ccw.map((corner, k) => {
    const back = left(unit(minus(corner, around(ccw, k - 1))));
    const ahead = left(unit(minus(around(ccw, k + 1), corner)));
    const share = 1 + dot(back, ahead);
    return share < 0.2
      ? plus(corner, times(ahead, metres))
      : plus(corner, times(plus(back, ahead), metres / share));
  });
}
