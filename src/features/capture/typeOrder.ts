/** Which types the picture grid offers, and in which order. */
import type { MapRecord } from '@/domain/records';
import { type LayerId, layerIds } from '@/domain/taxonomy/layers';
import { isPlaceable, type TypeId, typesOfLayer } from '@/domain/taxonomy/types';
import { containsWords, searchKey } from '@/domain/turkish';

/** Layers that have a type to place by hand; counts per block are captured elsewhere. */
export const placeableLayers: readonly LayerId[] = layerIds.filter((layer) =>
  typesOfLayer(layer).some(isPlaceable),
);

/** How often each type was added by hand. An imported list of 1,600 places is no habit. */
export function countTypeUse(records: readonly MapRecord[]): Map<TypeId, number> {
  const use = new Map<TypeId, number>();
  for (const { typeId, origin } of records) {
    if (origin === null) use.set(typeId, (use.get(typeId) ?? 0) + 1);
  }
  return use;
}

/**
 * The placeable types of a layer, most used first. What this person added last weighs as much as
 * some uses by the group, because a walk collects the same few things; then the taxonomy's order.
 *
 * @param recentTypes newest first
 */
export function orderTypes(
  layer: LayerId,
  use: ReadonlyMap<TypeId, number>,
  recentTypes: readonly TypeId[],
): TypeId[] {
  const weight = (typeId: TypeId) => {
    const recency = recentTypes.indexOf(typeId);
    return (use.get(typeId) ?? 0) + (recency < 0 ? 0 : recentTypes.length - recency);
  };
  // Array.sort is stable: equal weights stay in taxonomy order.
  return typesOfLayer(layer)
    .filter(isPlaceable)
    .sort((a, b) => weight(b) - weight(a));
}

/** The types whose label holds every word of the query; labels that begin with it come first. */
export function findTypes(
  typeIds: readonly TypeId[],
  query: string,
  labelOf: (typeId: TypeId) => string,
): TypeId[] {
  const search = query.trim();
  const begin = searchKey(search);
  const found: { typeId: TypeId; begins: boolean }[] = [];
  for (const typeId of typeIds) {
    const key = searchKey(labelOf(typeId));
    if (containsWords(key, search)) found.push({ typeId, begins: key.startsWith(begin) });
  }
  return found.sort((a, b) => Number(b.begins) - Number(a.begins)).map(({ typeId }) => typeId);
}
