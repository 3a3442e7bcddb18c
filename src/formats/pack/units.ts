/** Geometry in whole units of 10⁻⁷ degrees, as the clipper takes it, and back to degrees. */
import type { Paths64, PolyPath64 } from 'clipper2-ts';
import { isCounterClockwise } from '@/domain/geodesy';
import type { AreaGeometry, PolygonGeometry, Position } from '@/domain/geometry';
import { toDegrees, toUnits } from '../osm/osmData';

export interface UnitPoint {
  readonly x: number;
  readonly y: number;
}

export const positionOf = ({ x, y }: UnitPoint): Position => [toDegrees(x), toDegrees(y)];

/** All rings of an area, open (the clipper closes them by itself). */
export function ringsOfArea(area: AreaGeometry): Paths64 {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flat().map((ring) => {
    return ring.slice(0, -1).map(([longitude, latitude]) => ({
      x: toUnits(longitude),
      y: toUnits(latitude),
    }));
  });
}

/** Closed; outer rings counter-clockwise, holes clockwise (RFC 7946). */
export function ringPositions(path: readonly UnitPoint[], isHole: boolean): Position[] {
  const ring = path.map(positionOf);
  const [first] = ring;
  if (first === undefined) return [];
  ring.push([...first]);
  return isCounterClockwise(ring) === isHole ? ring.reverse() : ring;
}

/** Every outer ring below a node of the clipper's tree, with its holes. */
export function polygonsOf(tree: PolyPath64): PolygonGeometry[] {
  const polygons: PolygonGeometry[] = [];
  for (let k = 0; k < tree.count; k += 1) {
    const outer = tree.child(k);
    const holes: Position[][] = [];
    for (let h = 0; h < outer.count; h += 1) {
      const hole = outer.child(h);
      holes.push(ringPositions(hole.polygon ?? [], true));
      // An island in a lake in a wood.
      polygons.push(...polygonsOf(hole));
    }
    polygons.push({
      type: 'Polygon',
      coordinates: [ringPositions(outer.polygon ?? [], false), ...holes],
    });
  }
  return polygons;
}

export type { Paths64 };
