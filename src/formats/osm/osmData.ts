/**
 * OpenStreetMap data in memory, whatever file it came from: numbers in typed arrays, words once.
 * Coordinates are whole numbers of 10⁻⁷ degrees, as in the OpenStreetMap database itself.
 */
import type { BoundingBox } from '@/domain/geometry';
import type { Day } from '@/domain/identifiers';
import type { Tags } from './tagTable';

/** Units of a coordinate for one degree. */
export const unitsPerDegree = 10_000_000;

export const toUnits = (degrees: number) => Math.round(degrees * unitsPerDegree);
export const toDegrees = (units: number) => Math.round(units) / unitsPerDegree;

/** Index of a point that a way refers to and the file doesn't hold. */
export const missingNode = -1;

export type MemberKind = 'node' | 'way' | 'relation';

export interface RelationMember {
  readonly kind: MemberKind;
  readonly id: number;
  readonly role: string;
}

export interface OsmRelation {
  readonly id: number;
  readonly tags: Tags;
  readonly members: readonly RelationMember[];
}

export interface OsmData {
  /** As in the file, twice named ones once. */
  readonly counts: { nodes: number; ways: number; relations: number };
  /** Sorted, without doubles; longitude and latitude of the same index. */
  readonly nodeIds: Float64Array;
  readonly longitudes: Int32Array;
  readonly latitudes: Int32Array;
  /** Points with tags that matter: their index, and their tags by the same position. */
  readonly taggedNodes: Uint32Array;
  readonly nodeTags: (position: number) => Tags;
  readonly wayIds: Float64Array;
  /** Points of way k: `wayNodes` from `wayStarts[k]` to `wayStarts[k + 1]`, as node indexes. */
  readonly wayStarts: Uint32Array;
  readonly wayNodes: Int32Array;
  readonly wayTags: (way: number) => Tags;
  /** Those that say they are areas of several parts. */
  readonly relations: readonly OsmRelation[];
  /** What the file says it covers; null if it doesn't. Degrees. */
  readonly bounds: BoundingBox | null;
  /** Of the data: what the file says, else its newest element; null if nothing tells. */
  readonly date: Day | null;
  /** Elements left out: impossible place, damaged text. */
  readonly unreadable: number;
}

/** Points of a way, as node indexes; `missingNode` where the file lacks one. A view, not a copy. */
export function nodesOfWay(data: OsmData, way: number): Int32Array {
  return data.wayNodes.subarray(data.wayStarts[way], data.wayStarts[way + 1]);
}

/** Index of way by id, from ids in file order. */
export function wayIndex({ wayIds }: OsmData): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  for (const [way, id] of wayIds.entries()) index.set(id, way);
  return index;
}
