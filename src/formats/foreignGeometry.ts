/**
 * A GeoJSON geometry as somebody else wrote it → the plain points, lines and areas that records
 * hold: parts split, rings closed and turned, heights dropped, coordinates checked.
 */
import { metresPerDegree } from '@/domain/geodesy';
import type { PolygonGeometry, Position, RecordGeometry } from '@/domain/geometry';
import { positionLimit } from '@/domain/schemas';
import type { MendKey, RefusalKey } from './findings';
import { parseCoordinate } from './numberText';

export type CleanedGeometry =
  | { readonly parts: RecordGeometry[] }
  | { readonly refusal: RefusalKey };

/**
 * Cleans a geometry; what was put right is added to `mends`. `swapped`: the file writes latitude
 * before longitude. Positions are rounded to seven decimals (1 cm), as they are written again.
 */
export function cleanGeometry(
  raw: unknown,
  swapped: boolean,
  mends: Set<MendKey> = new Set(),
): CleanedGeometry {
  const cleaning: Cleaning = { swapped, mends, positions: 0 };
  try {
    const parts = partsOf(raw, cleaning);
    if (parts.length > 1) mends.add('partsSplit');
    if (swapped) mends.add('coordinatesSwapped');
    return { parts };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.key };
    throw error;
  }
}

/** Leaves a geometry from any depth; never leaves this file. */
class Refusal extends Error {
  constructor(readonly key: RefusalKey) {
    super(key);
  }
}

interface Cleaning {
  readonly swapped: boolean;
  readonly mends: Set<MendKey>;
  positions: number;
}

function partsOf(raw: unknown, cleaning: Cleaning): RecordGeometry[] {
  if (raw === null || raw === undefined) throw new Refusal('noGeometry');
  const { type, coordinates, geometries } = raw as Record<string, unknown>;
  switch (type) {
    case 'Point':
      return [{ type: 'Point', coordinates: positionOf(coordinates, cleaning) }];
    case 'MultiPoint':
      return someOf(coordinates).map((part) => ({
        type: 'Point',
        coordinates: positionOf(part, cleaning),
      }));
    case 'LineString':
      return [{ type: 'LineString', coordinates: lineOf(coordinates, cleaning) }];
    case 'MultiLineString':
      return someOf(coordinates).map((part) => ({
        type: 'LineString',
        coordinates: lineOf(part, cleaning),
      }));
    case 'Polygon':
      return [polygonOf(coordinates, cleaning)];
    case 'MultiPolygon':
      return someOf(coordinates).map((part) => polygonOf(part, cleaning));
    case 'GeometryCollection':
      // The scan before parsing has bounded how deep collections can lie in one another.
      return someOf(geometries).flatMap((part) => partsOf(part, cleaning));
    default:
      throw new Refusal('geometryUnknown');
  }
}

function someOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Refusal('geometryUnknown');
  if (value.length === 0) throw new Refusal('noGeometry');
  return value;
}

const metresFrom = 1_000;

function positionOf(raw: unknown, cleaning: Cleaning): Position {
  if (!Array.isArray(raw)) throw new Refusal('geometryUnknown');
  if (raw.length < 2) throw new Refusal('noCoordinates');
  if (raw.length > 2) cleaning.mends.add('heightDropped');
  cleaning.positions += 1;
  if (cleaning.positions > positionLimit) throw new Refusal('geometryTooLarge');
  const first = numberOf(raw[0], cleaning);
  const second = numberOf(raw[1], cleaning);
  return cleaning.swapped
    ? checkedPosition(second, first, cleaning.mends)
    : checkedPosition(first, second, cleaning.mends);
}

function numberOf(raw: unknown, cleaning: Cleaning): number {
  if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
  const read = typeof raw === 'string' ? parseCoordinate(raw) : null;
  if (read === null) throw new Refusal('coordinateNotNumber');
  cleaning.mends.add('coordinateRead');
  return read.degrees;
}

function checkedPosition(longitude: number, latitude: number, mends: Set<MendKey>): Position {
  const problem = positionProblem(longitude, latitude);
  if (problem === null) return [rounded(longitude), rounded(latitude)];
  // East of the date line some programs count on beyond 180°.
  const wrapped = longitude - 360 * Math.sign(longitude);
  if (Math.abs(longitude) < 360 && positionProblem(wrapped, latitude) === null) {
    mends.add('longitudeWrapped');
    return [rounded(wrapped), rounded(latitude)];
  }
  throw new Refusal(problem);
}

/** Why two numbers are no place on earth in degrees; null if they are one. */
function positionProblem(longitude: number, latitude: number): RefusalKey | null {
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return null;
  const isMetres = Math.abs(longitude) > metresFrom && Math.abs(latitude) > metresFrom;
  return isMetres ? 'coordinateInMetres' : 'coordinateOutOfRange';
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** Positions one after the other, the same place twice in a row taken once. */
function pathOf(raw: unknown, cleaning: Cleaning): Position[] {
  const path: Position[] = [];
  let last: Position | undefined;
  for (const rawPosition of someOf(raw)) {
    const position = positionOf(rawPosition, cleaning);
    if (last?.[0] === position[0] && last[1] === position[1]) continue;
    // Half the earth in one step: a shape over the date line, which no neighbourhood is.
    if (last && Math.abs(last[0] - position[0]) > 180) throw new Refusal('coordinateOutOfRange');
    path.push(position);
    last = position;
  }
  return path;
}

function lineOf(raw: unknown, cleaning: Cleaning): Position[] {
  const path = pathOf(raw, cleaning);
  if (path.length < 2) throw new Refusal('geometryTooSmall');
  return path;
}

function polygonOf(raw: unknown, cleaning: Cleaning): PolygonGeometry {
  const [outerRaw, ...holesRaw] = someOf(raw);
  const outer = ringOf(outerRaw, cleaning, true);
  if (outer === null) throw new Refusal('geometryTooSmall');
  const holes: Position[][] = [];
  for (const holeRaw of holesRaw) {
    const hole = ringOf(holeRaw, cleaning, false);
    if (hole === null) cleaning.mends.add('holeDropped');
    else holes.push(hole);
  }
  return { type: 'Polygon', coordinates: [outer, ...holes] };
}

/** A ring that encloses less is a slip of the hand: a sheet of paper has 0.06 m². */
const leastSquareMetres = 0.01;

/** Closed and turned as RFC 7946 wants it; null if it encloses nothing. */
function ringOf(raw: unknown, cleaning: Cleaning, isOuter: boolean): Position[] | null {
  const ring = pathOf(raw, cleaning);
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  if (ring.length > 2 && (first[0] !== last[0] || first[1] !== last[1])) {
    ring.push([first[0], first[1]]);
    cleaning.mends.add('ringClosed');
  }
  if (ring.length < 4) return null;
  const squareMetres = flatSquareMetres(ring);
  if (Math.abs(squareMetres) < leastSquareMetres) return null;
  if (squareMetres > 0 === isOuter) return ring;
  cleaning.mends.add('ringTurned');
  return ring.reverse();
}

/**
 * Square metres on a flat map, negative for a clockwise ring: exact enough to tell the turn and
 * whether there is any area, and quick for tens of thousands of rings.
 */
function flatSquareMetres(ring: readonly Position[]): number {
  const [west, south] = ring[0] as Position;
  const [metresEast, metresNorth] = metresPerDegree(south);
  let twice = 0;
  for (let k = 1; k < ring.length; k += 1) {
    const [x1, y1] = ring[k - 1] as Position;
    const [x2, y2] = ring[k] as Position;
    twice += (x1 - west) * (y2 - south) - (x2 - west) * (y1 - south);
  }
  return (twice / 2) * metresEast * metresNorth;
}
