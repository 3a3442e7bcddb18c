/** The device's clock. The only place that reads it, so that tests and stamps agree on one source. */
import type { Day, Instant } from '@/domain/identifiers';

/** Milliseconds since 1970 as the device tells them; may run back when somebody sets the clock. */
export function nowMilliseconds(): number {
  return Date.now();
}

export function nowInstant(): Instant {
  return new Date().toISOString();
}

/** When this page was opened. */
export function pageOpenedAt(): Instant {
  return new Date(performance.timeOrigin).toISOString();
}

/** The calendar day where the device is, not in Greenwich: at 01:00 in İzmir UTC is still yesterday. */
export function today(): Day {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}
