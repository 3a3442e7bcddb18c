import { describe, expect, test } from 'vitest';
import { Failure } from '@/domain/failures';
import { storageFailure } from '@/store/storageFailure';

const dom = (name: string) => new DOMException('x', name);

/** As Dexie wraps what the browser threw. */
function wrapped(name: string, inner: unknown): Error {
  return Object.assign(new Error('x'), { name, inner });
}

describe('what was thrown becomes a failure with words', () => {
  test.each([
    [dom('QuotaExceededError'), 'storageFull'],
    [wrapped('AbortError', dom('QuotaExceededError')), 'storageFull'],
    [wrapped('OpenFailedError', wrapped('AbortError', dom('QuotaExceededError'))), 'storageFull'],
    [
      Object.assign(new Error('x'), {
        name: 'BulkError',
        failures: [wrapped('AbortError', dom('QuotaExceededError'))],
      }),
      'storageFull',
    ],
    [new Error('x', { cause: dom('QuotaExceededError') }), 'storageFull'],
    [wrapped('MissingAPIError', undefined), 'storageMissing'],
    [dom('SecurityError'), 'storageMissing'],
    [dom('VersionError'), 'storageNewer'],
    [wrapped('DatabaseClosedError', undefined), 'storageClosed'],
    [dom('InvalidStateError'), 'storageClosed'],
    [dom('UnknownError'), 'storageFailed'],
    ['a text', 'storageFailed'],
    [undefined, 'storageFailed'],
  ])('%o is %s', (thrown, key) => {
    expect(storageFailure(thrown).key).toBe(key);
  });
});

test('while opening, an invalid state means that nothing may be stored here', () => {
  expect(storageFailure(dom('InvalidStateError'), { opening: true }).key).toBe('storageMissing');
});

test('a failure passes as it is, whatever caused it', () => {
  const failure = new Failure(
    'recordInvalid',
    { kind: 'activity' },
    { cause: dom('VersionError') },
  );
  expect(storageFailure(failure)).toBe(failure);
});

test('an error that wraps itself ends too', () => {
  const circle = wrapped('AbortError', null);
  Object.assign(circle, { inner: circle, cause: circle });
  expect(storageFailure(circle).key).toBe('storageFailed');
});
