/** The main thread's side of area packs: files go to a worker whole, packs come back as blobs. */
import * as Comlink from 'comlink';
import type { PackParts } from '@/domain/areaPack';
import { Failure } from '@/domain/failures';
import type { AreaGeometry } from '@/domain/geometry';
import type { MadePack, OnPackProgress, PackWish, PackWorkerApi, ReadPack } from './packMessages';
import type { Answer } from './readMessages';

export interface PackOptions {
  /** Aborting ends the worker at once, whatever it is doing; the promise rejects with the reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnPackProgress | undefined;
}

/**
 * Makes an area pack from OpenStreetMap data: `.osm` XML, `.osm.pbf`, Overpass JSON or GeoJSON
 * written by osmtogeojson. Throws `Failure`: `fileEmpty` and `mapFileTooLarge` at once and unread;
 * then `mapFileUnknown`, `mapFileTruncated`, `mapFileDamaged`, `mapFileCompression`,
 * `mapFileFeature`, `mapFileEntities`, `mapFileTooMuch`, `mapFileEmpty`, `mapFileElsewhere`,
 * `fileNotReadable`.
 */
export function makePack(
  file: Blob,
  fileName: string,
  wish: PackWish,
  options: PackOptions = {},
): Promise<MadePack> {
  return ask(options, (api) => api.make(file, fileName, wish, progressProxy(options)));
}

/**
 * Reads a `.mahalle-haritasi` file. With a boundary, `report.placement` tells how the pack lies to
 * it; an elsewhere pack is not refused here. Throws `Failure`: `fileEmpty`, `mapFileTooLarge`,
 * `packNewer`, `packDamaged`, `fileNotReadable`.
 */
export function readPackFile(
  file: Blob,
  options: PackOptions & { readonly boundary?: AreaGeometry | null } = {},
): Promise<ReadPack> {
  return ask(options, (api) => api.read(file, options.boundary ?? null, progressProxy(options)));
}

/** Writes a stored pack as a `.mahalle-haritasi` file, to be handed on by chat or USB. */
export function writePackFile(parts: PackParts, options: PackOptions = {}): Promise<Blob> {
  return ask(options, (api) => api.write(parts));
}

type Api = Comlink.Remote<PackWorkerApi>;

/** One worker for one question: whatever it took of memory is given back. */
async function ask<Result>(
  { signal }: PackOptions,
  question: (api: Api) => Promise<Answer<Result>>,
): Promise<Result> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./packWorker.ts', import.meta.url), {
    type: 'module',
    name: 'area-pack',
  });
  let abort: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason);
    // Out of memory, or the worker's file could not be loaded.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Failure('unexpected', { message: event.message || 'worker' }));
    });
  });
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const answer = await Promise.race([question(Comlink.wrap<PackWorkerApi>(worker)), ended]);
    if ('failure' in answer) throw new Failure(answer.failure, answer.details);
    return answer.result;
  } finally {
    signal?.removeEventListener('abort', abort);
    worker.terminate();
  }
}

function progressProxy({ onProgress }: PackOptions): OnPackProgress {
  return Comlink.proxy(onProgress ?? (() => undefined));
}
