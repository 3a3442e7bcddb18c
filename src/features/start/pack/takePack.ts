/** An area pack out of a file that somebody brought, or from a map server. */
import type { PackMeta, PackParts } from '@/domain/areaPack';
import { Failure } from '@/domain/failures';
import type { AreaGeometry, BoundingBox } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import { looksLikeMapFile, type MapFileKind, mapFileHeadBytes } from '@/formats/mapFileKind';
import { checkOverpassAnswer } from '@/formats/overpass/overpassAnswer';
import { overpassQuery } from '@/formats/overpass/overpassQuery';
import type { OverpassServer } from '@/formats/overpass/overpassServers';
import { makePack, readPackFile } from '@/formats/packClient';
import {
  defaultMarginMetres,
  type PackProgress,
  type PackReport,
  type PackWish,
} from '@/formats/packMessages';
import { today } from '@/platform/clock';
import { download } from '@/platform/download';

/** A pack that can be kept, and the file in which it is handed on. */
export interface TakenPack {
  parts: PackParts;
  report: PackReport;
  file: Blob;
}

/** Whose map it shall be. */
export interface PackTarget {
  id: Uuid;
  name: string;
  boundary: AreaGeometry | null;
}

export type TakingStep =
  | { kind: 'asking' }
  | { kind: 'downloading'; receivedBytes: number; totalBytes: number | null }
  | { kind: 'making'; progress: PackProgress };

export interface TakingOptions {
  signal: AbortSignal;
  onStep: (step: TakingStep) => void;
}

/** A phone holds the answer once as bytes and its elements once as numbers. */
const limitBytes = 64 * 1024 * 1024;
/** The server is asked to give up after 90 s; before that it may let us queue. */
const answerWithinMilliseconds = 120_000;
const pieceWithinMilliseconds = 45_000;

/** What a file is to the pack maker; null if it is none of its files. */
export async function mapFileKindOf(file: File): Promise<MapFileKind | null> {
  const head = await file.slice(0, mapFileHeadBytes).arrayBuffer();
  return looksLikeMapFile(file.name, new Uint8Array(head));
}

/**
 * Reads a ready pack, or makes one. Throws as `makePack` and `readPackFile`; `packElsewhere` for
 * a pack that covers nothing of the boundary.
 */
export async function packFromFile(
  file: File,
  target: PackTarget,
  { signal, onStep }: TakingOptions,
): Promise<TakenPack> {
  const onProgress = (progress: PackProgress) => onStep({ kind: 'making', progress });
  if ((await mapFileKindOf(file)) !== 'pack') {
    return makePack(file, file.name, wishOf(target), { signal, onProgress });
  }
  const read = await readPackFile(file, { signal, onProgress, boundary: target.boundary });
  if (read.report.placement === 'elsewhere') {
    throw new Failure('packElsewhere');
  }
  return { ...read, file };
}

/** One request, then as from a file. Throws as `download`, `checkOverpassAnswer` and `makePack`. */
export async function packFromServer(
  server: OverpassServer,
  box: BoundingBox,
  target: PackTarget,
  { signal, onStep }: TakingOptions,
): Promise<TakenPack> {
  onStep({ kind: 'asking' });
  const answer = await download({
    url: server.url,
    form: { data: overpassQuery(box) },
    signal,
    onProgress: (receivedBytes, totalBytes) =>
      onStep({ kind: 'downloading', receivedBytes, totalBytes }),
    limitBytes,
    answerWithinMilliseconds,
    pieceWithinMilliseconds,
  });
  await checkOverpassAnswer(answer);
  return makePack(
    answer,
    'overpass.json',
    { ...wishOf(target), covers: box },
    {
      signal,
      onProgress: (progress) => onStep({ kind: 'making', progress }),
    },
  );
}

function wishOf({ id, name, boundary }: PackTarget): PackWish {
  return { id, name, boundary, marginMetres: defaultMarginMetres, now: today() };
}

/** What a pack without a neighbourhood says about one: its name, its boundary, its middle. */
export function neighbourhoodFactsOf({ name, boundary, boundingBox }: PackMeta) {
  const [west, south, east, north] = boundingBox;
  const centre: [number, number] = [(west + east) / 2, (south + north) / 2];
  return { name, boundary, boundaryName: boundary === null ? '' : name, centre };
}

/** «tr_rize_town.osm.pbf» → «tr rize town»: a name to begin with, which people change. */
export function nameOfFile(fileName: string): string {
  return fileName
    .replace(/(\.(osm|pbf|xml|json|geojson|mahalle-haritasi|zip))+$/i, '')
    .replace(/[_]+/g, ' ')
    .trim()
    .slice(0, 200);
}
