/**
 * The corners of a line or area that is being drawn, as plain data: every act of drawing is one
 * function here, whether a finger, a key or a button asks for it.
 */
import { distanceMetres, isCounterClockwise } from '@/domain/geodesy';
import type { LineGeometry, PolygonGeometry, Position, RecordGeometry } from '@/domain/geometry';

export type DrawnShape = 'LineString' | 'Polygon';

export interface Corners {
  readonly shape: DrawnShape;
  /** In order; an area's ring is not closed here. */
  readonly positions: readonly Position[];
}

/** Holes of an imported area are kept as they are: corners are those of its outer ring. */
export function cornersOf(geometry: LineGeometry | PolygonGeometry): Corners {
  if (geometry.type === 'LineString')
    return { shape: 'LineString', positions: geometry.coordinates };
  return { shape: 'Polygon', positions: (geometry.coordinates[0] ?? []).slice(0, -1) };
}

export const fewestCorners: Readonly<Record<DrawnShape, number>> = { LineString: 2, Polygon: 3 };

/** The geometry, its outer ring counter-clockwise (RFC 7946); null with too few corners. */
export function geometryOf(
  { shape, positions }: Corners,
  holes: readonly Position[][] = [],
): RecordGeometry | null {
  if (positions.length < fewestCorners[shape]) return null;
  if (shape === 'LineString') return { type: 'LineString', coordinates: [...positions] };
  const ring = [...positions, positions[0] as Position];
  if (!isCounterClockwise(ring)) ring.reverse();
  return { type: 'Polygon', coordinates: [ring, ...holes] };
}

export function withCorner(corners: Corners, position: Position): Corners {
  return { ...corners, positions: [...corners.positions, rounded(position)] };
}

/** A new corner before the one at `index`. */
export function withInserted(corners: Corners, index: number, position: Position): Corners {
  return { ...corners, positions: corners.positions.toSpliced(index, 0, rounded(position)) };
}

export function withMoved(corners: Corners, index: number, position: Position): Corners {
  if (corners.positions[index] === undefined) return corners;
  return { ...corners, positions: corners.positions.with(index, rounded(position)) };
}

export function withoutCorner(corners: Corners, index: number): Corners {
  return { ...corners, positions: corners.positions.toSpliced(index, 1) };
}

export interface Midpoint {
  /** A corner put here comes before the one of this index. */
  readonly index: number;
  readonly position: Position;
}

/** The middle of every side, where a new corner can be pulled out. */
export function midpointsOf({ shape, positions }: Corners): Midpoint[] {
  const sides =
    shape === 'Polygon' && positions.length > 2 ? positions.length : positions.length - 1;
  const midpoints: Midpoint[] = [];
  for (let k = 0; k < sides; k += 1) {
    const [a, b] = [positions[k], positions[(k + 1) % positions.length]] as [Position, Position];
    midpoints.push({ index: k + 1, position: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] });
  }
  return midpoints;
}

/** Where a corner at this place belongs: into the side that grows least by it. */
export function sideNearest(corners: Corners, position: Position): number {
  let [best, least] = [corners.positions.length, Number.POSITIVE_INFINITY];
  for (const { index } of midpointsOf(corners)) {
    const before = corners.positions[index - 1] as Position;
    const after = corners.positions[index % corners.positions.length] as Position;
    const detour =
      distanceMetres(before, position) +
      distanceMetres(position, after) -
      distanceMetres(before, after);
    if (detour < least) [best, least] = [index, detour];
  }
  return best;
}

/** Whether an area's sides cross each other, so that its m² mean nothing. */
export function crossesItself({ shape, positions }: Corners): boolean {
  const count = positions.length;
  // Quadratic: an imported shore line with thousands of corners is not looked at.
  if (shape !== 'Polygon' || count < 4 || count > 400) return false;
  for (let i = 0; i < count; i += 1) {
    for (let k = i + 2; k < count; k += 1) {
      if (i === 0 && k === count - 1) continue; // these two meet in the first corner
      const side = [positions[i], positions[i + 1]] as [Position, Position];
      const other = [positions[k], positions[(k + 1) % count]] as [Position, Position];
      if (sidesCross(...side, ...other)) return true;
    }
  }
  return false;
}

function sidesCross(a: Position, b: Position, c: Position, d: Position): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** A centimetre; more digits would only pretend. */
function rounded([longitude, latitude]: Position): Position {
  return [Math.round(longitude * 1e7) / 1e7, Math.round(latitude * 1e7) / 1e7];
}
