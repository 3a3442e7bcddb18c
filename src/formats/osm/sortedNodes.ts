/** Points by id: sorted, each once, found by halving. */
import { missingNode } from './osmData';

export interface SortedNodes {
  readonly ids: Float64Array;
  readonly longitudes: Int32Array;
  readonly latitudes: Int32Array;
  /** Index of a point by its id; `missingNode` if there is none. */
  readonly indexOf: (id: number) => number;
}

/** Files are sorted nearly always, and then nothing is copied. */
export function sortedNodes(
  ids: Float64Array,
  longitudes: Int32Array,
  latitudes: Int32Array,
): SortedNodes {
  if (isAscending(ids)) return { ids, longitudes, latitudes, indexOf: finder(ids) };
  const order = Uint32Array.from(ids.keys()).sort(
    (a, b) => (ids[a] as number) - (ids[b] as number) || a - b,
  );
  const kept = order.filter((index, k) => k === 0 || ids[index] !== ids[order[k - 1] as number]);
  const sortedIds = Float64Array.from(kept, (index) => ids[index] as number);
  return {
    ids: sortedIds,
    longitudes: Int32Array.from(kept, (index) => longitudes[index] as number),
    latitudes: Int32Array.from(kept, (index) => latitudes[index] as number),
    indexOf: finder(sortedIds),
  };
}

function isAscending(ids: Float64Array): boolean {
  for (let k = 1; k < ids.length; k += 1) {
    if ((ids[k] as number) <= (ids[k - 1] as number)) return false;
  }
  return true;
}

function finder(ids: Float64Array): (id: number) => number {
  return (id) => {
    let low = 0;
    let high = ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = ids[middle] as number;
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return missingNode;
  };
}
