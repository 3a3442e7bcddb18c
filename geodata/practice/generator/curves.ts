/** Drawing lines: smooth bends through points, and as few points as do. */
import {
  around,
  at,
  between,
  distance,
  type Line,
  minus,
  nearestOnSegment,
  type Point,
  type Ring,
  times,
} from './plane';

/** Fewer points, none farther from the old line than the tolerance (Douglas and Peucker). */
export function simplified(line: Line, tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const first = at(line, 0);
  const last = at(line, line.length - 1);
  let farthest = 0;
  let index = 0;
  for (let k = 1; k < line.length - 1; k += 1) {
    const away = distance(at(line, k), nearestOnSegment(at(line, k), first, last)[0]);
    if (away > farthest) {
      farthest = away;
      index = k;
    }
  }
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplified(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(index), tolerance),
  ];
}

/** A smooth line through the points (Catmull–Rom, centripetal: no loops at tight bends). */
export function smooth(points: Line, stepMetres = 4): Point[] {
  if (points.length < 3) return [...points];
  const curve: Point[] = [at(points, 0)];
  const before = minus(times(at(points, 0), 2), at(points, 1));
  const after = minus(times(at(points, points.length - 1), 2), at(points, points.length - 2));
  const all = [before, ...points, after];
  for (let k = 1; k < all.length - 2; k += 1) {
    curve.push(...bend(at(all, k - 1), at(all, k), at(all, k + 1), at(all, k + 2), stepMetres));
  }
  return simplified(curve, 0.12);
}

/** A smooth closed ring through the points. */
export function smoothRing(points: Ring, stepMetres = 4): Point[] {
  const ring: Point[] = [];
  for (let k = 0; k < points.length; k += 1) {
    ring.push(
      ...bend(
        around(points, k - 1),
        at(points, k),
        around(points, k + 1),
        around(points, k + 2),
        stepMetres,
      ),
    );
  }
  return ring;
}

/** Points on the bend from b to c, c included. */
function bend(a: Point, b: Point, c: Point, d: Point, stepMetres: number): Point[] {
  const knot = (p: Point, q: Point) => Math.max(1e-6, Math.sqrt(distance(p, q)));
  const t1 = knot(a, b);
  const t2 = t1 + knot(b, c);
  const t3 = t2 + knot(c, d);
  const mix = (p: Point, q: Point, from: number, to: number, t: number): Point =>
    between(p, q, (t - from) / (to - from));
  const steps = Math.max(1, Math.ceil(distance(b, c) / stepMetres));
  const points: Point[] = [];
  for (let k = 1; k < steps; k += 1) {
    const t = t1 + ((t2 - t1) * k) / steps;
    const a1 = mix(a, b, 0, t1, t);
    const a2 = mix(b, c, t1, t2, t);
    const a3 = mix(c, d, t2, t3, t);
    points.push(mix(mix(a1, a2, 0, t2, t), mix(a2, a3, t1, t3, t), t1, t2, t));
  }
  points.push(c);
  return points;
}
