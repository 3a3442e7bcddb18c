/** The area a pack covers: what lies in it, and where lines cross its edge. */
import { Clipper, ClipType, FillRule, PolyTree64 } from 'clipper2-ts';
import type { AreaGeometry, BoundingBox, PolygonGeometry } from '@/domain/geometry';
import { toDegrees } from '../osm/osmData';
import { type Paths64, polygonsOf, type UnitPoint } from './units';

interface Edge {
  readonly from: UnitPoint;
  readonly to: UnitPoint;
}

export class Zone {
  readonly #edges: readonly Edge[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;

  /** @param rings units, open, not crossing each other; what an even number of them encloses is outside */
  constructor(readonly rings: Paths64) {
    this.#edges = rings.flatMap((ring) =>
      ring.map((from, k) => ({ from, to: ring[(k + 1) % ring.length] as UnitPoint })),
    );
    const points = rings.flat();
    this.west = least(points.map(({ x }) => x));
    this.south = least(points.map(({ y }) => y));
    this.east = -least(points.map(({ x }) => -x));
    this.north = -least(points.map(({ y }) => -y));
  }

  /** Even-odd rule; the edge counts as either. */
  contains(x: number, y: number): boolean {
    if (x < this.west || x > this.east || y < this.south || y > this.north) return false;
    let inside = false;
    for (const { from, to } of this.#edges) {
      const isAcross = from.y > y !== to.y > y;
      if (isAcross && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Where a stretch from `a` to `b` crosses the edge, as shares of it between 0 and 1, in order. */
  crossings(a: UnitPoint, b: UnitPoint): number[] {
    const shares: number[] = [];
    if (
      !this.touchesBox(
        Math.min(a.x, b.x),
        Math.min(a.y, b.y),
        Math.max(a.x, b.x),
        Math.max(a.y, b.y),
      )
    )
      return shares;
    for (const { from, to } of this.#edges) {
      if (
        Math.min(from.x, to.x) > Math.max(a.x, b.x) ||
        Math.max(from.x, to.x) < Math.min(a.x, b.x)
      )
        continue;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const ex = to.x - from.x;
      const ey = to.y - from.y;
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const along = ((from.x - a.x) * ey - (from.y - a.y) * ex) / cross;
      const onEdge = ((from.x - a.x) * dy - (from.y - a.y) * dx) / cross;
      if (along > 0 && along < 1 && onEdge >= 0 && onEdge <= 1) shares.push(along);
    }
    return shares.sort((first, second) => first - second);
  }

  touchesBox(west: number, south: number, east: number, north: number): boolean {
    return west <= this.east && east >= this.west && south <= this.north && north >= this.south;
  }

  /** What of an area lies inside. `rings`: even-odd, in any direction. */
  clip(rings: Paths64): PolygonGeometry[] {
    const tree = new PolyTree64();
    Clipper.booleanOpWithPolyTree(ClipType.Intersection, rings, this.rings, tree, FillRule.EvenOdd);
    return polygonsOf(tree);
  }

  get boundingBox(): BoundingBox {
    return [
      toDegrees(this.west),
      toDegrees(this.south),
      toDegrees(this.east),
      toDegrees(this.north),
    ];
  }

  /** In degrees. */
  get area(): AreaGeometry {
    const polygons = this.clip(this.rings);
    const [first] = polygons;
    if (first !== undefined && polygons.length === 1) return first;
    return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
  }
}

/** Not by spreading into Math.min: a boundary of 200,000 corners would overflow the stack. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number), Number.POSITIVE_INFINITY);
}
