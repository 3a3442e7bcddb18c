/** Pieces of records small enough that copying one into or out of the database is not felt. */
import type { RecordGeometry } from '@/domain/geometry';

/**
 * Weight of one piece: 40 points, or fewer records of many corners. The browser copies a piece in
 * one go on the main thread: 7 ms on a laptop, four times that on a cheap phone.
 */
const chunkWeight = 40;

/** Records read at once; reading one costs about half of what writing it does. */
export const pageSize = 80;

/** One corner costs about a twentieth of what a whole record with its fields and stamps does. */
const cornersPerRecord = 20;

/** Consecutive pieces of a list, none empty. Items weigh 1 unless `weigh` says otherwise. */
export function* chunksOf<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number = () => 1,
): Generator<Item[]> {
  let chunk: Item[] = [];
  let weight = 0;
  for (const item of items) {
    chunk.push(item);
    weight += weigh(item);
    if (weight < chunkWeight) continue;
    yield chunk;
    chunk = [];
    weight = 0;
  }
  if (chunk.length > 0) yield chunk;
}

export function recordWeight(record: { geometry: RecordGeometry } | object): number {
  return 'geometry' in record ? 1 + cornerCount(record.geometry) / cornersPerRecord : 1;
}

function cornerCount(geometry: RecordGeometry): number {
  switch (geometry.type) {
    case 'Point':
      return 1;
    case 'LineString':
      return geometry.coordinates.length;
    case 'Polygon':
      return geometry.coordinates.reduce((sum, ring) => sum + ring.length, 0);
  }
}
