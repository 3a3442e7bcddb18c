/** What lies in or near a boundary, fast enough for a province's list: boxes first, metres after. */
import {
  boundingBoxOf,
  distanceToAreaMetres,
  distanceToLineMetres,
  isInside,
  metresPerDegree,
  positionsOf,
} from '@/domain/geodesy';
import type { AreaGeometry, BoundingBox, Position, RecordGeometry } from '@/domain/geometry';

export interface Cut {
  readonly area: AreaGeometry;
  /** How far outside still counts as near; 0 takes only what touches the area. */
  readonly marginMetres: number;
}

/** Offered margins, metres. 500 m is how far people walk to an assembly area (`assembly_walk_m`). */
export const cutMargins = [0, 250, 500, 1000] as const;

export const defaultCutMargin = 500;

/** A test for geometries: whether they lie in the area or nearer to it than the margin. */
export function nearArea({ area, marginMetres }: Cut): (geometry: RecordGeometry) => boolean {
  const corners = [...positionsOf(area)];
  const box = widened(boundingBoxOf(corners), marginMetres);
  if (box === null) return () => false;
  return (geometry) => {
    const path = [...positionsOf(geometry)];
    const own = boundingBoxOf(path);
    if (own === null || !overlap(own, box)) return false;
    if (path.some((position) => distanceToAreaMetres(position, area) <= marginMetres)) return true;
    return geometry.type !== 'Point' && reachesArea(geometry, path, corners, area, marginMetres);
  };
}

/** A long line or a large area can pass by or around the neighbourhood without a corner near it. */
function reachesArea(
  geometry: RecordGeometry,
  path: readonly Position[],
  corners: readonly Position[],
  area: AreaGeometry,
  marginMetres: number,
): boolean {
  if (geometry.type === 'Polygon' && corners.some((corner) => isInside(corner, geometry))) {
    return true;
  }
  if (corners.some((corner) => distanceToLineMetres(corner, path) <= marginMetres)) return true;
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.some((ring) => linesCross(path, ring));
}

function linesCross(a: readonly Position[], b: readonly Position[]): boolean {
  for (let i = 1; i < a.length; i += 1) {
    for (let k = 1; k < b.length; k += 1) {
      const [a1, a2] = [a[i - 1] as Position, a[i] as Position];
      const [b1, b2] = [b[k - 1] as Position, b[k] as Position];
      if (side(b1, b2, a1) !== side(b1, b2, a2) && side(a1, a2, b1) !== side(a1, a2, b2)) {
        return true;
      }
    }
  }
  return false;
}

/** On which side of a line through two places a third one lies. */
function side([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): boolean {
  return (x2 - x1) * (y - y1) > (y2 - y1) * (x - x1);
}

function widened(box: BoundingBox | null, metres: number): BoundingBox | null {
  if (box === null) return null;
  const [west, south, east, north] = box;
  const [metresEast, metresNorth] = metresPerDegree(Math.max(Math.abs(south), Math.abs(north)));
  const byEast = metres / metresEast;
  const byNorth = metres / metresNorth;
  return [west - byEast, south - byNorth, east + byEast, north + byNorth];
}

function overlap(a: BoundingBox, b: BoundingBox): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
