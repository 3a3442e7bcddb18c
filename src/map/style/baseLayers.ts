/** The area pack below the streets: ground, green, water, blocks, buildings, walls. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { Palette } from './palette';

type Colour = DataDrivenPropertyValueSpecification<string>;

function byKind(colours: Readonly<Record<string, string>>, otherwise: string): Colour {
  const pairs = Object.entries(colours).flat();
  return ['match', ['get', 'kind'], ...pairs, otherwise] as unknown as Colour;
}

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const isPublic: ExpressionSpecification = ['==', ['get', 'use'], 'public'];

/** Pixels east and south; grows on the way in. */
const shadowOffset = [
  'interpolate',
  ['linear'],
  ['zoom'],
  15,
  ['literal', [0.5, 0.7]],
  18,
  ['literal', [2, 2.6]],
] as unknown as [number, number];

export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'land-use',
      type: 'fill',
      source: 'base',
      'source-layer': 'landUse',
      paint: { 'fill-color': byKind(palette.landUse, palette.ground) },
    },
    {
      id: 'block',
      type: 'fill',
      source: 'base',
      'source-layer': 'blocks',
      minzoom: 13,
      paint: { 'fill-color': palette.block.fill, 'fill-outline-color': palette.block.edge },
    },
    {
      id: 'green',
      type: 'fill',
      source: 'base',
      'source-layer': 'green',
      paint: {
        'fill-color': byKind(palette.green, palette.green.grass),
        'fill-outline-color': palette.greenEdge,
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'base',
      'source-layer': 'water',
      filter: isArea,
      paint: { 'fill-color': palette.water.fill, 'fill-outline-color': palette.water.edge },
    },
    {
      id: 'stream',
      type: 'line',
      source: 'base',
      'source-layer': 'water',
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['match', ['get', 'kind'], 'drain', palette.water.edge, palette.water.fill],
        'line-width': [
          'interpolate',
          ['exponential', 1.6],
          ['zoom'],
          12,
          ['match', ['get', 'kind'], 'river', 3, 'drain', 0.8, 1.4],
          18,
          ['match', ['get', 'kind'], 'river', 26, 'drain', 3, 10],
        ],
      },
    },
    {
      // A flat light from the north-west: the same polygons once more, a little to the south-east.
      id: 'building-shadow',
      type: 'fill',
      source: 'base',
      'source-layer': 'buildings',
      minzoom: 15,
      paint: {
        'fill-color': palette.buildingShadow,
        'fill-translate': shadowOffset,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 15, 0, 16, 0.85],
      },
    },
    {
      id: 'building',
      type: 'fill',
      source: 'base',
      'source-layer': 'buildings',
      minzoom: 13,
      paint: {
        'fill-color': ['case', isPublic, palette.publicBuilding.fill, palette.building.fill],
        'fill-outline-color': [
          'case',
          isPublic,
          palette.publicBuilding.edge,
          palette.building.edge,
        ],
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 13, 0.5, 15, 1],
      },
    },
  ];
}

export function barrierLayers(palette: Palette): LayerSpecification[] {
  const source = { source: 'base', 'source-layer': 'barriers', minzoom: 14 } as const;
  return [
    {
      // Ticks on the lower side, as on a survey map.
      id: 'slope-ticks',
      type: 'line',
      ...source,
      minzoom: 15,
      filter: ['match', ['get', 'kind'], ['retaining_wall', 'slope'], true, false],
      paint: {
        'line-color': palette.barrier,
        'line-width': ['interpolate', ['linear'], ['zoom'], 15, 2.5, 19, 7],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 15, 1.5, 19, 4.5],
        'line-dasharray': [0.28, 0.9],
      },
    },
    {
      id: 'barrier',
      type: 'line',
      ...source,
      filter: ['!=', ['get', 'kind'], 'slope'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.barrier,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          14,
          ['match', ['get', 'kind'], 'retaining_wall', 1.2, 0.6],
          19,
          ['match', ['get', 'kind'], 'retaining_wall', 3, 1.4],
        ],
      },
    },
  ];
}
