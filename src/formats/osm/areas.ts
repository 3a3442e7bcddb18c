/** Areas of OpenStreetMap data: closed ways, and relations of several ways (multipolygons). */

import { missingNode, nodesOfWay, type OsmData, type OsmRelation } from './osmData';
import { joinRings } from './rings';
import { noTags, type Tags } from './tagTable';

/** Rings as node indexes; which of them are holes is told by how they lie in each other. */
export interface AssembledArea {
  readonly tags: Tags;
  readonly rings: readonly (readonly number[])[];
  /** Ways whose tags this area speaks for: they are not taken again by themselves. */
  readonly spokenFor: readonly number[];
}

export interface AssembledAreas {
  readonly areas: readonly AssembledArea[];
  /** Relations whose rings don't close: what the file holds of their ways. */
  readonly broken: readonly (readonly Int32Array[])[];
}

/** `onShare` is told 0–1. Members that the file lacks are tolerated and counted. */
export function assembleAreas(
  data: OsmData,
  ways: ReadonlyMap<number, number>,
  onShare: (share: number) => void,
): AssembledAreas {
  const areas: AssembledArea[] = [];
  const broken: Int32Array[][] = [];
  for (const [k, relation] of data.relations.entries()) {
    const { missing, outer, lines, joined } = ringsOf(data, ways, relation);
    if (missing || joined.open > 0) broken.push(lines);
    const own = hasMeaning(relation.tags) ? relation.tags : noTags;
    // Before 2017 the tags stood on the outer way; Andorra's old file has such areas.
    const tags = own === noTags ? commonTags(data, outer) : own;
    if (joined.rings.length > 0 && tags !== noTags) {
      areas.push({ tags, rings: joined.rings, spokenFor: own === noTags ? outer : [] });
    }
    if (k % 100 === 0) onShare(k / data.relations.length);
  }
  return { areas, broken };
}

function ringsOf(data: OsmData, ways: ReadonlyMap<number, number>, relation: OsmRelation) {
  const outer: number[] = [];
  const outerLines: Int32Array[] = [];
  const innerLines: Int32Array[] = [];
  let missing = false;
  // A way named twice would cancel itself out.
  const seen = new Set<number>();
  for (const { kind, id, role } of relation.members) {
    if (kind !== 'way' || seen.has(id)) continue;
    seen.add(id);
    const way = ways.get(id);
    const line = way === undefined ? null : nodesOfWay(data, way);
    if (way === undefined || line === null || line.includes(missingNode)) {
      missing = true;
      continue;
    }
    if (role !== 'inner') outer.push(way);
    (role === 'inner' ? innerLines : outerLines).push(line);
  }
  const lines = [...outerLines, ...innerLines];
  const joined = joinRings(lines);
  if (!missing && joined.open === 0) return { missing, outer, lines, joined };
  // A glade whose wood is missing would become a wood: of a broken area, roles tell the holes.
  const whole = joinRings(outerLines).rings;
  const holes = joinRings(innerLines).rings.filter((hole) =>
    whole.some((ring) => isInRing(data, hole[0] as number, ring)),
  );
  return { missing, outer, lines, joined: { rings: [...whole, ...holes], open: joined.open } };
}

/** Even-odd rule, of a node and a ring of nodes. */
function isInRing({ longitudes, latitudes }: OsmData, node: number, ring: readonly number[]) {
  const [x, y] = [longitudes[node] as number, latitudes[node] as number];
  let inside = false;
  for (let k = 1; k < ring.length; k += 1) {
    const [a, b] = [ring[k - 1] as number, ring[k] as number];
    const [y1, y2] = [latitudes[a] as number, latitudes[b] as number];
    const [x1, x2] = [longitudes[a] as number, longitudes[b] as number];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function hasMeaning(tags: Tags): boolean {
  return Object.keys(tags).some((key) => key !== 'type' && !key.startsWith('name'));
}

/** Tags of the outer ways, if only one set of them has any. */
function commonTags(data: OsmData, outer: readonly number[]): Tags {
  const tagged = outer.map((way) => data.wayTags(way)).filter(hasMeaning);
  const [first = noTags] = tagged;
  const same = tagged.every((tags) => JSON.stringify(tags) === JSON.stringify(first));
  return same ? first : noTags;
}

/** Keys that make a closed way an area, unless `area=no` stands beside them. */
const areaKeys = [
  'building',
  'landuse',
  'leisure',
  'amenity',
  'shop',
  'office',
  'tourism',
  'healthcare',
  'place',
  'water',
  'historic',
  'social_facility',
  'craft',
  'military',
];

/** Of keys that are lines mostly, the values that are areas; of others the values that are lines. */
const areaValues: Readonly<Record<string, readonly string[]>> = {
  waterway: ['riverbank', 'dock', 'boatyard', 'dam'],
  power: ['substation', 'generator', 'plant', 'transformer'],
  railway: ['station', 'platform'],
  aeroway: ['helipad', 'apron', 'terminal', 'aerodrome', 'heliport'],
};
const lineValues: Readonly<Record<string, readonly string[]>> = {
  natural: ['coastline', 'cliff', 'ridge', 'arete', 'valley', 'tree_row', 'earth_bank'],
  man_made: ['embankment', 'cutting', 'pipeline', 'breakwater', 'groyne', 'pier'],
  leisure: ['track', 'slipway'],
  historic: ['citywalls'],
};

/** Whether a closed way with these tags is an area and not a line that ends where it begins. */
export function isAreaByTags(tags: Tags): boolean {
  if (tags.area !== undefined) return tags.area !== 'no';
  const isLine = (key: string) => lineValues[key]?.includes(tags[key] ?? '') === true;
  if (['natural', 'man_made', ...areaKeys].some((key) => tags[key] !== undefined && !isLine(key))) {
    return true;
  }
  return Object.entries(areaValues).some(([key, values]) => values.includes(tags[key] ?? ''));
}
