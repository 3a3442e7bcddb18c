/**
 * Plane geometry in metres, x east, y north. Only + − × ÷ and square roots, which are exact in
 * every engine: the same seed gives the same bytes everywhere.
 */
export type Point = readonly [x: number, y: number];

export type Line = readonly Point[];

/** Corners in order, first not repeated. */
export type Ring = readonly Point[];

/** The k-th item; k must be within the array. */
export function at<Item>(items: readonly Item[], k: number): Item {
  const item = items[k];
  if (item === undefined) throw new Error(`no item ${k} of ${items.length}`);
  return item;
}

/** The k-th item, counting on around the end. */
export function around<Item>(items: readonly Item[], k: number): Item {
  return at(items, ((k % items.length) + items.length) % items.length);
}

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

export const times = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];

export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

export const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];

const norm = (a: Point): number => Math.sqrt(dot(a, a));

export const distance = (a: Point, b: Point): number => norm(minus(a, b));

export const between = (a: Point, b: Point, share: number): Point =>
  plus(a, times(minus(b, a), share));

/** Turned left by a right angle. */
export const left = (a: Point): Point => [-a[1], a[0]];

export function unit(a: Point): Point {
  const size = norm(a);
  return size === 0 ? [0, 0] : times(a, 1 / size);
}

/** A direction turned by a small angle, given as the tangent of its half. */
export function turned(a: Point, halfTangent: number): Point {
  const square = halfTangent * halfTangent;
  const cosine = (1 - square) / (1 + square);
  const sine = (2 * halfTangent) / (1 + square);
  return [a[0] * cosine - a[1] * sine, a[0] * sine + a[1] * cosine];
}

export function lineLength(line: Line): number {
  let sum = 0;
  for (let k = 1; k < line.length; k += 1) sum += distance(at(line, k - 1), at(line, k));
  return sum;
}

/** Point and direction at a distance along a line; held at its ends. */
export function along(line: Line, metres: number): { point: Point; direction: Point } {
  let left = Math.max(0, metres);
  for (let k = 1; k < line.length; k += 1) {
    const a = at(line, k - 1);
    const b = at(line, k);
    const piece = distance(a, b);
    if (left <= piece || k === line.length - 1) {
      const share = piece === 0 ? 0 : Math.min(1, left / piece);
      return { point: between(a, b, share), direction: unit(minus(b, a)) };
    }
    left -= piece;
  }
  throw new Error('a line needs two points');
}

/** The part of a line between two distances along it. */
export function stretch(line: Line, from: number, to: number): Point[] {
  const part: Point[] = [along(line, from).point];
  let passed = 0;
  for (let k = 1; k < line.length; k += 1) {
    passed += distance(at(line, k - 1), at(line, k));
    if (passed > from + 1e-6 && passed < to - 1e-6) part.push(at(line, k));
  }
  part.push(along(line, to).point);
  return part;
}

export interface Nearest {
  point: Point;
  distance: number;
  /** Metres from the line's start. */
  along: number;
  segment: number;
}

export function nearestOnLine(p: Point, line: Line): Nearest {
  let best: Nearest = {
    point: at(line, 0),
    distance: distance(p, at(line, 0)),
    along: 0,
    segment: 0,
  };
  let passed = 0;
  for (let k = 1; k < line.length; k += 1) {
    const a = at(line, k - 1);
    const b = at(line, k);
    const [point, share] = nearestOnSegment(p, a, b);
    const away = distance(p, point);
    const piece = distance(a, b);
    if (away < best.distance) {
      best = { point, distance: away, along: passed + share * piece, segment: k - 1 };
    }
    passed += piece;
  }
  return best;
}

export function nearestOnSegment(p: Point, a: Point, b: Point): [point: Point, share: number] {
  const ab = minus(b, a);
  const square = dot(ab, ab);
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, dot(minus(p, a), ab) / square));
  return [plus(a, times(ab, share)), share];
}

/** Where two segments cross, or null; ends count. */
export function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const ab = minus(b, a);
  const cd = minus(d, c);
  const turn = cross(ab, cd);
  if (turn === 0) return null;
  const ac = minus(c, a);
  const onAb = cross(ac, cd) / turn;
  const onCd = cross(ac, ab) / turn;
  if (onAb < 0 || onAb > 1 || onCd < 0 || onCd > 1) return null;
  return plus(a, times(ab, onAb));
}

export function segmentsDistance(a: Point, b: Point, c: Point, d: Point): number {
  if (crossing(a, b, c, d)) return 0;
  return Math.min(
    distance(a, nearestOnSegment(a, c, d)[0]),
    distance(b, nearestOnSegment(b, c, d)[0]),
    distance(c, nearestOnSegment(c, a, b)[0]),
    distance(d, nearestOnSegment(d, a, b)[0]),
  );
}
