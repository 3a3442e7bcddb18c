import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImageHeader } from '@/platform/imageHeader';

/** Bytes from numbers, text and zeros. */
function bytesOf(...parts: (number | string)[]): ArrayBuffer {
  const bytes = parts.flatMap((part) =>
    typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
  );
  return new Uint8Array(bytes).buffer;
}

const two = (value: number) => [value >> 8, value & 255] as const;
const four = (value: number) => [...two(value >>> 16), ...two(value & 0xffff)] as const;
const fourLittle = (value: number) => [...four(value)].reverse();

test.each<[string, ArrayBuffer, number, number]>([
  [
    'png',
    bytesOf(0x89, 'PNG\r\n', 0x1a, '\n', ...four(13), 'IHDR', ...four(70_000), ...four(5)),
    70_000,
    5,
  ],
  // Baseline, after an APP1 of 8 bytes and a fill byte.
  [
    'jpeg',
    bytesOf(
      ...[0xff, 0xd8, 0xff, 0xe1, ...two(8), ...four(0), ...two(0)],
      ...[0xff, 0xff, 0xc0, ...two(17), 8, ...two(3_000), ...two(4_000)],
    ),
    4_000,
    3_000,
  ],
  // Progressive, after a Huffman table, whose marker lies among the frame markers.
  [
    'jpeg',
    bytesOf(
      ...[0xff, 0xd8, 0xff, 0xc4, ...two(4), 0, 0],
      ...[0xff, 0xc2, ...two(17), 8, ...two(9_000), ...two(12_000)],
    ),
    12_000,
    9_000,
  ],
  ['gif', bytesOf('GIF89a', 64, 1, 200, 0), 320, 200],
  [
    'webp',
    bytesOf('RIFF', ...four(0), 'WEBPVP8 ', ...four(0), 0, 0, 0, 0x9d, 1, 0x2a, 64, 1, 200, 0),
    320,
    200,
  ],
  [
    'webp',
    bytesOf('RIFF', ...four(0), 'WEBPVP8L', ...four(0), 0x2f, ...fourLittle(319 | (199 << 14))),
    320,
    200,
  ],
  [
    'webp',
    bytesOf('RIFF', ...four(0), 'WEBPVP8X', ...four(10), ...four(0), 63, 1, 0, 199, 0, 0),
    320,
    200,
  ],
  // A preview of 160 × 120 stands before the picture itself.
  [
    'heif',
    bytesOf(
      ...four(24),
      'ftypheic',
      ...four(0),
      ...[...four(20), 'ispe', ...four(0), ...four(160), ...four(120)],
      ...[...four(20), 'ispe', ...four(0), ...four(4_032), ...four(3_024)],
    ),
    4_032,
    3_024,
  ],
])('%s: %# is read', (kind, buffer, widthPixels, heightPixels) => {
  expect(readImageHeader(buffer)).toEqual({ kind, widthPixels, heightPixels });
});

test.each<[string, ArrayBuffer]>([
  ['nothing', bytesOf()],
  ['text', bytesOf('merhaba dünya, bu bir resim değil')],
  ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ['a cut JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe1, 0x40)],
  ['a JPEG whose pixels begin without a size', bytesOf(0xff, 0xd8, 0xff, 0xda, 0, 2)],
  ['a cut PNG', bytesOf(0x89, 'PNG\r\n', 0x1a, '\n', ...four(13), 'IHDR', 0)],
])('%s has no header', (_what, buffer) => {
  expect(readImageHeader(buffer)).toBeNull();
});

test('no bytes whatever make it throw or hang', () => {
  const beginnings = ['', '\xff\xd8\xff', 'GIF89a', 'RIFF0000WEBPVP8X', '0000ftyp'];
  fc.assert(
    fc.property(
      fc.constantFrom(...beginnings),
      fc.uint8Array({ maxLength: 300 }),
      (start, rest) => {
        const header = readImageHeader(bytesOf(start, ...rest));
        expect(header === null || header.widthPixels >= 0).toBe(true);
      },
    ),
    { numRuns: 2_000, seed: 20261123 },
  );
});
