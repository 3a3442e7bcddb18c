/** What was written, told to whoever holds a copy of it. */
import type { RecordKind, RecordKinds } from '@/domain/records';

export type CommittedRecord = {
  [Kind in RecordKind]: { kind: Kind; record: RecordKinds[Kind] };
}[RecordKind];

type CommitListener = (records: readonly CommittedRecord[]) => void;

const listeners = new Set<CommitListener>();

/** Calls the listener after every transaction that changed records; returns the way to stop it. */
export function onCommit(listener: CommitListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellCommitted(records: readonly CommittedRecord[]): void {
  for (const listener of listeners) listener(records);
}
