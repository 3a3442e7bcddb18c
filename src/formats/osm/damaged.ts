import { Failure, type FailureKey } from '@/domain/failures';

/** What a reader stumbled over, in words that a person can do something with. */
export function damaged(cause: unknown, key: FailureKey = 'mapFileDamaged'): Failure {
  return cause instanceof Failure ? cause : new Failure(key, {}, { cause });
}
