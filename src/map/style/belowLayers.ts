/**
 * Other makers' maps under the pack, drawn plainly in our own colours, without their fonts and
 * pictures: the schemas of Protomaps and OpenMapTiles, and raster tiles as they are. And a picture
 * of a paper map, laid over the ground but under boundary and marks.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { PictureBelow, SceneBelow, TilesBelow } from '../scene';
import { fonts } from './fonts';
import type { Palette } from './palette';

type StylePart = [Record<string, SourceSpecification>, LayerSpecification[]];

export function belowParts(
  { tiles, picture }: SceneBelow,
  palette: Palette,
  isDetailed: boolean,
): { tiles: StylePart | null; picture: StylePart | null } {
  return {
    tiles: tiles && tileParts(tiles, palette, isDetailed),
    picture: picture && pictureParts(picture),
  };
}

function tileParts(tiles: TilesBelow, palette: Palette, isDetailed: boolean): StylePart {
  const { kind, address, minimumZoom, maximumZoom, box } = tiles;
  const shared = { tiles: [address], minzoom: minimumZoom, maxzoom: maximumZoom, bounds: [...box] };
  const bounds = { ...shared, bounds: shared.bounds as [number, number, number, number] };
  if (kind === 'raster') {
    return [
      { below: { type: 'raster', ...bounds, tileSize: 256 } },
      [
        {
          id: 'below-tiles',
          type: 'raster',
          source: 'below',
          paint: { 'raster-fade-duration': 0 },
        },
      ],
    ];
  }
  const layers = vectorLayers(palette, isDetailed);
  const known = tiles.sourceLayers;
  return [
    { below: { type: 'vector', ...bounds } },
    known.length === 0
      ? layers
      : layers.filter((layer) => 'source-layer' in layer && known.includes(layer['source-layer'])),
  ];
}

/** Protomaps wrote `pmap:kind` until 2023 and `kind` since; OpenMapTiles writes `class`. */
const kind: ExpressionSpecification = [
  'coalesce',
  ['get', 'kind'],
  ['get', 'pmap:kind'],
  ['get', 'class'],
  ['get', 'natural'],
  ['get', 'landuse'],
  '',
];

function isOf(...kinds: string[]): ExpressionSpecification {
  return ['match', kind, kinds, true, false];
}

const greens = isOf(
  'park',
  'national_park',
  'nature_reserve',
  'forest',
  'wood',
  'grass',
  'grassland',
  'cemetery',
  'pitch',
  'playground',
  'golf_course',
  'orchard',
  'scrub',
);

const roads: readonly { id: string; kinds: string[]; look: RoadLook; far: number; near: number }[] =
  [
    {
      id: 'small',
      kinds: ['minor_road', 'minor', 'service', 'other', 'residential', 'path', 'track'],
      look: 'street',
      far: 0.6,
      near: 9,
    },
    {
      id: 'middle',
      kinds: ['medium_road', 'secondary', 'tertiary'],
      look: 'secondaryRoad',
      far: 1.2,
      near: 14,
    },
    {
      id: 'large',
      kinds: ['major_road', 'highway', 'motorway', 'trunk', 'primary'],
      look: 'mainRoad',
      far: 1.8,
      near: 18,
    },
  ];

type RoadLook = 'street' | 'secondaryRoad' | 'mainRoad';

function vectorLayers(palette: Palette, isDetailed: boolean): LayerSpecification[] {
  const source = { source: 'below' } as const;
  const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
  const fill = (
    sourceLayer: string,
    colour: string,
    filter: FilterSpecification = isArea,
  ): LayerSpecification => ({
    id: `below-${sourceLayer}`,
    type: 'fill',
    ...source,
    'source-layer': sourceLayer,
    filter,
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  // Edges of all roads lie under the roads themselves, so that crossings stay open.
  const ordered = (['edge', 'fill'] as const).flatMap((part) =>
    ['roads', 'transportation'].flatMap((sourceLayer) =>
      roads.map(({ id, kinds, look, far, near }): LayerSpecification => {
        const more = part === 'edge' ? 1.6 : 0;
        return {
          id: `below-${sourceLayer}-${id}-${part}`,
          type: 'line',
          ...source,
          'source-layer': sourceLayer,
          filter: isOf(...kinds),
          layout: { 'line-cap': 'round', 'line-join': 'round' },
          paint: {
            'line-color': palette[look][part],
            'line-width': [
              'interpolate',
              ['exponential', 1.6],
              ['zoom'],
              9,
              far + more / 2,
              18,
              near + more,
            ],
          },
        };
      }),
    ),
  );
  return [
    ...['landuse', 'landcover', 'natural', 'land', 'park'].map((layer) =>
      fill(layer, palette.green.park, layer === 'park' ? isArea : ['all', isArea, greens]),
    ),
    fill('water', palette.water.fill),
    ...['waterway', 'physical_line'].map(
      (sourceLayer): LayerSpecification => ({
        id: `below-${sourceLayer}`,
        type: 'line',
        ...source,
        'source-layer': sourceLayer,
        filter: ['all', isLine, isOf('river', 'stream', 'canal')],
        paint: {
          'line-color': palette.water.fill,
          'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 0.8, 18, 8],
        },
      }),
    ),
    ...['buildings', 'building'].map((layer) => fill(layer, palette.building.fill)),
    ...ordered,
    ...(isDetailed ? placeNames(palette) : []),
  ];
}

function placeNames(palette: Palette): LayerSpecification[] {
  return ['places', 'place'].map((sourceLayer) => ({
    id: `below-${sourceLayer}-name`,
    type: 'symbol',
    source: 'below',
    'source-layer': sourceLayer,
    filter: ['has', 'name'],
    layout: {
      'text-field': ['coalesce', ['get', 'name:tr'], ['get', 'name']],
      'text-font': fonts.regular,
      'text-size': 12,
      'text-max-width': 8,
    },
    paint: {
      'text-color': palette.labelSoft,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 1.4,
    },
  }));
}

function pictureParts({ url, corners, opacity }: PictureBelow): StylePart {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners.map(
    ([longitude, latitude]): [number, number] => [longitude, latitude],
  ) as [[number, number], [number, number], [number, number], [number, number]];
  return [
    {
      'below-picture': {
        type: 'image',
        url,
        coordinates: [upperLeft, upperRight, lowerRight, lowerLeft],
      },
    },
    [
      {
        id: 'below-picture',
        type: 'raster',
        source: 'below-picture',
        paint: { 'raster-opacity': opacity, 'raster-fade-duration': 0 },
      },
    ],
  ];
}
