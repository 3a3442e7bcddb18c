/** All neighbourhoods of this device: few and small, so they are all held in memory. */
import type { Uuid } from '@/domain/identifiers';
import type { Neighbourhood } from '@/domain/records';
import { onCommit } from './commits';
import { database } from './database';

export interface NeighbourhoodLists {
  /** Not in the bin, oldest first. */
  present: readonly Neighbourhood[];
  deleted: readonly Neighbourhood[];
}

const neighbourhoods = new Map<Uuid, Neighbourhood>();
const listeners = new Set<() => void>();
let lists: NeighbourhoodLists = { present: [], deleted: [] };

export function neighbourhoodLists(): NeighbourhoodLists {
  return lists;
}

/** A neighbourhood that is not in the bin. */
export function neighbourhoodById(id: Uuid | null): Neighbourhood | null {
  const found = id === null ? undefined : neighbourhoods.get(id);
  return found && !found.deleted ? found : null;
}

export function subscribeNeighbourhoods(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the list anew. Throws what the database throws. */
export async function readNeighbourhoods(): Promise<void> {
  const all = await database().neighbourhoods.toArray();
  neighbourhoods.clear();
  for (const each of all) neighbourhoods.set(each.id, each);
  publish();
}

/** Takes one out that was erased for good. */
export function dropNeighbourhood(id: Uuid): void {
  if (neighbourhoods.delete(id)) publish();
}

onCommit((records) => {
  let changed = false;
  for (const { kind, record } of records) {
    if (kind !== 'neighbourhood') continue;
    neighbourhoods.set(record.id, record);
    changed = true;
  }
  if (changed) publish();
});

function publish(): void {
  const all = [...neighbourhoods.values()];
  lists = {
    present: all.filter(({ deleted }) => !deleted),
    deleted: all.filter(({ deleted }) => deleted),
  };
  for (const listener of listeners) listener();
}
