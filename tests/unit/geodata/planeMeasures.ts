/** Plain measuring for tests, written apart from the generator that is being tested. */
import type { Metres } from './practiceFiles';

const minus = (a: Metres, b: Metres): Metres => [a[0] - b[0], a[1] - b[1]];
const cross = (a: Metres, b: Metres) => a[0] * b[1] - a[1] * b[0];
const size = (a: Metres) => Math.hypot(...a);

type Segment = readonly [Metres, Metres];

export function segmentsOf(line: readonly Metres[]): Segment[] {
  return line.slice(1).map((end, k) => [line[k] as Metres, end]);
}

export function pointToSegment(p: Metres, [a, b]: Segment): number {
  const ab = minus(b, a);
  const square = ab[0] ** 2 + ab[1] ** 2;
  const ap = minus(p, a);
  const share = Math.min(1, Math.max(0, (ap[0] * ab[0] + ap[1] * ab[1]) / square));
  return size(minus(ap, [ab[0] * share, ab[1] * share]));
}

/** Whether two segments cross at a point inside both. */
export function cuts([a, b]: Segment, [c, d]: Segment): boolean {
  const turns = (p: Metres, q: Metres, r: Metres) => Math.sign(cross(minus(q, p), minus(r, p)));
  return turns(a, b, c) * turns(a, b, d) < 0 && turns(c, d, a) * turns(c, d, b) < 0;
}

export function segmentDistance(s: Segment, t: Segment): number {
  if (cuts(s, t)) return 0;
  return Math.min(
    pointToSegment(s[0], t),
    pointToSegment(s[1], t),
    pointToSegment(t[0], s),
    pointToSegment(t[1], s),
  );
}

export function inRing([x, y]: Metres, ring: readonly Metres[]): boolean {
  return (
    segmentsOf(ring).filter(
      ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
    ).length %
      2 ===
    1
  );
}

/** Deepest that a corner or the middle of a side of one ring lies inside another, metres; else 0. */
export function depthInside(ring: readonly Metres[], other: readonly Metres[]): number {
  const middles = segmentsOf(ring).map(([a, b]): Metres => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  const depths = [...ring, ...middles]
    .filter((point) => inRing(point, other))
    .map((point) => Math.min(...segmentsOf(other).map((edge) => pointToSegment(point, edge))));
  return Math.max(0, ...depths);
}

export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(line: readonly Metres[]): Box {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function near(a: Box, b: Box, metres: number): boolean {
  return (
    a[0] - metres < b[2] && b[0] - metres < a[2] && a[1] - metres < b[3] && b[1] - metres < a[3]
  );
}
