/**
 * The sea inside the covered area. OpenStreetMap has no polygon of it, only coastlines: lines with
 * the land on their left and the water on their right. Where one leaves the area, the area's edge
 * closes the sea as far as the next one.
 */
import type { PolygonGeometry } from '@/domain/geometry';
import { missingNode } from '../osm/osmData';
import type { LinePoint } from './cutLine';
import type { Paths64, UnitPoint } from './units';
import type { Zone } from './zone';

/** A place on the edge: which ring, and how many edges along it. */
interface EdgePlace {
  readonly ring: number;
  readonly along: number;
}

/** A coast with the sea on its left. */
interface Shore {
  readonly points: readonly UnitPoint[];
  readonly from: EdgePlace;
  readonly to: EdgePlace;
}

/**
 * @param pieces coastlines cut at the zone's edge, in their own direction
 * @returns null where coastlines end in the middle or contradict each other: better no sea than a
 *   flooded town
 */
export function seaOf(
  pieces: readonly (readonly LinePoint[])[],
  zone: Zone,
): PolygonGeometry[] | null {
  if (pieces.length === 0) return [];
  const { open, closed } = chained(pieces);
  const reachEdge = open.every((line) => isCut(line[0]) && isCut(line.at(-1)));
  if (!reachEdge) return null;
  const shores = open.map((line): Shore => {
    const points = [...line].reverse();
    return {
      points,
      from: edgePlace(points[0] as UnitPoint, zone.rings),
      to: edgePlace(points.at(-1) as UnitPoint, zone.rings),
    };
  });
  const seas = seaRings(shores, zone.rings);
  if (seas === null) return null;
  const hasIsland = closed.some((ring) => isLeftTurning(ring));
  const around = shores.length === 0 && hasIsland ? zone.rings : [];
  // Even-odd: an island in the sea is a hole.
  return zone.clip([...around, ...seas, ...closed.map((ring) => ring.slice(1))]);
}

const isCut = (point: LinePoint | undefined) => point !== undefined && point.node < missingNode;

/** Pieces put together where one begins at the point at which another ends. */
function chained(pieces: readonly (readonly LinePoint[])[]) {
  const byStart = new Map(pieces.map((piece) => [piece[0]?.node, piece]));
  const ends = new Set(pieces.map((piece) => piece.at(-1)?.node));
  const open: LinePoint[][] = [];
  const closed: LinePoint[][] = [];
  const follow = (first: readonly LinePoint[]): LinePoint[] => {
    const line = [...first];
    byStart.delete(first[0]?.node);
    for (let next = byStart.get(line.at(-1)?.node); next; next = byStart.get(line.at(-1)?.node)) {
      byStart.delete(next[0]?.node);
      for (const point of next.slice(1)) line.push(point);
    }
    return line;
  };
  for (const piece of pieces) if (!ends.has(piece[0]?.node)) open.push(follow(piece));
  for (const piece of [...byStart.values()]) {
    if (byStart.has(piece[0]?.node)) closed.push(follow(piece));
  }
  return { open, closed };
}

/** From each shore along the zone's edge, whose inside is on its left, to where the next begins. */
function seaRings(shores: readonly Shore[], rings: Paths64): Paths64 | null {
  const unused = new Set(shores);
  const seas: Paths64 = [];
  for (const first of unused) {
    const sea: UnitPoint[] = [];
    for (let shore = first; ; ) {
      unused.delete(shore);
      for (const point of shore.points) sea.push(point);
      const { ring, along } = shore.to;
      const length = rings[ring]?.length ?? 0;
      const ahead = (place: EdgePlace) =>
        place.ring === ring ? (place.along - along + length) % length : Number.POSITIVE_INFINITY;
      const next = nearest(shores, ({ from }) => ahead(from));
      const other = nearest(
        shores.filter((one) => one !== shore),
        ({ to }) => ahead(to),
      );
      if (next === null) return null;
      // Before the next shore begins another ends: there both sides would be sea.
      if (other !== null && ahead(other.to) < ahead(next.from)) return null;
      for (let k = Math.floor(along) + 1; k <= along + ahead(next.from); k += 1) {
        sea.push(rings[ring]?.[k % length] as UnitPoint);
      }
      if (next === first) break;
      if (!unused.has(next)) return null;
      shore = next;
    }
    seas.push(sea.map(({ x, y }) => ({ x, y })));
  }
  return seas;
}

function nearest(shores: readonly Shore[], distance: (shore: Shore) => number): Shore | null {
  let best: Shore | null = null;
  for (const shore of shores) {
    if (distance(shore) < (best === null ? Number.POSITIVE_INFINITY : distance(best))) best = shore;
  }
  return best;
}

/** The edge that a cut lies on: cuts are rounded, so the nearest one. */
function edgePlace(point: UnitPoint, rings: Paths64): EdgePlace {
  let best: EdgePlace = { ring: 0, along: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const [ring, corners] of rings.entries()) {
    for (const [k, from] of corners.entries()) {
      const to = corners[(k + 1) % corners.length] as UnitPoint;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const square = dx * dx + dy * dy;
      const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
      const along = Math.min(1, Math.max(0, share));
      const distance = Math.hypot(from.x + along * dx - point.x, from.y + along * dy - point.y);
      if (distance >= least) continue;
      least = distance;
      best = { ring, along: k + along };
    }
  }
  return best;
}

/** Land inside: coastlines have it on their left. */
function isLeftTurning(ring: readonly UnitPoint[]): boolean {
  const [{ x: originX, y: originY } = { x: 0, y: 0 }] = ring;
  let twice = 0;
  for (let k = 1; k < ring.length; k += 1) {
    const [a, b] = [ring[k - 1] as UnitPoint, ring[k] as UnitPoint];
    twice += (a.x - originX) * (b.y - originY) - (b.x - originX) * (a.y - originY);
  }
  return twice > 0;
}
