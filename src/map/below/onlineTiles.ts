/**
 * Maps from the internet under the pack: a short list, because the content security policy lets the
 * page reach no other place (docs/decisions). Of a style only its vector tiles are taken; they are
 * drawn in our own colours, so that no fonts and pictures have to be fetched.
 */
import { Failure } from '@/domain/failures';
import type { BoundingBox } from '@/domain/geometry';
import { askJson } from '@/platform/askJson';
import type { TilesBelow } from '../scene';
import list from './onlineMaps.json';

export interface OnlineMap {
  readonly id: string;
  readonly name: string;
  /** Address of a MapLibre style. */
  readonly style: string;
  readonly attribution: string;
}

export const onlineMaps: readonly OnlineMap[] = list;

/**
 * Asks for a style and for what its tiles are. Only ever after a tap. Throws Failure
 * `onlineMapUnreachable`, `onlineMapBroken`, or the signal's reason.
 */
export async function openOnlineTiles(map: OnlineMap, signal: AbortSignal): Promise<TilesBelow> {
  const style = await readJson(map, map.style, signal);
  const source = Object.values(objectOf(style.sources))
    .map(objectOf)
    .find(({ type }) => type === 'vector');
  if (source === undefined) throw broken(map);
  // The tiles' description stands in the style, or behind an address of its own.
  const tiles = typeof source.url === 'string' ? await readJson(map, source.url, signal) : source;
  const address = Array.isArray(tiles.tiles) ? tiles.tiles[0] : undefined;
  if (typeof address !== 'string' || !isOfHost(map, address)) throw broken(map);
  const layers = Array.isArray(tiles.vector_layers) ? tiles.vector_layers : [];
  return {
    kind: 'vector',
    address,
    minimumZoom: zoomOf(tiles.minzoom, 0),
    maximumZoom: zoomOf(tiles.maxzoom, 14),
    box: boxOf(tiles.bounds),
    sourceLayers: layers.map((layer) => String(objectOf(layer).id)),
    attribution: map.attribution,
  };
}

type Loose = Record<string, unknown>;

function objectOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function broken({ name }: OnlineMap, cause?: unknown): Failure {
  return new Failure('onlineMapBroken', { name }, { cause });
}

function unreachable({ name }: OnlineMap, cause: unknown): Failure {
  return new Failure('onlineMapUnreachable', { name }, { cause });
}

/** A style must not send the page to a third place. */
function isOfHost(map: OnlineMap, address: string): boolean {
  const braces = address.replaceAll(/[{}]/g, '');
  return URL.canParse(braces) && new URL(braces).origin === new URL(map.style).origin;
}

async function readJson(map: OnlineMap, address: string, signal: AbortSignal): Promise<Loose> {
  if (!isOfHost(map, address)) throw broken(map);
  try {
    return objectOf(await askJson(address, signal));
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SyntaxError ? broken(map, error) : unreachable(map, error);
  }
}

function zoomOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 24 ? Math.floor(value) : otherwise;
}

function boxOf(value: unknown): BoundingBox {
  const isBox = Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);
  return isBox ? (value as unknown as BoundingBox) : [-180, -85, 180, 85];
}
