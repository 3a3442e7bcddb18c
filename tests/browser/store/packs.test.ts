import { expect, test } from 'vitest';
import { type AreaPack, type PackLayers, packLayerIds } from '@/domain/areaPack';
import { openPack, packLayer, packNetwork, savePack } from '@/store/packs';
import { addNeighbourhood, openTestStore } from './testStore';

const noFeatures = { type: 'FeatureCollection', features: [] } as const;

function pack(buildings: number): AreaPack {
  const layers = Object.fromEntries(
    packLayerIds.map((id) => [id, { ...noFeatures, features: [] }]),
  ) as unknown as PackLayers;
  layers.buildings.features = Array.from({ length: buildings }, (_, id) => ({
    type: 'Feature',
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [26, 38],
          [26.1, 38],
          [26, 38.1],
          [26, 38],
        ],
      ],
    },
    properties: { floors: 3, name: 'Çamlık «Şen» Apartmanı' },
  }));
  return {
    format: 'mahalle-haritasi',
    version: 1,
    id: 'test',
    name: 'Deneme',
    invented: true,
    source: { title: 'test', licence: 'CC0', attribution: '', date: '2026-11-23' },
    boundingBox: [26, 38, 27, 39],
    boundary: null,
    marginMetres: 0,
    completeness: {
      area: { type: 'Polygon', coordinates: [] },
      note: '',
      detail: {
        roads: 0,
        roadsWithWidth: 0,
        buildings: 0,
        buildingsWithFloors: 0,
        places: 0,
        networkLengthMetres: 0,
        largestComponentShare: 0,
      },
    },
    layers,
    network: {
      nodes: [26, 38, 26.1, 38],
      edges: [{ from: 0, to: 1, lengthMetres: 8_700, class: 'street', roadId: 1 }],
    },
  };
}

test('a pack comes back layer by layer, at addresses that live until it is closed', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  expect(await openPack(neighbourhoodId)).toBeNull();
  const saved = pack(2_000);
  await savePack(neighbourhoodId, saved);

  const opened = await openPack(neighbourhoodId);
  const { layers, network, ...meta } = saved;
  expect(opened?.meta).toEqual(meta);
  for (const id of packLayerIds) {
    const response = await fetch(opened?.layerUrls[id] ?? '');
    expect(await response.json()).toEqual(layers[id]);
  }
  opened?.close();
  await expect(fetch(opened?.layerUrls.roads ?? '')).rejects.toThrow(TypeError);

  const networkText = await (await packNetwork(neighbourhoodId))?.text();
  expect(JSON.parse(networkText ?? '')).toEqual(network);
  const buildings = await (await packLayer(neighbourhoodId, 'buildings'))?.text();
  expect(JSON.parse(buildings ?? '')).toEqual(layers.buildings);
});

test('a newer pack takes the place of the one before', async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await savePack(neighbourhoodId, pack(3));
  await savePack(neighbourhoodId, pack(5));
  const buildings = await (await packLayer(neighbourhoodId, 'buildings'))?.text();
  expect(JSON.parse(buildings ?? '').features).toHaveLength(5);
});
