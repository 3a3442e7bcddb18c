/**
 * Which letters the bytes mean. Turkish files come as UTF-8 with or without a mark, as UTF-16 from
 * Excel's «Unicode text», and as Windows-1254 from older programs.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1254';

/**
 * The encoding by its mark (BOM), else UTF-8 if every byte fits it, else Windows-1254: Turkish text
 * in an 8-bit code practically never happens to be valid UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1254';
}

/** The text without its byte-order mark. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The same text as UTF-8 without a mark; a view on the same bytes where they are that already. */
export function asUtf8(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding !== 'utf-8') return new TextEncoder().encode(decodeText(bytes, encoding));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const stepBytes = 1024 * 1024;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += stepBytes) {
      decoder.decode(bytes.subarray(start, start + stepBytes), { stream: true });
    }
    return true;
  } catch {
    return false;
  }
}
