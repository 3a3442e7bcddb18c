/** Changes made true: read, apply, check, write in one transaction, tell. */
import type { Table } from 'dexie';
import { applyPatch, type Change, splitPath } from '@/domain/changes';
import { Failure } from '@/domain/failures';
import type { Uuid } from '@/domain/identifiers';
import { fieldReach } from '@/domain/privacy';
import type { RecordKind, RecordKinds } from '@/domain/records';
import { recordProblem } from '@/domain/schemas';
import type { Stamp } from '@/domain/stamps';
import { inSlices } from '@/platform/yield';
import { chunksOf, recordWeight } from './chunks';
import { type CommittedRecord, tellCommitted } from './commits';
import { database, tableOf } from './database';
import { nextStamp } from './device';
import { storageFailure } from './storageFailure';
import { write } from './writing';

export interface CommitOptions {
  /** Changes done, of how many; one that is checked but not yet written counts half. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Told what is going to be written once it is checked, before the writing begins. */
  onPrepared?: ((records: readonly CommittedRecord[]) => Promise<void>) | undefined;
}

type AnyRecord = RecordKinds[RecordKind];

/**
 * Writes changes, all or none, and returns those that take them back, in the order to apply them.
 * Call it in turn only (`inTurn`): it reads first and writes later. Throws a storage Failure,
 * `recordInvalid`, or the signal's reason; then nothing is written.
 */
export async function commit(
  changes: readonly Change[],
  { onProgress, signal, onPrepared }: CommitOptions = {},
): Promise<Change[]> {
  const stamp = nextStamp();
  const records = await readChanged(changes, signal);
  const reverses: Change[] = [];
  const result = new Map<string, CommittedRecord>();
  await inSlices(
    changes,
    (change) => {
      const key = keyOf(change);
      const { record, reverse } = applyChecked(records.get(key), change, stamp);
      records.set(key, record);
      result.set(key, { kind: change.kind, record } as CommittedRecord);
      reverses.push(reverse);
    },
    { signal, onProgress: (checked, total) => onProgress?.(Math.floor(checked / 2), total) },
  );
  const written = [...result.values()];
  await onPrepared?.(written);
  await writeRecords(written, signal, (share) =>
    onProgress?.(Math.ceil((changes.length * (1 + share)) / 2), changes.length),
  );
  await tellCommitted(written);
  return reverses.reverse();
}

function applyChecked(record: AnyRecord | undefined, change: Change, stamp: Stamp) {
  for (const path of Object.keys(change.patch)) {
    const [field] = splitPath(path);
    const isContent = field !== 'id' && field !== 'stamps';
    if (!isContent || !Object.hasOwn(fieldReach[change.kind], field)) {
      throw new Failure('recordInvalid', { kind: change.kind, problem: `${path}: no such field` });
    }
  }
  const applied = applyPatch(record, change, stamp);
  const problem = recordProblem(change.kind, applied.record);
  if (problem !== null) throw new Failure('recordInvalid', { kind: change.kind, problem });
  return applied;
}

/** The records that changes speak of, as they are on disk; those that aren't there yet are left out. */
async function readChanged(
  changes: readonly Change[],
  signal: AbortSignal | undefined,
): Promise<Map<string, AnyRecord>> {
  const asked = new Map<RecordKind, AskedIds>();
  await inSlices(changes, ({ kind, id }) => ask(asked, kind, id), { signal });
  const records = new Map<string, AnyRecord>();
  try {
    const from = database();
    for (const [kind, ids] of asked) {
      for await (const page of pagesWith(tableOf(from, kind), ids)) {
        for (const record of page) records.set(keyOf({ kind, id: record.id }), record);
      }
    }
  } catch (error) {
    throw storageFailure(error);
  }
  return records;
}

/** 50,000 keys at once would be 20 ms on a laptop, a tenth of a second on a phone. */
const keyPageSize = 5_000;

interface AskedIds {
  ids: Set<Uuid>;
  first: Uuid;
  last: Uuid;
}

function ask(asked: Map<RecordKind, AskedIds>, kind: RecordKind, id: Uuid): void {
  const known = asked.get(kind);
  if (!known) {
    asked.set(kind, { ids: new Set([id]), first: id, last: id });
    return;
  }
  known.ids.add(id);
  if (id < known.first) known.first = id;
  if (id > known.last) known.last = id;
}

/**
 * The records of a table that have one of the ids, and maybe some of their neighbours. What was
 * imported together lies together, so whole ranges are read where they hold little else, and no
 * record is asked for that isn't there: 50,000 single questions take half a minute.
 */
async function* pagesWith(
  table: Table<AnyRecord, Uuid>,
  { ids, first, last }: AskedIds,
): AsyncGenerator<AnyRecord[]> {
  let read: Uuid | null = null;
  for (;;) {
    const range = table.where('id').between(read ?? first, last, read === null, true);
    const present: Uuid[] = await range.limit(keyPageSize).primaryKeys();
    for (const keys of chunksOf(present)) {
      const asked = keys.filter((id) => ids.has(id));
      if (asked.length > keys.length / 2) {
        yield await table.where('id').between(keys[0], keys.at(-1), true, true).toArray();
      } else if (asked.length > 0) {
        yield (await table.bulkGet(asked)).filter((record) => record !== undefined);
      }
    }
    if (present.length < keyPageSize) return;
    read = present.at(-1) ?? null;
  }
}

async function writeRecords(
  records: readonly CommittedRecord[],
  signal: AbortSignal | undefined,
  onProgress: (share: number) => void,
): Promise<void> {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  let done = 0;
  await write(
    (from) => kinds.map((kind) => tableOf(from, kind)),
    async (to) => {
      for (const kind of kinds) {
        const ofKind = records.filter((each) => each.kind === kind).map(({ record }) => record);
        for (const chunk of chunksOf<AnyRecord>(ofKind, recordWeight)) {
          signal?.throwIfAborted();
          await tableOf(to, kind).bulkPut(chunk);
          done += chunk.length;
          onProgress(done / records.length);
        }
      }
      signal?.throwIfAborted();
    },
  ).catch((failure: unknown) => {
    signal?.throwIfAborted();
    throw failure;
  });
}

function keyOf({ kind, id }: Pick<Change, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
