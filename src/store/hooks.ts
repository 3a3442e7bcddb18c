/** The store for React. Each hook renders anew only when what it returns is other than before. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { Activity, MapRecord, Neighbourhood } from '@/domain/records';
import { type FeedSnapshot, feedRecord, feedSnapshot, subscribeFeed } from './feed';
import { type HistorySnapshot, historySnapshot, subscribeHistory } from './history';
import { neighbourhoodById, neighbourhoodLists, subscribeNeighbourhoods } from './neighbourhoods';
import { packRevision, subscribePacks } from './packs';
import { type StoreState, storeState, subscribeStoreState } from './storeState';

export function useStoreState(): StoreState {
  return useSyncExternalStore(subscribeStoreState, storeState);
}

/** Changes when a pack was saved. */
export function usePackRevision(): number {
  return useSyncExternalStore(subscribePacks, packRevision);
}

/** What can be taken back and made true again. */
export function useHistory(): HistorySnapshot {
  return useSyncExternalStore(subscribeHistory, historySnapshot);
}

export function useFeedStatus(): FeedSnapshot['status'] {
  return useSyncExternalStore(subscribeFeed, () => feedSnapshot().status);
}

/** The open neighbourhood's records that are not in the bin. */
export function useMapRecords(): readonly MapRecord[] {
  return useSyncExternalStore(subscribeFeed, () => feedSnapshot().mapRecords);
}

/** One record of the open neighbourhood; null if it isn't there or is in the bin. */
export function useMapRecord(id: Uuid | null): MapRecord | null {
  const read = useCallback(() => (id === null ? null : feedRecord(id)), [id]);
  return useSyncExternalStore(subscribeFeed, read);
}

/** The open neighbourhood's bin. */
export function useDeletedRecords(): readonly MapRecord[] {
  return useSyncExternalStore(subscribeFeed, () => feedSnapshot().deletedRecords);
}

/** The open neighbourhood's plan, row by row. */
export function useActivities(): readonly Activity[] {
  return useSyncExternalStore(subscribeFeed, () => feedSnapshot().activities);
}

/** The open neighbourhood itself; null while none is open. */
export function useNeighbourhood(): Neighbourhood | null {
  const id = useSyncExternalStore(subscribeFeed, () => feedSnapshot().neighbourhoodId);
  const read = useCallback(() => neighbourhoodById(id), [id]);
  return useSyncExternalStore(subscribeNeighbourhoods, read);
}

/** All neighbourhoods of this device that are not in the bin. */
export function useNeighbourhoods(): readonly Neighbourhood[] {
  return useSyncExternalStore(subscribeNeighbourhoods, () => neighbourhoodLists().present);
}
