/** The tile server on a thread of its own. */
import { expose, transfer } from 'comlink';
import type { FeatureCollection } from 'geojson';
import type { CollectionOptions } from './collectionTiles';
import type { MarkTable } from './markTable';
import { type CollectionAddress, TileServer } from './tileServer';

const server = new TileServer();

const service = {
  openCollections: (set: string, addresses: readonly CollectionAddress[]) =>
    server.openCollections(set, addresses),
  openEdges: (set: string, edges: FeatureCollection, options: CollectionOptions) =>
    server.openEdges(set, edges, options),
  expectMarks: (set: string) => server.expectMarks(set),
  setMarks: (set: string, table: MarkTable) => server.setMarks(set, table),
  close: (set: string) => server.close(set),
  async tile(set: string, zoom: number, x: number, y: number) {
    const tile = await server.tile(set, zoom, x, y);
    return transfer(tile, [tile.data]);
  },
};

export type TileService = typeof service;

expose(service);
