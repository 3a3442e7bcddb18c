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

const isPublic: ExpressionSpecification = ['==', ['get', 'use'], 'public'];

/** Few shaders: see roads.ts. Fills are of one colour with an edge, or of many without. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'land-use',
      type: 'fill',
      source: 'base',
      'source-layer': 'landUse',
      paint: { 'fill-color': byKind(palette.landUse, palette.ground), 'fill-antialias': false },
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
        'fill-antialias': false,
      },
    },
    {
      id: 'green-edge',
      type: 'line',
      source: 'base',
      'source-layer': 'green',
      minzoom: 13,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.greenEdge, 'line-width': 0.8 },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'base',
      'source-layer': 'water',
      filter: isArea,
      paint: { 'fill-color': palette.water.fill, 'fill-outline-color': palette.water.edge },
    },
    ...(['drain', 'stream', 'river'] as const).map((kind) => waterLine(kind, palette)),
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
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 15, 0, 16, 0.9],
        'fill-antialias': false,
      },
    },
  ];
}

export function buildingLayers(palette: Palette): LayerSpecification[] {
  return [
    building('building', ['!', isPublic], palette.building),
    building('public-building', isPublic, palette.publicBuilding),
  ];
}

/** From afar they are only a tint. */
export const buildingOpacity: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  13,
  0.5,
  15,
  1,
];

function building(
  id: string,
  filter: ExpressionSpecification,
  { fill, edge }: Palette['building'],
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'base',
    'source-layer': 'buildings',
    minzoom: 13,
    filter,
    paint: {
      'fill-color': fill,
      'fill-outline-color': edge,
      'fill-opacity': buildingOpacity,
    },
  };
}

/** Pixels at zoom 12 and 18. */
const waterWidths = { drain: [0.8, 3], stream: [1.4, 10], river: [3, 26] } as const;

function waterLine(kind: keyof typeof waterWidths, palette: Palette): LayerSpecification {
  const [far, near] = waterWidths[kind];
  return {
    id: kind,
    type: 'line',
    source: 'base',
    'source-layer': 'water',
    filter: ['all', isLine, ['==', ['get', 'kind'], kind]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': kind === 'drain' ? palette.water.edge : palette.water.fill,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 12, far, 18, near],
    },
  };
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
        'line-width': ['interpolate', ['linear'], ['zoom'], 14, 0.7, 19, 2],
      },
    },
  ];
}
