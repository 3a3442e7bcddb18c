/**
 * `.osm.pbf`: blocks of Protocol Buffers, each compressed by itself. Field numbers are those of
 * fileformat.proto and osmformat.proto (wiki.openstreetmap.org/wiki/PBF_Format).
 */
import { PbfReader } from 'pbf';
import { Failure } from '@/domain/failures';
import type { BoundingBox } from '@/domain/geometry';
import { boundsOf } from './bounds';
import { damaged } from './damaged';
import { OsmBuilder } from './osmBuilder';
import type { OsmData } from './osmData';
import type { OnShare } from './osmXml';
import { inflateBlob } from './pbfBlob';
import { readPrimitives } from './pbfPrimitives';

/** Limits of the format itself. */
const headerLimitBytes = 64 * 1024;
const blobLimitBytes = 32 * 1024 * 1024;
const nanodegrees = 1e9;

/** Without the others a reader must not guess: `HistoricalInformation` would show what is long gone. */
const knownFeatures = ['OsmSchema-V0.6', 'DenseNodes', 'LocationsOnWays'];

/**
 * Throws `mapFileTruncated`, `mapFileDamaged`, `mapFileCompression` for blocks compressed other
 * than by zlib, `mapFileFeature` for files that need what we don't know.
 */
export async function readOsmPbf(file: Blob, onShare: OnShare): Promise<OsmData> {
  const builder = new OsmBuilder();
  let at = 0;
  const take = async (length: number, limit: number) => {
    if (length > limit) throw new Failure('mapFileDamaged');
    if (at + length > file.size) throw new Failure('mapFileTruncated');
    const bytes = new Uint8Array(await file.slice(at, at + length).arrayBuffer());
    at += length;
    return bytes;
  };
  while (at < file.size) {
    const lengthBytes = await take(4, 4);
    const headerLength = new DataView(lengthBytes.buffer).getUint32(0);
    const header = parsed(await take(headerLength, headerLimitBytes), readBlobHeader);
    const blob = await take(header.bytes, blobLimitBytes);
    if (header.type === 'OSMHeader') parsed(await inflateBlob(blob), readHeader(builder));
    else if (header.type === 'OSMData') parsed(await inflateBlob(blob), readPrimitives(builder));
    onShare(at / file.size);
  }
  return builder.done();
}

/** Reads a message to its end; what the reader can't follow is damaged. */
function parsed<Result>(bytes: Uint8Array, read: (pbf: PbfReader) => Result): Result {
  const pbf = new PbfReader(bytes);
  try {
    const result = read(pbf);
    if (pbf.pos > bytes.length) throw new RangeError('a length beyond the end');
    return result;
  } catch (cause) {
    throw damaged(cause);
  }
}

function readBlobHeader(pbf: PbfReader) {
  return pbf.readFields(
    (field, header) => {
      if (field === 1) header.type = pbf.readString();
      else if (field === 3) header.bytes = pbf.readVarint();
    },
    { type: '', bytes: 0 },
  );
}

function readHeader(builder: OsmBuilder) {
  return (pbf: PbfReader) => {
    pbf.readFields((field) => {
      if (field === 1) builder.bounds = readBounds(pbf);
      else if (field === 4) refuseUnknown(pbf.readString());
      else if (field === 32) builder.date = dayOf(pbf.readVarint());
    }, null);
  };
}

function refuseUnknown(feature: string): void {
  if (!knownFeatures.includes(feature)) throw new Failure('mapFileFeature', { feature });
}

function readBounds(pbf: PbfReader): BoundingBox | null {
  // left, right, top, bottom
  const sides = pbf.readMessage((field, found) => {
    if (field >= 1 && field <= 4) found[field] = pbf.readSVarint() / nanodegrees;
  }, [] as number[]);
  return boundsOf(sides[1], sides[4], sides[2], sides[3]);
}

function dayOf(seconds: number) {
  const isInstant = seconds > 0 && seconds < 1e11;
  return isInstant ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
}
