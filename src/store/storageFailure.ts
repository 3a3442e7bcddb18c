/** What IndexedDB and Dexie throw, as failures with words and a way out. */
import { Failure, type FailureKey, failureOf } from '@/domain/failures';

/** Names of DOMException and Dexie errors. Dexie wraps the cause, sometimes twice. */
const keyOfName: Readonly<Record<string, FailureKey>> = {
  QuotaExceededError: 'storageFull',
  VersionError: 'storageNewer',
  MissingAPIError: 'storageMissing',
  SecurityError: 'storageMissing', // site data is switched off
  DatabaseClosedError: 'storageClosed',
  InvalidStateError: 'storageClosed', // a connection that the browser closed under us
};

/** While opening: Firefox' older private mode says InvalidStateError and means «not here». */
const keyOfNameWhileOpening: Readonly<Record<string, FailureKey>> = {
  ...keyOfName,
  InvalidStateError: 'storageMissing',
};

/** A failure for anything thrown by the database. A Failure passes unchanged. */
export function storageFailure(thrown: unknown, options: { opening?: boolean } = {}): Failure {
  if (thrown instanceof Failure) return thrown;
  const keys = options.opening ? keyOfNameWhileOpening : keyOfName;
  for (const error of withCauses(thrown)) {
    const key = keys[error.name];
    if (key) return new Failure(key, {}, { cause: thrown });
  }
  return new Failure('storageFailed', failureOf(thrown).details, { cause: thrown });
}

/** The error and what it wraps: Dexie's `inner`, BulkError's `failures`, the standard's `cause`. */
function* withCauses(thrown: unknown, depth = 0): Generator<Error> {
  if (!(thrown instanceof Error) || depth > 4) return;
  const { inner, failures } = thrown as { inner?: unknown; failures?: unknown[] };
  for (const wrapped of [inner, thrown.cause, failures?.[0]]) yield* withCauses(wrapped, depth + 1);
  yield thrown;
}
