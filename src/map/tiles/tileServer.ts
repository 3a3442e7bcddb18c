/**
 * The sets of tiles that the map draws from, in the tile worker. A set is an area pack, a file that
 * is being looked at, or the marks; a print has marks of its own beside those on screen.
 */
import type { FeatureCollection } from 'geojson';
import type { Position } from '@/domain/geometry';
import { readOwnJson } from '@/platform/ownAddress';
import { type CollectionOptions, CollectionTiles } from './collectionTiles';
import type { MarkTable } from './markTable';
import { MarkTiles } from './markTiles';
import { OutsideWords } from './outsideWords';

interface TileSource {
  tile(zoom: number, x: number, y: number): Uint8Array<ArrayBuffer>;
}

export interface CollectionAddress {
  readonly url: string;
  /** What of it goes into the set's tiles. */
  readonly shapes: CollectionOptions | null;
  /** What of it goes into the tiles of the set's names. */
  readonly names: CollectionOptions | null;
}

/** The set of the names that belong to a set of collections. */
export function namesSet(set: string): string {
  return `${set}-names`;
}

export interface ServedTile {
  readonly data: ArrayBuffer;
  /** Equal for equal bytes: MapLibre does not parse a tile again that it has. */
  readonly etag: string;
}

export class TileServer {
  readonly #sources = new Map<string, Promise<TileSource>>();
  readonly #expected = new Map<string, (source: TileSource) => void>();

  /** Reads collections by their addresses; tiles asked for meanwhile wait. */
  openCollections(set: string, addresses: readonly CollectionAddress[]): void {
    const both = readCollections(addresses);
    this.#sources.set(
      set,
      both.then(({ shapes }) => shapes),
    );
    this.#sources.set(
      namesSet(set),
      both.then(({ names }) => names),
    );
  }

  /** Where the map's data ends and the neighbourhood does; its names are words for what is missing. */
  openEdges(set: string, edges: FeatureCollection, options: CollectionOptions): void {
    const tiles = new CollectionTiles();
    tiles.add(edges, options);
    this.#sources.set(set, Promise.resolve(tiles));
    const outside = edges.features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Polygon' && properties?.kind === 'outside' ? [geometry.coordinates] : [],
    );
    const words = new OutsideWords(outside as Position[][][]);
    this.#sources.set(namesSet(set), Promise.resolve(words));
  }

  /** Tiles asked for before the first marks have come wait for them. */
  expectMarks(set: string): void {
    this.#sources.set(set, new Promise((resolve) => this.#expected.set(set, resolve)));
  }

  setMarks(set: string, table: MarkTable): void {
    const tiles = new MarkTiles(table);
    this.#expected.get(set)?.(tiles);
    this.#expected.delete(set);
    this.#sources.set(set, Promise.resolve(tiles));
  }

  /** A set that is not there (closed meanwhile, or not sent yet) is empty. */
  async tile(set: string, zoom: number, x: number, y: number): Promise<ServedTile> {
    const source = (await this.#sources.get(set)) ?? nothing;
    const bytes = source.tile(zoom, x, y);
    return { data: bytes.buffer, etag: `${bytes.length}-${hashOf(bytes)}` };
  }

  close(set: string): void {
    this.#expected.get(set)?.(nothing);
    this.#expected.delete(set);
    this.#sources.delete(set);
    this.#sources.delete(namesSet(set));
  }
}

const nothing: TileSource = { tile: () => new Uint8Array(0) };

async function readCollections(addresses: readonly CollectionAddress[]) {
  const [shapes, names] = [new CollectionTiles(), new CollectionTiles()];
  const data = await Promise.all(addresses.map(({ url }) => readOwnJson(url)));
  for (const [k, address] of addresses.entries()) {
    if (address.shapes !== null) shapes.add(data[k], address.shapes);
    if (address.names !== null) names.add(data[k], address.names);
  }
  return { shapes, names };
}

/** FNV-1a, 32 bits: told apart are at most a few versions of one tile. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
