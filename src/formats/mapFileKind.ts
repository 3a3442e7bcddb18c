/** Which map file something is, by its first bytes: people rename files, and chats change endings. */

export type MapFileKind = 'osmXml' | 'osmPbf' | 'overpassJson' | 'osmGeoJson' | 'pack';

/** As in an input's `accept`. */
export const mapFileEndings = '.osm,.pbf,.xml,.json,.geojson,.mahalle-haritasi';

/** So many bytes of a file tell what it is. */
export const mapFileHeadBytes = 4096;

const packEnding = /\.mahalle-haritasi(\.zip)?$/i;

/**
 * What a file is to the pack maker, null if nothing for it.
 * @param head its first `mapFileHeadBytes` bytes, or all if it is shorter
 */
export function looksLikeMapFile(name: string, head: Uint8Array): MapFileKind | null {
  const start = latin1(head.subarray(0, mapFileHeadBytes));
  if (start.startsWith('PK\x03\x04')) {
    // Our own writer puts the manifest first; its name stands behind 30 bytes of header.
    return packEnding.test(name) || start.startsWith('manifest.json', 30) ? 'pack' : null;
  }
  // Length of the blob header (4 bytes), field 1 with 9 bytes.
  if (start.startsWith('\x0a\x09OSMHeader', 4)) return 'osmPbf';
  const text = plainStart(start);
  if (/^<(?:[^<>]|<!|<\?)*/.test(text) && /<osm[\s>/]/.test(text)) return 'osmXml';
  if (!text.startsWith('{')) return null;
  if (/"(?:elements|osm3s)"\s*:/.test(text)) return 'overpassJson';
  if (isOsmGeoJson(text)) return 'osmGeoJson';
  return null;
}

/** osmtogeojson and Overpass Turbo mark features with `@id`, or number them `way/123`. */
function isOsmGeoJson(text: string): boolean {
  if (!/"type"\s*:\s*"Feature(?:Collection)?"/.test(text)) return false;
  return /"@id"\s*:|"@type"\s*:|"id"\s*:\s*"(?:node|way|relation)\/-?\d|"osm_id"\s*:/.test(text);
}

/** Without a byte order mark; UTF-16 read as if it were Latin letters. */
function plainStart(start: string): string {
  return start
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
