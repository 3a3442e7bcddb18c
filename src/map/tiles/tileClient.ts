/**
 * The near side of the tile worker. It knows no map: the worker can read a neighbourhood's pack
 * while MapLibre is still being loaded.
 */
import { type Remote, transfer, wrap } from 'comlink';
import type { FeatureCollection } from 'geojson';
import type { SceneBase, SceneMark } from '../scene';
import { edgeOptions, packCollections, previewCollection } from './collections';
import { type MarkKeys, markTable, tableBuffers } from './markTable';
import type { ServedTile } from './tileServer';
import type { TileService } from './tileWorker';

let service: Remote<TileService> | null = null;

/** One worker for all maps, as long as the page lives. */
function tileService(): Remote<TileService> {
  if (service === null) {
    const worker = new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module' });
    service = wrap<TileService>(worker);
  }
  return service;
}

/** Starts the worker ahead of its first task. */
export function startTileWorker(): void {
  tileService();
}

let nextSet = 0;

function newSet(kind: string): string {
  nextSet += 1;
  return `${kind}-${nextSet}`;
}

const openBases = new WeakMap<SceneBase['layerUrls'], string>();

/** A pack's tiles go when nobody on screen or in a print holds its addresses any more. */
const forgottenBases = new FinalizationRegistry<string>(closeTiles);

/**
 * Name of the tile set of an area pack; reading begins with the first call. The screen and prints
 * share it. Call it as soon as the pack is open.
 */
export function baseTiles(base: SceneBase): string {
  let set = openBases.get(base.layerUrls);
  if (set === undefined) {
    set = newSet('base');
    openBases.set(base.layerUrls, set);
    forgottenBases.register(base.layerUrls, set);
    void tileService().openCollections(set, packCollections(base.layerUrls));
  }
  return set;
}

export function openPreviewTiles(url: string): string {
  const set = newSet('preview');
  void tileService().openCollections(set, [previewCollection(url)]);
  return set;
}

/** Where the map's data ends and where the neighbourhood does. */
export function openEdgeTiles(edges: FeatureCollection): string {
  const set = newSet('edges');
  void tileService().openEdges(set, edges, edgeOptions);
  return set;
}

/** A set for marks; its tiles wait until the first are sent. */
export function newMarkTiles(): string {
  const set = newSet('marks');
  void tileService().expectMarks(set);
  return set;
}

/** Packs and sends marks; resolves when tiles come from them. */
export async function sendMarks(
  set: string,
  marks: readonly SceneMark[],
  keys: MarkKeys,
  signal?: AbortSignal,
): Promise<void> {
  const table = await markTable(marks, keys, signal);
  await tileService().setMarks(set, transfer(table, tableBuffers(table) as Transferable[]));
}

export function closeTiles(set: string): void {
  void tileService().close(set);
}

export function fetchTile(set: string, zoom: number, x: number, y: number): Promise<ServedTile> {
  return tileService().tile(set, zoom, x, y);
}
