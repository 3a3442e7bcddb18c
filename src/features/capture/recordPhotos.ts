import type { PhotoId } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';

/** The photos of a record in their row. */
export function photoIdsOf(record: MapRecord): PhotoId[] {
  return Object.entries(record.photos)
    .sort(([a, placeA], [b, placeB]) => placeA - placeB || (a < b ? -1 : 1))
    .map(([photoId]) => photoId);
}

/**
 * The row as a record keeps it. A photo that was there keeps its place, a new one goes behind the
 * last, so that adding one changes one entry only.
 */
export function photoPlaces(
  photoIds: readonly PhotoId[],
  before: Readonly<Record<PhotoId, number>> = {},
): Record<PhotoId, number> {
  const firstFree = Math.max(-1, ...Object.values(before)) + 1;
  const places: Record<PhotoId, number> = {};
  let added = 0;
  for (const photoId of photoIds) {
    const place = before[photoId];
    places[photoId] = place ?? firstFree + added;
    if (place === undefined) added += 1;
  }
  return places;
}
