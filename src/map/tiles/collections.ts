/** Which collections become tiles, from which zoom, with which properties: what the style reads. */
import { type PackLayerId, packLayerIds } from '@/domain/areaPack';
import type { CollectionOptions } from './collectionTiles';
import type { CollectionAddress } from './tileServer';

type Options = Omit<CollectionOptions, 'name'>;

const shapes: Readonly<Partial<Record<PackLayerId, Options>>> = {
  landUse: { minimumZoom: 11, attributes: ['kind'] },
  green: { minimumZoom: 10, attributes: ['kind'] },
  water: { minimumZoom: 9, attributes: ['kind'] },
  blocks: { minimumZoom: 13, attributes: [] },
  buildings: { minimumZoom: 13, attributes: ['use', 'floors'] },
  roads: { minimumZoom: 10, attributes: ['class', 'widthMetres'] },
  barriers: { minimumZoom: 14, attributes: ['kind'] },
};

/** Names are tiles of their own: they are drawn after everything else, see `sceneAdapter.ts`. */
const names: Readonly<Partial<Record<PackLayerId, Options>>> = {
  green: { minimumZoom: 14, attributes: ['name'] },
  water: { minimumZoom: 12, attributes: ['name', 'kind'] },
  buildings: { minimumZoom: 14, attributes: ['name'] },
  roads: { minimumZoom: 13, attributes: ['name', 'class'] },
  places: { minimumZoom: 14, attributes: ['kind', 'name'] },
};

export function packCollections(
  layerUrls: Readonly<Record<PackLayerId, string>>,
): CollectionAddress[] {
  return packLayerIds.map((id) => ({
    url: layerUrls[id],
    shapes: shapes[id] ? { name: id, ...shapes[id] } : null,
    // A place says what it is by its picture too.
    names: names[id] ? { name: id, ...names[id], onlyNamed: id !== 'places' } : null,
  }));
}

export function previewCollection(url: string): CollectionAddress {
  return { url, shapes: { name: 'preview', minimumZoom: 0, attributes: [] }, names: null };
}

export const edgeOptions: CollectionOptions = {
  name: 'edges',
  minimumZoom: 0,
  attributes: ['kind'],
};
