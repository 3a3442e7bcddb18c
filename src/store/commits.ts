/** What was written, told to whoever holds a copy of it. */
import type { RecordKind, RecordKinds } from '@/domain/records';

export type CommittedRecord = {
  [Kind in RecordKind]: { kind: Kind; record: RecordKinds[Kind] };
}[RecordKind];

type CommitListener = (records: readonly CommittedRecord[]) => void | Promise<void>;

const listeners = new Set<CommitListener>();

/**
 * Calls the listener after every transaction that changed records, and waits for it before the next
 * one; returns the way to stop it.
 */
export function onCommit(listener: CommitListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function tellCommitted(records: readonly CommittedRecord[]): Promise<void> {
  for (const listener of listeners) await listener(records);
}
