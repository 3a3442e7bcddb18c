/** A file's bytes, with progress. */
import { Failure } from '@/domain/failures';
import { bytesPerMegabyte, fileLimits } from './limits';

const pieceBytes = 4 * bytesPerMegabyte;

/**
 * Throws, before anything is read, `fileEmpty` or `fileTooLarge`; `fileNotReadable` when the file
 * is gone or changed meanwhile, or lies in a cloud that can't be reached.
 */
export async function readBytes(
  file: Blob,
  onProgress?: (done: number, total: number) => void,
): Promise<Uint8Array> {
  refuseSize(file);
  const bytes = new Uint8Array(file.size);
  for (let start = 0; start < file.size; start += pieceBytes) {
    const piece = await file
      .slice(start, start + pieceBytes)
      .arrayBuffer()
      .catch(refuseReading);
    bytes.set(new Uint8Array(piece), start);
    onProgress?.(Math.min(start + pieceBytes, file.size), file.size);
  }
  return bytes;
}

function refuseReading(cause: unknown): never {
  throw new Failure('fileNotReadable', {}, { cause });
}

/** Throws `fileEmpty` or `fileTooLarge` by the size alone. */
export function refuseSize(file: Blob): void {
  if (file.size === 0) throw new Failure('fileEmpty');
  if (file.size <= fileLimits.bytes) return;
  throw new Failure('fileTooLarge', {
    megabytes: Math.round(file.size / bytesPerMegabyte),
    limitMegabytes: fileLimits.bytes / bytesPerMegabyte,
  });
}
