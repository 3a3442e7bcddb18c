/** The one way to write: in turn, as the writing tab, all or nothing. */
import type { Table } from 'dexie';
import { type Database, database } from './database';
import { proveWriter } from './device';
import { storageFailure } from './storageFailure';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs pieces of work one after the other, so that what one of them read is still true when it
 * writes. Work must not call `inTurn` again: it would wait for itself.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}

/**
 * One write transaction. Throws Failure (`storageFull`, `storageClosed`, `storageFailed`) or what
 * `work` threw if that is a Failure; whatever it throws, nothing is written.
 */
export async function write<Result>(
  choose: (from: Database) => Table[],
  work: (to: Database) => Promise<Result>,
): Promise<Result> {
  try {
    const to = database();
    return await to.transaction('rw', [...choose(to), to.device], async () => {
      await proveWriter(to);
      return work(to);
    });
  } catch (error) {
    throw storageFailure(error);
  }
}
