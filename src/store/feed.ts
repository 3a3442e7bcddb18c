/**
 * The one copy in memory of the open neighbourhood's records. It is read once, then patched from
 * every committed transaction; nobody edits it by hand, so it can't drift from the disk.
 */
import type { Uuid } from '@/domain/identifiers';
import type { Activity, MapRecord } from '@/domain/records';
import { inSlices } from '@/platform/yield';
import { type CommittedRecord, onCommit } from './commits';
import { forgetHistory } from './history';
import { type PartKind, type ReadOptions, readNeighbourhood } from './readNeighbourhood';

export interface FeedSnapshot {
  status: 'closed' | 'opening' | 'open';
  neighbourhoodId: Uuid | null;
  /** Not in the bin. The same array as long as none of them changed. */
  mapRecords: readonly MapRecord[];
  /** In the bin. */
  deletedRecords: readonly MapRecord[];
  /** Not in the bin, in the table's order. */
  activities: readonly Activity[];
  deletedActivities: readonly Activity[];
  /** Grows with every change: results computed from an older one are stale. */
  revision: number;
}

const mapRecords = new Map<Uuid, MapRecord>();
const activities = new Map<Uuid, Activity>();
/** Drawn already, stored soon: the records of an import on their way to the disk. */
const unsaved = new Map<Uuid, MapRecord>();

const nothing = { mapRecords: [], deletedRecords: [], activities: [], deletedActivities: [] };
let snapshot: FeedSnapshot = { status: 'closed', neighbourhoodId: null, revision: 0, ...nothing };
let opening = new AbortController();
/** Whose steps can be taken back: taking back something that isn't on the screen helps nobody. */
let historyOf: Uuid | null = null;
const listeners = new Set<() => void>();

export function feedSnapshot(): FeedSnapshot {
  return snapshot;
}

export function subscribeFeed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A record of the open neighbourhood that is not in the bin. */
export function feedRecord(id: Uuid): MapRecord | null {
  const record = mapRecords.get(id) ?? unsaved.get(id);
  return record && !record.deleted ? record : null;
}

/**
 * Reads a neighbourhood in pieces that keep the screen alive, and follows it from then on. Opening
 * another one, closing, or the signal ends an opening that is under way: it throws an AbortError or
 * the signal's reason. Throws a storage Failure.
 */
export async function openFeed(
  neighbourhoodId: Uuid,
  { onProgress, signal }: ReadOptions = {},
): Promise<void> {
  if (historyOf !== neighbourhoodId) forgetHistory();
  historyOf = neighbourhoodId;
  closeFeed();
  const mine = opening;
  signal?.throwIfAborted();
  const forward = () => mine.abort(signal?.reason);
  signal?.addEventListener('abort', forward);
  publish({ status: 'opening', neighbourhoodId });
  try {
    await readNeighbourhood(
      neighbourhoodId,
      (kind, page) => {
        for (const record of page) put({ kind, record } as CommittedRecord);
      },
      { onProgress, signal: mine.signal },
    );
    publish({ status: 'open', ...listed('mapRecord'), ...listed('activity') });
  } catch (error) {
    if (mine === opening) closeFeed();
    throw error;
  } finally {
    signal?.removeEventListener('abort', forward);
  }
}

export function closeFeed(): void {
  opening.abort(new DOMException('the feed was closed', 'AbortError'));
  opening = new AbortController();
  mapRecords.clear();
  activities.clear();
  unsaved.clear();
  if (snapshot.status !== 'closed')
    publish({ status: 'closed', neighbourhoodId: null, ...nothing });
}

/**
 * Shows records of the open neighbourhood that are still on their way to the disk. Each gives way to
 * the stored one; the function that comes back takes the rest out again.
 */
export async function showUnsaved(records: readonly MapRecord[]): Promise<() => void> {
  const shown: MapRecord[] = [];
  await inSlices(records, (record) => {
    if (record.neighbourhoodId !== snapshot.neighbourhoodId) return;
    shown.push(record);
    unsaved.set(record.id, record);
  });
  publishIfOpen('mapRecord');
  return () => {
    const left = shown.filter((record) => unsaved.get(record.id) === record);
    for (const record of left) unsaved.delete(record.id);
    if (left.length > 0) publishIfOpen('mapRecord');
  };
}

onCommit(async (records) => {
  const changed = new Set<PartKind>();
  await inSlices(records, (committed) => {
    if (put(committed)) changed.add(committed.kind as PartKind);
  });
  if (changed.size > 0) publishIfOpen(...changed);
});

/** Whether the record belongs to what is held here. */
function put({ kind, record }: CommittedRecord): boolean {
  if (kind === 'neighbourhood' || record.neighbourhoodId !== snapshot.neighbourhoodId) return false;
  if (kind === 'activity') {
    activities.set(record.id, record);
  } else {
    mapRecords.set(record.id, record);
    unsaved.delete(record.id);
  }
  return true;
}

function listed(kind: PartKind): Partial<FeedSnapshot> {
  if (kind === 'activity') {
    const all = [...activities.values()].sort(
      (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1),
    );
    return {
      activities: unlessSame(snapshot.activities, all, false),
      deletedActivities: unlessSame(snapshot.deletedActivities, all, true),
    };
  }
  const all = [...mapRecords.values()];
  for (const record of unsaved.values()) if (!mapRecords.has(record.id)) all.push(record);
  return {
    mapRecords: unlessSame(snapshot.mapRecords, all, false),
    deletedRecords: unlessSame(snapshot.deletedRecords, all, true),
  };
}

/** The records on one side of the bin; the array before if nothing in it is other. */
function unlessSame<Item extends { deleted: boolean }>(
  before: readonly Item[],
  all: readonly Item[],
  deleted: boolean,
): readonly Item[] {
  const now = all.filter((record) => record.deleted === deleted);
  const isSame = now.length === before.length && now.every((record, k) => record === before[k]);
  return isSame ? before : now;
}

/** While it is being read, nobody is told: half a neighbourhood would be counted as the whole. */
function publishIfOpen(...kinds: PartKind[]): void {
  if (snapshot.status === 'open') publish(Object.assign({}, ...kinds.map(listed)));
}

function publish(change: Partial<FeedSnapshot>): void {
  snapshot = { ...snapshot, ...change, revision: snapshot.revision + 1 };
  for (const listener of listeners) listener();
}
