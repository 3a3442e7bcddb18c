/** One block of a PBF file, as it was before it was compressed. */
import { PbfReader } from 'pbf';
import { Failure } from '@/domain/failures';
import { damaged } from './damaged';

/** The format's own limit for a block. */
const inflatedLimitBytes = 32 * 1024 * 1024;

/** Field numbers of `Blob` in fileformat.proto. */
const otherCompressions: Readonly<Record<number, string>> = {
  4: 'LZMA',
  5: 'BZIP2',
  6: 'LZ4',
  7: 'ZSTD',
};

/** Throws `mapFileCompression` with the compression's name, `mapFileDamaged`. */
export async function inflateBlob(bytes: Uint8Array): Promise<Uint8Array> {
  const blob = readBlob(bytes);
  if (blob.other !== null) throw new Failure('mapFileCompression', { compression: blob.other });
  if (blob.raw !== null) return blob.raw;
  if (blob.zlib === null || blob.rawBytes > inflatedLimitBytes) throw new Failure('mapFileDamaged');
  return inflate(blob.zlib, blob.rawBytes);
}

function readBlob(bytes: Uint8Array) {
  const pbf = new PbfReader(bytes);
  const found: {
    raw: Uint8Array | null;
    zlib: Uint8Array | null;
    rawBytes: number;
    other: string | null;
  } = { raw: null, zlib: null, rawBytes: 0, other: null };
  try {
    return pbf.readFields((field, blob) => {
      if (field === 1) blob.raw = pbf.readBytes();
      else if (field === 2) blob.rawBytes = pbf.readVarint();
      else if (field === 3) blob.zlib = pbf.readBytes();
      else blob.other ??= otherCompressions[field] ?? null;
    }, found);
  } catch (cause) {
    throw damaged(cause);
  }
}

/** The browser's own zlib. Never more than the block said: a bomb ends where it began to lie. */
async function inflate(bytes: Uint8Array, expectedBytes: number): Promise<Uint8Array> {
  const inflated = new Uint8Array(expectedBytes);
  let at = 0;
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    for await (const piece of pieces(stream)) {
      inflated.set(piece, at);
      at += piece.length;
    }
  } catch (cause) {
    throw damaged(cause);
  }
  if (at !== expectedBytes) throw new Failure('mapFileDamaged');
  return inflated;
}

/** Safari's streams can't be iterated. */
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
