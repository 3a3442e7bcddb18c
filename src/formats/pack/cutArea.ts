/** Areas at the zone's edge: grounds are clipped, buildings stay whole. */
import { Clipper, ClipType, FillRule, type Paths64, PolyTree64 } from 'clipper2-ts';
import type { PolygonGeometry } from '@/domain/geometry';
import { polygonsOf, ringPositions, type UnitPoint } from './units';
import type { Zone } from './zone';

/** Rings in units, open. Nothing if all of it lies outside. */
export function clippedArea(rings: Paths64, zone: Zone): PolygonGeometry[] {
  switch (placeOfRings(rings, zone)) {
    case 'inside':
      return wholeArea(rings);
    case 'outside':
      return [];
    case 'across':
      return zone.clip(rings);
  }
}

/** All of it if any of it lies in the zone. */
export function touchingArea(rings: Paths64, zone: Zone): PolygonGeometry[] {
  return placeOfRings(rings, zone) === 'outside' ? [] : wholeArea(rings);
}

function placeOfRings(rings: Paths64, zone: Zone): 'inside' | 'outside' | 'across' {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const ring of rings) {
    for (const { x, y } of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  if (!zone.touchesBox(west, south, east, north)) return 'outside';
  const crosses = rings.some((ring) =>
    ring.some(
      (from, k) => zone.crossings(from, ring[(k + 1) % ring.length] as UnitPoint).length > 0,
    ),
  );
  if (crosses) return 'across';
  const [{ x, y } = { x: west, y: south }] = rings[0] ?? [];
  if (zone.contains(x, y)) return 'inside';
  // All corners outside and no edge crosses: apart from each other, or the zone lies in its midst.
  return zone.clip(rings).length > 0 ? 'across' : 'outside';
}

/** One ring is an area as it stands; of several the clipper tells which are holes of which. */
function wholeArea(rings: Paths64): PolygonGeometry[] {
  const [only] = rings;
  if (rings.length === 1 && only !== undefined) {
    return [{ type: 'Polygon', coordinates: [ringPositions(only, false)] }];
  }
  const tree = new PolyTree64();
  Clipper.booleanOpWithPolyTree(ClipType.Union, rings, null, tree, FillRule.EvenOdd);
  return polygonsOf(tree);
}
