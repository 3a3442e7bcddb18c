/** Makes packs in tests and looks into them. */
import type { PackLayers, PackParts, StreetNetwork } from '@/domain/areaPack';
import { packLayerIds } from '@/domain/areaPack';
import type { AreaGeometry, PolygonGeometry } from '@/domain/geometry';
import { makePack } from '@/formats/pack/makePack';
import type { PackWish } from '@/formats/packMessages';

export const wish: PackWish = {
  id: 'deneme',
  name: 'Deneme Mahallesi',
  boundary: null,
  marginMetres: 500,
  now: '2026-11-23',
};

export interface OpenedPack {
  readonly layers: PackLayers;
  readonly network: StreetNetwork;
}

export async function opened({ layers, network }: PackParts): Promise<OpenedPack> {
  const texts = packLayerIds.map(async (id) => [id, JSON.parse(await layers[id].text())]);
  return {
    layers: Object.fromEntries(await Promise.all(texts)),
    network: JSON.parse(await network.text()),
  };
}

export async function make(content: BlobPart, changes: Partial<PackWish> = {}) {
  const made = await makePack(new Blob([content]), 'map', { ...wish, ...changes }, () => undefined);
  return { ...made, ...(await opened(made.parts)) };
}

export function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  const ring: PolygonGeometry['coordinates'][number] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

export const ringsOf = (area: AreaGeometry) =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
