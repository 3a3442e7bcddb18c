/** Where the device is. Asked only after a tap; the answer goes nowhere but into the form. */
import { Failure, type FailureKey } from '@/domain/failures';
import type { Position } from '@/domain/geometry';

export interface DevicePosition {
  position: Position;
  /** Radius that holds the true place with 68 % probability (W3C Geolocation), metres. */
  accuracyMetres: number;
}

/** A cold GPS start under open sky takes up to about half a minute. */
const patienceMilliseconds = 30_000;

const failureKeyOf: Readonly<Record<number, FailureKey>> = {
  1: 'positionDenied',
  2: 'positionUnavailable',
  3: 'positionTimedOut',
};

/**
 * One fresh position. Throws Failure `positionDenied`, `positionUnavailable` or `positionTimedOut`,
 * or the signal's reason. The browser cannot be told to stop asking; an aborted answer is dropped.
 */
export function currentPosition({ signal }: { signal?: AbortSignal } = {}) {
  return new Promise<DevicePosition>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (!('geolocation' in navigator)) throw new Failure('positionUnavailable');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          position: [coords.longitude, coords.latitude],
          accuracyMetres: coords.accuracy,
        }),
      (error) =>
        reject(
          new Failure(failureKeyOf[error.code] ?? 'positionUnavailable', {}, { cause: error }),
        ),
      { enableHighAccuracy: true, timeout: patienceMilliseconds, maximumAge: 0 },
    );
  });
}
