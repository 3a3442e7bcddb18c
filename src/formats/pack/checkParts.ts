/** Looks through a pack's layers and network before anything trusts them. */
import type { PackLayerId } from '@/domain/areaPack';
import { Failure } from '@/domain/failures';
import { damaged } from '../osm/damaged';
import { isObject } from '../osm/jsonElements';
import { isGeometry, isPosition } from './geometryChecks';

const shapes: Readonly<Record<PackLayerId, readonly string[]>> = {
  landUse: ['Polygon'],
  green: ['Polygon'],
  water: ['LineString', 'Polygon'],
  blocks: ['Polygon'],
  buildings: ['Polygon'],
  roads: ['LineString'],
  barriers: ['LineString'],
  places: ['Point'],
};

/** Tells the number of features. Throws `packDamaged`. */
export function checkLayer(bytes: Uint8Array, id: PackLayerId): number {
  const value = parsed(bytes);
  const features = isObject(value) && value.type === 'FeatureCollection' ? value.features : null;
  const isWhole =
    Array.isArray(features) &&
    features.every(
      (feature) =>
        isObject(feature) &&
        feature.type === 'Feature' &&
        isObject(feature.properties) &&
        isGeometry(feature.geometry, shapes[id]),
    );
  if (!isWhole) throw new Failure('packDamaged', { part: id });
  return features.length;
}

/** Throws `packDamaged`. */
export function checkNetwork(bytes: Uint8Array, roads: number): void {
  const value = parsed(bytes);
  const { nodes, edges } = isObject(value) ? value : { nodes: null, edges: null };
  const isWhole =
    isPlaces(nodes) &&
    Array.isArray(edges) &&
    edges.every((edge) => isObject(edge) && isEdge(edge, nodes.length / 2, roads));
  if (!isWhole) throw new Failure('packDamaged', { part: 'network' });
}

function isEdge(edge: Readonly<Record<string, unknown>>, nodes: number, roads: number): boolean {
  const { from, to, lengthMetres, class: roadClass, roadId, via } = edge;
  return (
    isCount(from, 0, nodes - 1) &&
    isCount(to, 0, nodes - 1) &&
    typeof lengthMetres === 'number' &&
    lengthMetres >= 0 &&
    typeof roadClass === 'string' &&
    isCount(roadId, 1, roads) &&
    (via === undefined || isPlaces(via))
  );
}

/** Longitude, latitude, longitude … */
function isPlaces(value: unknown): value is number[] {
  if (!Array.isArray(value) || value.length % 2 !== 0) return false;
  return value.every((_number, k) => k % 2 === 1 || isPosition([value[k], value[k + 1]]));
}

function isCount(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw damaged(cause, 'packDamaged');
  }
}
