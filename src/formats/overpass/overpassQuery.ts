/** The one question to Overpass for a neighbourhood's map, and how large its answer may be. */
import { boundingBoxOf, metresPerDegree, positionsOf } from '@/domain/geodesy';
import type { AreaGeometry, BoundingBox, Position } from '@/domain/geometry';

export interface MapRectangle {
  /** All that the server gets to know. */
  readonly box: BoundingBox;
  readonly areaSquareKilometres: number;
}

export interface SizeRange {
  readonly lowBytes: number;
  readonly highBytes: number;
}

/** What a server is asked to allow itself; it refuses at once if it can't. */
const serverSeconds = 90;
const serverBytes = 256 * 1024 * 1024;

/** Metres around a neighbourhood's middle that are fetched while it has no boundary. */
const radiusMetres = 750;

/**
 * Bytes of answer per square kilometre. Counted as Overpass JSON (two spaces of indent, the keys
 * asked for below) in cells of 1 km²: Rize 54–330 kB in its built-up cells, Andorra 80–117 kB,
 * Monaco 230–995 kB (extracts of OpenStreetMap, 2013–2021). Between a thin town and a full one lies
 * a factor of ten: hence a range.
 */
const bytesPerSquareKilometre = { low: 60_000, high: 1_000_000 } as const;

/** Above the first the answer may take minutes; above the second public servers give up. */
const limitsSquareKilometres = { large: 12, tooLarge: 40 } as const;

export const areaLimitSquareKilometres = limitsSquareKilometres.tooLarge;

/**
 * The rectangle around a boundary and its margin, north up. A rectangle and not the outline itself:
 * it says less about the group, and servers answer it fastest.
 *
 * @throws {RangeError} for a boundary without corners
 */
export function rectangleAround(boundary: AreaGeometry, marginMetres: number): MapRectangle {
  const box = boundingBoxOf(positionsOf(boundary));
  if (box === null) throw new RangeError('a boundary has corners');
  return widened(box, marginMetres);
}

/** The square fetched for a neighbourhood that has only a middle yet. */
export function rectangleOfCentre([longitude, latitude]: Position): MapRectangle {
  return widened([longitude, latitude, longitude, latitude], radiusMetres);
}

function widened([west, south, east, north]: BoundingBox, metres: number): MapRectangle {
  const middle = (south + north) / 2;
  const [metresEast, metresNorth] = metresPerDegree(middle);
  const box: BoundingBox = [
    west - metres / metresEast,
    Math.max(-90, south - metres / metresNorth),
    east + metres / metresEast,
    Math.min(90, north + metres / metresNorth),
  ];
  const squareMetres = (box[2] - box[0]) * metresEast * (box[3] - box[1]) * metresNorth;
  return { box, areaSquareKilometres: squareMetres / 1_000_000 };
}

export function expectedSize(areaSquareKilometres: number): SizeRange {
  return {
    lowBytes: areaSquareKilometres * bytesPerSquareKilometre.low,
    highBytes: areaSquareKilometres * bytesPerSquareKilometre.high,
  };
}

export type SizeVerdict = 'fits' | 'large' | 'tooLarge';

export function sizeVerdict(areaSquareKilometres: number): SizeVerdict {
  if (areaSquareKilometres > limitsSquareKilometres.tooLarge) return 'tooLarge';
  return areaSquareKilometres > limitsSquareKilometres.large ? 'large' : 'fits';
}

/** Ways by key; what an area pack's layers are made from. */
const wayKeys = [
  'highway',
  'building',
  'building:part',
  'waterway',
  'natural',
  'landuse',
  'leisure',
  'barrier',
  'amenity',
  'man_made',
] as const;

/** Keys under which areas with holes stand as relations. */
const areaKeys = ['building', 'natural', 'landuse', 'leisure', 'amenity', 'waterway'] as const;

/** Points: places of the taxonomy, and what bars a way. */
const nodeKeys = [
  'amenity',
  'shop',
  'healthcare',
  'emergency',
  'office',
  'leisure',
  'man_made',
  'power',
  'barrier',
  'natural',
] as const;

/** Shops and offices are drawn as buildings too. */
const placeWayKeys = ['shop', 'healthcare', 'emergency', 'office', 'power'] as const;

/**
 * Overpass QL: all the layers of an area pack in a rectangle, with the corners of every way and the
 * members of every area, tags included (a gate's tags say whether walkers pass).
 */
export function overpassQuery([west, south, east, north]: BoundingBox): string {
  const box = [south, west, north, east].map((degrees) => degrees.toFixed(6)).join(',');
  return [
    `[out:json][timeout:${serverSeconds}][maxsize:${serverBytes}][bbox:${box}];`,
    '(',
    ...[...wayKeys, ...placeWayKeys].map((key) => `way["${key}"];`),
    ...areaKeys.map((key) => `relation["type"="multipolygon"]["${key}"];`),
    ...nodeKeys.map((key) => `node["${key}"];`),
    ');',
    '(._;>;);',
    'out body qt;',
  ].join('\n');
}
