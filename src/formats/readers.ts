/** Which reader reads which kind of file. A new format adds its module here. */
import { Failure } from '@/domain/failures';
import { readDelimited } from './delimitedText';
import { detectKind, type ReadableKind } from './detectKind';
import type { Reader } from './foreignTable';
import { readJson } from './jsonFile';

const readers: Readonly<Record<ReadableKind, Reader>> = {
  json: readJson,
  table: readDelimited,
};

/** The reader for a file by its bytes. Throws `Failure` with the reason where there is none. */
export function readerOf(bytes: Uint8Array, fileName: string): Reader {
  const detected = detectKind(bytes, fileName);
  switch (detected.kind) {
    case 'json':
    case 'table':
      return readers[detected.kind];
    case 'empty':
      throw new Failure('fileEmpty');
    case 'picture':
      throw new Failure('fileIsPicture', { name: fileName });
    case 'other':
      throw new Failure('fileKindUnknown', { kind: detected.name });
    case 'unknown':
      throw new Failure('fileNotText', { name: fileName });
  }
}
