/**
 * What a file is, by its bytes: people rename files, and phones change endings on the way. The
 * ending only decides between kinds of plain text.
 */

/** Kinds that a reader exists for. */
export type ReadableKind = 'json' | 'table';

export type FileKind =
  | { readonly kind: ReadableKind }
  | { readonly kind: 'empty' }
  | { readonly kind: 'picture' }
  /** Something known that can't be read (yet); `name` is what people call it. */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unknown' };

/** `bytes`: the file, or its first 4 KB at least. */
export function detectKind(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = bytes.subarray(0, 4096);
  const start = latin1(head.subarray(0, 64));
  if (pictureStarts.some((mark) => start.startsWith(mark)) || isModernPicture(start)) {
    return { kind: 'picture' };
  }
  const known = otherStarts.find(([mark, offset]) => start.startsWith(mark, offset));
  if (known) return { kind: 'other', name: known[0] === zipMark ? zipName(fileName) : known[2] };
  if (isBinary(head)) return { kind: 'unknown' };
  const text = latin1(head)
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (text === '') return bytes.length <= head.length ? { kind: 'empty' } : { kind: 'unknown' };
  if (text.startsWith('<')) return { kind: 'other', name: markupName(text) };
  // 0x1E stands before each text of a GeoJSON sequence (RFC 8142).
  return '{[\u001e'.includes(text[0] as string) ? { kind: 'json' } : { kind: 'table' };
}

const pictureStarts = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM6', 'II*\0', 'MM\0*', '8BPS'];

function isModernPicture(start: string): boolean {
  if (start.startsWith('RIFF')) return start.startsWith('WEBP', 8);
  return start.startsWith('ftyp', 4) && /^(?:hei|avif|mif1|msf1)/.test(start.slice(8));
}

const zipMark = 'PK\x03\x04';

/** Bytes, their offset, what people call the file. */
const otherStarts: readonly (readonly [mark: string, offset: number, name: string])[] = [
  [zipMark, 0, 'ZIP'],
  ['PK\x05\x06', 0, 'ZIP'],
  ['SQLite format 3', 0, 'GeoPackage'],
  ['%PDF', 0, 'PDF'],
  ['OSMHeader', 6, 'OSM PBF'],
  ['\0\0\x27\x0a', 0, 'Shapefile'],
  ['\x1f\x8b', 0, 'GZIP'],
  ['7z\xbc\xaf', 0, '7-Zip'],
  ['Rar!', 0, 'RAR'],
  ['\xd0\xcf\x11\xe0', 0, 'XLS'],
  ['PMTiles', 0, 'PMTiles'],
  ['ftyp', 4, 'MP4'],
];

/** Office, KMZ and zipped shapefiles are all ZIP inside. */
function zipName(fileName: string): string {
  const ending = /\.(xlsx|docx|ods|kmz|mahalle)$/i.exec(fileName)?.[1];
  return ending?.toUpperCase() ?? 'ZIP';
}

function markupName(text: string): string {
  for (const [pattern, name] of [
    [/<kml[\s>]/i, 'KML'],
    [/<gpx[\s>]/i, 'GPX'],
    [/<osm[\s>]/i, 'OSM'],
    [/<!doctype html|<html[\s>]/i, 'HTML'],
  ] as const) {
    if (pattern.test(text)) return name;
  }
  return 'XML';
}

/** Text has no zero bytes but in UTF-16, and hardly any control characters. */
function isBinary(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && !textControls.includes(byte)) controls += 1;
  }
  return controls > Math.max(4, head.length / 50);
}

/** Tab, line ends, form feed, end of file (DOS), record separator. */
const textControls: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1e];

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
