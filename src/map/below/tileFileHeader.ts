/**
 * The first 127 bytes of a PMTiles file, checked before anything else is believed
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 */
import { bytesToHeader, Compression, TileType } from 'pmtiles';
import { Failure } from '@/domain/failures';
import type { BoundingBox } from '@/domain/geometry';

export interface TileFileHeader {
  readonly kind: 'vector' | 'raster';
  readonly minimumZoom: number;
  readonly maximumZoom: number;
  readonly box: BoundingBox;
  readonly metadataOffset: number;
  readonly metadataLength: number;
  readonly isPackedInside: boolean;
}

const headerBytes = 127;
const version = 3;
const deepestZoom = 24;

const rasterTypes: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp];

/**
 * Throws Failure `tilesNotPmtiles`, `tilesVersion`, `tilesTruncated`, `tilesCompression` or
 * `tilesKind`.
 */
export async function checkTileFile(file: Blob): Promise<TileFileHeader> {
  const bytes = await file.slice(0, headerBytes).arrayBuffer();
  const start = new Uint8Array(bytes);
  checkName(start);
  if (bytes.byteLength < headerBytes) throw truncated(file.size, headerBytes);
  const header = bytesToHeader(bytes);
  const end = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  if (!(end <= file.size)) throw truncated(file.size, end);
  const packings: readonly Compression[] = [Compression.None, Compression.Gzip];
  if (![header.internalCompression, header.tileCompression].every((one) => packings.includes(one)))
    throw new Failure('tilesCompression');
  const isVector = header.tileType === TileType.Mvt;
  if (!isVector && !rasterTypes.includes(header.tileType)) throw new Failure('tilesKind');
  return {
    kind: isVector ? 'vector' : 'raster',
    minimumZoom: Math.min(header.minZoom, deepestZoom),
    maximumZoom: Math.min(header.maxZoom, deepestZoom),
    box: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    metadataOffset: header.jsonMetadataOffset,
    metadataLength: header.jsonMetadataLength,
    isPackedInside: header.internalCompression === Compression.Gzip,
  };
}

/** Versions 1 and 2 begin with `PM` and a number of two bytes, 3 with `PMTiles` and one of one byte. */
function checkName(start: Uint8Array): void {
  const text = String.fromCharCode(...start.slice(0, 7));
  if (text === 'PMTiles') {
    const found = start[7];
    if (found !== undefined && found !== version) throw new Failure('tilesVersion', { found });
    return;
  }
  const old = start[2] ?? 0;
  if (text.startsWith('PM') && (old === 1 || old === 2) && start[3] === 0) {
    throw new Failure('tilesVersion', { found: old });
  }
  throw new Failure('tilesNotPmtiles');
}

function truncated(bytes: number, needed: number): Failure {
  const megabytes = (count: number) => Math.round(count / 1e5) / 10;
  return new Failure('tilesTruncated', { found: megabytes(bytes), needed: megabytes(needed) });
}
