import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { packLayerIds } from '@/domain/areaPack';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import { layerIds } from '@/domain/taxonomy/layers';
import type { SceneBelow, SceneLook } from '@/map/scene';
import { lateStyle } from '@/map/style/lateStyle';
import { mapStyle, type StyleInput } from '@/map/style/mapStyle';
import { edgeShapes, positionOverlay, selectionOverlay } from '@/map/style/overlays';
import { paletteOf } from '@/map/style/palette';
import { packCollections } from '@/map/tiles/collections';
import { mark } from './marks';

const coverage: PolygonGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [27, 38],
      [27.01, 38],
      [27.01, 38.01],
      [27, 38],
    ],
  ],
};

const look: SceneLook = { floors: false, numbers: {} };

const below: SceneBelow = {
  tiles: {
    kind: 'vector',
    address: 'altlik://file/{z}/{x}/{y}',
    minimumZoom: 0,
    maximumZoom: 14,
    box: [26, 37, 28, 39],
    sourceLayers: [],
    attribution: '',
  },
  picture: {
    url: 'blob:picture',
    corners: [
      [27, 38.01],
      [27.01, 38.01],
      [27.01, 38],
      [27, 38],
    ],
    opacity: 0.7,
  },
};

const input: StyleInput = {
  theme: 'light',
  look,
  below: null,
  late: lateStyle,
  missingWords: 'harita burada eksik',
  baseSet: 'base-1',
  marksSet: 'marks-1',
  previewSet: 'preview-1',
  isDetailed: true,
  edgesSet: 'edges-1',
  selection: selectionOverlay(mark('a', coverage)),
  position: positionOverlay({ position: [27, 38], accuracyMetres: 20 }),
  latitude: 38,
};

const themes = ['light', 'dark', 'contrast', 'print', 'mono', 'training'] as const;

describe('mapStyle', () => {
  it.each(themes)('%s is a sound style, with and without a base map', (theme) => {
    expect(validateStyleMin(mapStyle({ ...input, theme }))).toEqual([]);
    const bare = { ...input, theme, baseSet: null, previewSet: null, edgesSet: null };
    expect(validateStyleMin(mapStyle(bare))).toEqual([]);
  });

  it.each(themes)('%s is sound with every choice: floors, layers below, no late part', (theme) => {
    const floors = { floors: true, numbers: {} };
    const raster = below.tiles && { ...below.tiles, kind: 'raster' as const };
    const known = below.tiles && { ...below.tiles, sourceLayers: ['roads', 'water', 'places'] };
    for (const choice of [
      { look: floors },
      { below },
      { below: { tiles: raster, picture: null } },
      { below: { tiles: known, picture: null }, look: floors },
      { below: { tiles: null, picture: below.picture }, isDetailed: false },
      { late: null, look: floors, below },
    ]) {
      expect(validateStyleMin(mapStyle({ ...input, ...choice, theme }))).toEqual([]);
    }
  });

  it('lays other maps under the pack, and a picture over its ground but under the marks', () => {
    const order = mapStyle({ ...input, below }).layers.map(({ id }) => id);
    expect(order.indexOf('below-water')).toBeLessThan(order.indexOf('land-use'));
    expect(order.indexOf('below-picture')).toBeGreaterThan(order.indexOf('main'));
    expect(order.indexOf('below-picture')).toBeLessThan(order.indexOf('boundary'));
    expect(order.indexOf('below-picture')).toBeLessThan(order.indexOf('mark-line'));
  });

  it('draws only the layers that other tiles say they have', () => {
    const tiles = below.tiles && { ...below.tiles, sourceLayers: ['transportation'] };
    const drawn = mapStyle({ ...input, below: { tiles, picture: null } }).layers.flatMap((layer) =>
      'source' in layer && layer.source === 'below' ? [layer['source-layer']] : [],
    );
    expect(new Set(drawn)).toEqual(new Set(['transportation']));
  });

  it('asks for nothing outside the app: no glyphs, no sprite, only our own tiles', () => {
    const style = mapStyle(input);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^komsu:\/\//);
  });

  it('draws every layer of a pack, and no layer that a pack lacks', () => {
    const drawn = mapStyle(input).layers.flatMap((layer) =>
      'source' in layer && ['base', 'names'].includes(layer.source) ? [layer['source-layer']] : [],
    );
    expect(new Set(drawn)).toEqual(new Set(packLayerIds));
  });

  it.each(themes)('%s reads no property that the tiles do not carry', (theme) => {
    const urls = Object.fromEntries(packLayerIds.map((id) => [id, id])) as never;
    const carried = new Map(
      packCollections(urls).flatMap(({ url, shapes, names }) => [
        [`base ${url}`, shapes],
        [`names ${url}`, names],
      ]),
    );
    for (const layer of mapStyle({ ...input, theme, look: { ...look, floors: true } }).layers) {
      if (!('source' in layer) || !['base', 'names'].includes(layer.source)) continue;
      const options = carried.get(`${layer.source} ${layer['source-layer']}`);
      expect(options?.minimumZoom, layer.id).toBeLessThanOrEqual(layer.minzoom ?? 99);
      const read = [...JSON.stringify(layer).matchAll(/\["(?:get|has)","([^"]+)"\]/g)];
      for (const [, property] of read) {
        expect(options?.attributes, layer.id).toContain(property);
      }
    }
  });

  it('can do without names, and then asks for no tiles of them', () => {
    const style = mapStyle({ ...input, isDetailed: false });
    expect(Object.keys(style.sources)).not.toContain('names');
    expect(JSON.stringify(style)).not.toContain('text-field');
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('has no source that shows nothing', () => {
    const bare = { ...input, baseSet: null, previewSet: null, edgesSet: null };
    const nothing = {
      ...bare,
      selection: selectionOverlay(undefined),
      position: positionOverlay(null),
    };
    expect(Object.keys(mapStyle(nothing).sources)).toEqual(['marks']);
  });

  it('keeps marks above names, and what is selected above all', () => {
    const order = mapStyle(input).layers.map(({ id }) => id);
    expect(order.indexOf('mark-name')).toBeGreaterThan(order.indexOf('place'));
    expect(order.indexOf('mark-sign')).toBeGreaterThan(order.indexOf('mark-name'));
    expect(order.indexOf('mark-line')).toBeGreaterThan(order.indexOf('main'));
    expect(order.at(-1)).toBe('selected-sign');
  });

  it('has a colour for every layer of the taxonomy', () => {
    const line = mapStyle(input).layers.find(({ id }) => id === 'mark-line');
    for (const id of layerIds) expect(JSON.stringify(line)).toContain(`"${id}"`);
  });
});

describe('contrast of the map', () => {
  it.each(themes)('%s: names can be read on the ground, marks and boundary stand out', (theme) => {
    const { ground, label, markLabel, boundary, building, labelSoft } = paletteOf(theme, lateStyle);
    expect(contrast(label, ground)).toBeGreaterThan(4.5);
    expect(contrast(markLabel, ground)).toBeGreaterThan(7);
    expect(contrast(labelSoft, ground)).toBeGreaterThan(3.9);
    expect(contrast(boundary, ground)).toBeGreaterThan(3);
    // Calm: what is only there for orientation stays close to the ground.
    if (theme !== 'contrast') expect(contrast(building.fill, ground)).toBeLessThan(1.6);
  });
});

describe('overlays', () => {
  it('say nothing about nothing', () => {
    expect(selectionOverlay(undefined).features).toEqual([]);
    expect(positionOverlay(null).features).toEqual([]);
  });

  it('shade everything but the covered area, and draw the boundary', () => {
    expect(edgeShapes(null, null).features).toEqual([]);
    const { features } = edgeShapes(coverage, coverage);
    expect(features.map(({ properties }) => properties?.kind)).toEqual(['outside', 'boundary']);
    const [outside] = features as Feature<PolygonGeometry>[];
    expect(outside?.geometry.coordinates[1]).toBe(coverage.coordinates[0]);
  });

  it('draw the accuracy as metres on the ground', () => {
    const { features } = positionOverlay({ position: [27, 38.5], accuracyMetres: 100 });
    const ring = (features[0] as Feature<PolygonGeometry>).geometry.coordinates[0] ?? [];
    const [east, north] = [ring[0], ring[16]] as [Position, Position];
    // A degree on a sphere of 6,371 km; the ellipsoid is within half a percent of it.
    const degree = 111_195;
    expect(Math.abs((east[0] - 27) * degree * Math.cos((38.5 * Math.PI) / 180) - 100)).toBeLessThan(
      0.5,
    );
    expect(Math.abs((north[1] - 38.5) * degree - 100)).toBeLessThan(0.5);
  });

  it('show the sign of a point once and of an area at its anchor', () => {
    expect(
      selectionOverlay(mark('a', { type: 'Point', coordinates: [1, 2] })).features,
    ).toHaveLength(1);
    expect(selectionOverlay(mark('a', coverage)).features.map((one) => one.geometry.type)).toEqual([
      'Polygon',
      'Point',
    ]);
  });
});

/** WCAG 2 contrast of two hex colours. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((k) => {
      const share = Number.parseInt(hex.slice(k, k + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
