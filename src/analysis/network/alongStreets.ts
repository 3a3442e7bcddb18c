/** Which streets a record is about: the one a point stands at, or those that a line runs along. */
import type { RecordGeometry } from '@/domain/geometry';
import {
  footOn,
  isNearBox,
  type LocalPlane,
  type PlaneLine,
  type PlanePoint,
  planeLine,
} from './localPlane';

/** Metres from the middle of a street within which a mark is about it: a broad street's pavement. */
const reachMetres = 15;

/** A line is followed in steps of so many metres. */
const stepMetres = 4;

/** A line is about a street if it follows half of it, or half of the line follows it. */
const share = 0.5;

/** Indices of the streets that a mark is about, ascending. */
export function streetsOf(
  geometry: RecordGeometry,
  streets: readonly PlaneLine[],
  plane: LocalPlane,
): number[] {
  switch (geometry.type) {
    case 'Point': {
      const nearest = nearestStreet(plane.toPlane(geometry.coordinates), streets);
      return nearest === null ? [] : [nearest];
    }
    case 'LineString':
      return streetsAlong(planeLine(geometry.coordinates.map(plane.toPlane)), streets);
    case 'Polygon':
      return [];
  }
}

function nearestStreet(point: PlanePoint, streets: readonly PlaneLine[]): number | null {
  let nearest: number | null = null;
  let distance = reachMetres;
  for (const [index, street] of streets.entries()) {
    if (!isNearBox(street, point, distance)) continue;
    const foot = footOn(street, point);
    if (foot.distanceMetres > distance || (nearest !== null && foot.distanceMetres === distance)) {
      continue;
    }
    nearest = index;
    distance = foot.distanceMetres;
  }
  return nearest;
}

function streetsAlong(line: PlaneLine, streets: readonly PlaneLine[]): number[] {
  const followedMetres = new Map<number, number>();
  const count = Math.max(2, Math.ceil(line.lengthMetres / stepMetres) + 1);
  const piece = line.lengthMetres / count;
  for (let k = 0; k < count; k += 1) {
    const street = nearestStreet(pointAt(line, (k + 0.5) * piece), streets);
    if (street !== null) followedMetres.set(street, (followedMetres.get(street) ?? 0) + piece);
  }
  return [...followedMetres]
    .filter(([street, metres]) => {
      const { lengthMetres } = streets[street] as PlaneLine;
      return metres >= share * lengthMetres || metres >= share * line.lengthMetres;
    })
    .map(([street]) => street)
    .sort((a, b) => a - b);
}

function pointAt({ points, along }: PlaneLine, metres: number): PlanePoint {
  let k = 1;
  while (k < points.length - 1 && (along[k] as number) < metres) k += 1;
  const [start, end] = [points[k - 1] as PlanePoint, points[k] as PlanePoint];
  const length = (along[k] as number) - (along[k - 1] as number);
  const part = length === 0 ? 0 : (metres - (along[k - 1] as number)) / length;
  return [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])];
}
