/** From a boundary and what the file covers to the area of the pack. */
import { Clipper, EndType, FillRule, JoinType, type Paths64 } from 'clipper2-ts';
import { Failure } from '@/domain/failures';
import { metresPerDegree } from '@/domain/geodesy';
import type { BoundingBox } from '@/domain/geometry';
import { type OsmData, toUnits, unitsPerDegree } from '../osm/osmData';
import type { PackWish } from '../packMessages';
import { ringsOfArea } from './units';
import { Zone } from './zone';

/** The buffer's corners are round to half a metre: its circle of 500 m has some 70 corners. */
const arcToleranceMetres = 0.5;
/** The buffer is reckoned in centimetres. */
const planeUnitsPerMetre = 100;

export interface PackZones {
  /** The boundary and its margin; without a boundary, what the file covers and a margin. */
  readonly zone: Zone;
  /** The part of it that the file covers: streets that leave it are known, but not all of them. */
  readonly covered: Zone;
}

/**
 * `covers`: what was asked from a server, for answers that don't say it.
 * Throws `mapFileEmpty` for a file without a point, `mapFileElsewhere` when nothing of it is near.
 */
export function makeZones(
  data: OsmData,
  { boundary, marginMetres, covers }: Pick<PackWish, 'boundary' | 'marginMetres' | 'covers'>,
): PackZones {
  const box = data.bounds ?? covers ?? boxOfNodes(data);
  if (box === null) throw new Failure('mapFileEmpty');
  const known = boxRings(box);
  if (boundary === null) {
    return { zone: new Zone(withMargin(known, marginMetres)), covered: new Zone(known) };
  }
  const wanted = withMargin(ringsOfArea(boundary), marginMetres);
  const covered = Clipper.intersect(wanted, known, FillRule.EvenOdd);
  if (covered.length === 0) throw new Failure('mapFileElsewhere');
  return { zone: new Zone(wanted), covered: new Zone(covered) };
}

/** Rings in units, grown by metres; corners become round. */
export function withMargin(rings: Paths64, marginMetres: number): Paths64 {
  // Boundaries drawn by hand cross themselves now and then.
  const tidy = Clipper.union(rings, FillRule.EvenOdd);
  const middle = middleOf(tidy);
  const [east, north] = metresPerDegree(middle.y / unitsPerDegree);
  const scaleX = (east / unitsPerDegree) * planeUnitsPerMetre;
  const scaleY = (north / unitsPerDegree) * planeUnitsPerMetre;
  const plane = tidy.map((ring) =>
    ring.map(({ x, y }) => ({
      x: Math.round((x - middle.x) * scaleX),
      y: Math.round((y - middle.y) * scaleY),
    })),
  );
  const grown = Clipper.inflatePaths(
    plane,
    marginMetres * planeUnitsPerMetre,
    JoinType.Round,
    EndType.Polygon,
    2,
    arcToleranceMetres * planeUnitsPerMetre,
  );
  return grown.map((ring) =>
    ring.map(({ x, y }) => ({
      x: Math.round(x / scaleX + middle.x),
      y: Math.round(y / scaleY + middle.y),
    })),
  );
}

function middleOf(rings: Paths64) {
  const { west, south, east, north } = new Zone(rings);
  return { x: (west + east) / 2, y: (south + north) / 2 };
}

function boxRings([west, south, east, north]: BoundingBox): Paths64 {
  const [left, bottom, right, top] = [west, south, east, north].map(toUnits) as BoundingBox;
  return [
    [
      { x: left, y: bottom },
      { x: right, y: bottom },
      { x: right, y: top },
      { x: left, y: top },
    ],
  ];
}

function boxOfNodes({ longitudes, latitudes }: OsmData): BoundingBox | null {
  if (longitudes.length === 0) return null;
  let [west, south, east, north] = [1.8e9, 0.9e9, -1.8e9, -0.9e9];
  for (const [k, x] of longitudes.entries()) {
    const y = latitudes[k] as number;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north].map((side) => side / unitsPerDegree) as BoundingBox;
}
