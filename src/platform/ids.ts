/** Identifiers that never collide, without asking a server. */
import type { Uuid } from '@/domain/identifiers';
import { nowMilliseconds } from './clock';

const counterLimit = 0x1000;
let milliseconds = 0;
let counter = 0;

/**
 * A UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, a 12-bit counter (§6.2, method 1),
 * 62 random bits. Ids made in this tab sort in the order of their making, whatever the clock does:
 * the rows of an import keep their order, and the database appends instead of splitting pages.
 */
export function newUuid(): Uuid {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  const now = nowMilliseconds();
  if (now > milliseconds) {
    milliseconds = now;
    counter = view.getUint16(6) & 0x7ff; // the lower half: the rest is room to count up
  } else {
    counter += 1;
    if (counter === counterLimit) {
      milliseconds += 1;
      counter = 0;
    }
  }
  // 48 bits do not fit the 32-bit shifts of JavaScript: the upper 16 go separately.
  view.setUint16(0, Math.floor(milliseconds / 2 ** 32));
  view.setUint32(2, milliseconds >>> 0);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

const deviceIdLength = 8;

/**
 * Eight lower-case base 36 characters: 2.8 · 10¹² devices, short enough to stand in every stamp.
 * The chance that two of 10,000 devices share one is 2 · 10⁻⁵.
 */
export function newDeviceId(): string {
  let id = '';
  while (id.length < deviceIdLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // 252 = 7 · 36: bytes above would make the first four letters likelier.
      if (byte < 252 && id.length < deviceIdLength) id += (byte % 36).toString(36);
    }
  }
  return id;
}
