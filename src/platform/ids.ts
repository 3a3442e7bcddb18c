/** Identifiers that never collide, without asking a server. */
import type { Uuid } from '@/domain/identifiers';
import { nowMilliseconds } from './clock';

/**
 * A UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then 74 random bits. New ids sort
 * after older ones, so that the database appends instead of splitting pages.
 */
export function newUuid(): Uuid {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const milliseconds = nowMilliseconds();
  // 48 bits do not fit the 32-bit shifts of JavaScript: the upper 16 go separately.
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(milliseconds / 2 ** 32));
  view.setUint32(2, milliseconds >>> 0);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
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
