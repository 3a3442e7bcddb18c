/** Any file with OpenStreetMap data, by its kind. */
import { Failure } from '@/domain/failures';
import { looksLikeMapFile, type MapFileKind, mapFileHeadBytes } from '../mapFileKind';
import { damaged } from './damaged';
import type { OsmData } from './osmData';
import { readOsmGeoJson } from './osmGeoJson';
import { refuseMapFileSize } from './osmLimits';
import { readOsmPbf } from './osmPbf';
import { type OnShare, readOsmXml } from './osmXml';
import { readOverpassJson } from './overpassJson';

const readers: Readonly<
  Record<Exclude<MapFileKind, 'pack'>, (file: Blob, onShare: OnShare) => Promise<OsmData>>
> = {
  osmXml: readOsmXml,
  osmPbf: readOsmPbf,
  overpassJson: readOverpassJson,
  osmGeoJson: readOsmGeoJson,
};

/** Throws `fileEmpty`, `mapFileUnknown`, `mapFileTooLarge`, and what the readers throw. */
export async function readOsm(
  file: Blob,
  fileName: string,
  onShare: OnShare,
): Promise<{ kind: MapFileKind; data: OsmData }> {
  const kind = await kindOf(file, fileName);
  if (kind === null || kind === 'pack') throw new Failure('mapFileUnknown');
  refuseMapFileSize(file, kind);
  return { kind, data: await readers[kind](file, onShare) };
}

/** Refuses what no reader takes by its size, before its first byte is read. */
async function kindOf(file: Blob, fileName: string): Promise<MapFileKind | null> {
  // Of all kinds, XML may be largest.
  refuseMapFileSize(file, 'osmXml');
  try {
    const head = await file.slice(0, mapFileHeadBytes).arrayBuffer();
    return looksLikeMapFile(fileName, new Uint8Array(head));
  } catch (cause) {
    throw damaged(cause, 'fileNotReadable');
  }
}
