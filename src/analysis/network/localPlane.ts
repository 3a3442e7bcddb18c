/**
 * A flat plane around a neighbourhood, for finding what is near. Within 1e-4 of the ellipsoid over
 * some kilometres: enough to decide what joins what; lengths are measured by `domain/geodesy`.
 */
import { metresPerDegree } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';

/** Metres east and north. */
export type PlanePoint = readonly [x: number, y: number];

export interface LocalPlane {
  toPlane(position: Position): PlanePoint;
  toPosition(point: PlanePoint): Position;
}

export function localPlane([originLongitude, originLatitude]: Position): LocalPlane {
  const [east, north] = metresPerDegree(originLatitude);
  return {
    toPlane: ([longitude, latitude]) => [
      (longitude - originLongitude) * east,
      (latitude - originLatitude) * north,
    ],
    toPosition: ([x, y]) => [originLongitude + x / east, originLatitude + y / north],
  };
}

/** A line on the plane, with what is asked of it often. */
export interface PlaneLine {
  readonly points: readonly PlanePoint[];
  /** Metres from the line's start to each point. */
  readonly along: readonly number[];
  readonly lengthMetres: number;
  /** [west, south, east, north] in metres. */
  readonly box: readonly [number, number, number, number];
}

export function planeLine(points: readonly PlanePoint[]): PlaneLine {
  const along: number[] = [];
  const box: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  let sum = 0;
  for (const [k, [x, y]] of points.entries()) {
    const before = points[k - 1];
    if (before !== undefined) sum += Math.hypot(x - before[0], y - before[1]);
    along.push(sum);
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return { points, along, lengthMetres: sum, box };
}

/** Whether a point lies in a line's box or within some metres of it. */
export function isNearBox({ box }: PlaneLine, [x, y]: PlanePoint, metres: number): boolean {
  return (
    x >= box[0] - metres && y >= box[1] - metres && x <= box[2] + metres && y <= box[3] + metres
  );
}

function boxesMeet({ box: a }: PlaneLine, { box: b }: PlaneLine): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

export interface Foot {
  distanceMetres: number;
  /** Metres from the line's start. */
  alongMetres: number;
  point: PlanePoint;
}

/** The place on a line that is nearest to a point. */
export function footOn(line: PlaneLine, [x, y]: PlanePoint): Foot {
  let best: Foot = { distanceMetres: Number.POSITIVE_INFINITY, alongMetres: 0, point: [x, y] };
  for (let k = 1; k < line.points.length; k += 1) {
    const [startX, startY] = line.points[k - 1] as PlanePoint;
    const [endX, endY] = line.points[k] as PlanePoint;
    const [alongX, alongY] = [endX - startX, endY - startY];
    const square = alongX * alongX + alongY * alongY;
    const raw = square === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / square;
    const share = Math.min(1, Math.max(0, raw));
    const point: PlanePoint = [startX + share * alongX, startY + share * alongY];
    const distanceMetres = Math.hypot(point[0] - x, point[1] - y);
    if (distanceMetres >= best.distanceMetres) continue;
    const alongMetres = (line.along[k - 1] as number) + share * Math.sqrt(square);
    best = { distanceMetres, alongMetres, point };
  }
  return best;
}

export interface Crossing {
  point: PlanePoint;
  alongA: number;
  alongB: number;
}

/** Where two lines cross; stretches that lie on each other have no crossing. */
export function crossingsOf(a: PlaneLine, b: PlaneLine): Crossing[] {
  const found: Crossing[] = [];
  if (!boxesMeet(a, b)) return found;
  for (let k = 1; k < a.points.length; k += 1) {
    for (let m = 1; m < b.points.length; m += 1) {
      const crossing = segmentCrossing(a, k, b, m);
      if (crossing !== null) found.push(crossing);
    }
  }
  return found;
}

/** Rounding at a common corner must not hide a crossing. */
const shareSlack = 1e-9;

function segmentCrossing(a: PlaneLine, k: number, b: PlaneLine, m: number): Crossing | null {
  const [ax, ay] = a.points[k - 1] as PlanePoint;
  const [bx, by] = b.points[m - 1] as PlanePoint;
  const [aEndX, aEndY] = a.points[k] as PlanePoint;
  const [bEndX, bEndY] = b.points[m] as PlanePoint;
  const [aX, aY] = [aEndX - ax, aEndY - ay];
  const [bX, bY] = [bEndX - bx, bEndY - by];
  const [aLength, bLength] = [Math.hypot(aX, aY), Math.hypot(bX, bY)];
  const turn = aX * bY - aY * bX;
  if (Math.abs(turn) <= 1e-9 * aLength * bLength) return null;
  const shareA = ((bx - ax) * bY - (by - ay) * bX) / turn;
  const shareB = ((bx - ax) * aY - (by - ay) * aX) / turn;
  const isOn = (share: number) => share >= -shareSlack && share <= 1 + shareSlack;
  if (!isOn(shareA) || !isOn(shareB)) return null;
  return {
    point: [ax + shareA * aX, ay + shareA * aY],
    alongA: (a.along[k - 1] as number) + shareA * aLength,
    alongB: (b.along[m - 1] as number) + shareB * bLength,
  };
}
