/** Small PMTiles files for tests, written by the specification (v3, spec.md), one tile at zoom 0. */

interface Recipe {
  /** 1 vector, 2 PNG. */
  tileType: number;
  tile: Uint8Array;
  metadata: object;
  version?: number;
  /** 1 none, 2 gzip, 4 zstd. */
  compression?: number;
  box?: readonly [number, number, number, number];
}

const headerBytes = 127;

export function pmtiles(recipe: Recipe): Uint8Array<ArrayBuffer> {
  const { tileType, tile, metadata, version = 3, compression = 1 } = recipe;
  const box = recipe.box ?? [-180, -85, 180, 85];
  // One entry: tile 0, run of one, its length, at the start of the tile data (offset + 1).
  const directory = Uint8Array.from([1, 0, 1, ...varint(tile.length), 1]);
  const words = new TextEncoder().encode(JSON.stringify(metadata));
  const file = new Uint8Array(headerBytes + directory.length + words.length + tile.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, version);
  const parts = [directory, words, new Uint8Array(0), tile];
  let at = headerBytes;
  for (const [k, part] of parts.entries()) {
    view.setBigUint64(8 + 16 * k, BigInt(at), true);
    view.setBigUint64(16 + 16 * k, BigInt(part.length), true);
    file.set(part, at);
    at += part.length;
  }
  for (const offset of [72, 80, 88]) view.setBigUint64(offset, 1n, true);
  view.setUint8(96, 1);
  view.setUint8(97, compression);
  view.setUint8(98, compression);
  view.setUint8(99, tileType);
  view.setUint8(100, 0);
  view.setUint8(101, 0);
  for (const [k, degrees] of box.entries()) view.setInt32(102 + 4 * k, degrees * 1e7, true);
  return file;
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
