/** Which collections become tiles, from which zoom, with which properties: what the style reads. */
import { type PackLayerId, packLayerIds } from '@/domain/areaPack';
import type { CollectionOptions } from './collectionTiles';
import type { CollectionAddress } from './tileServer';

const packOptions: Readonly<Record<PackLayerId, Omit<CollectionOptions, 'name'>>> = {
  landUse: { minimumZoom: 11, attributes: ['kind', 'name'] },
  green: { minimumZoom: 10, attributes: ['kind', 'name'] },
  water: { minimumZoom: 9, attributes: ['kind', 'name'] },
  blocks: { minimumZoom: 13, attributes: ['name'] },
  buildings: { minimumZoom: 13, attributes: ['use', 'floors', 'name'] },
  roads: { minimumZoom: 10, attributes: ['class', 'name', 'widthMetres', 'bridge'] },
  barriers: { minimumZoom: 14, attributes: ['kind'] },
  places: { minimumZoom: 14, attributes: ['kind', 'name'] },
};

export function packCollections(layerUrls: Readonly<Record<PackLayerId, string>>) {
  return packLayerIds.map(
    (id): CollectionAddress => ({ name: id, url: layerUrls[id], ...packOptions[id] }),
  );
}

export function previewCollection(url: string): CollectionAddress {
  return { name: 'preview', url, minimumZoom: 0, attributes: [] };
}
