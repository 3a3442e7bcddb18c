/** Streets: as wide on the map as on the ground once there is room, never thinner than can be seen. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { RoadClass } from '@/domain/areaPack';
import { metresPerPixel } from '../tiles/mercator';
import type { Palette } from './palette';

interface RoadLook {
  /** Assumed where the pack tells no width; usual in Turkish towns, for drawing only. */
  readonly widthMetres: number;
  /** Pixels at zoom 13, where metres would be too thin. */
  readonly farPixels: number;
  readonly minimumZoom: number;
  /** Order from below to above. */
  readonly rank: number;
}

const looks: Readonly<Record<RoadClass, RoadLook>> = {
  main: { widthMetres: 14, farPixels: 3, minimumZoom: 10, rank: 7 },
  secondary: { widthMetres: 10, farPixels: 2.2, minimumZoom: 12, rank: 6 },
  street: { widthMetres: 7, farPixels: 1.4, minimumZoom: 13, rank: 5 },
  lane: { widthMetres: 4, farPixels: 1, minimumZoom: 13, rank: 4 },
  service: { widthMetres: 3.5, farPixels: 0.8, minimumZoom: 14, rank: 3 },
  pedestrian: { widthMetres: 4, farPixels: 1, minimumZoom: 14, rank: 2 },
  path: { widthMetres: 1.6, farPixels: 0.8, minimumZoom: 14, rank: 1 },
  steps: { widthMetres: 2.4, farPixels: 0.8, minimumZoom: 14, rank: 0 },
};

const roadClass: ExpressionSpecification = ['get', 'class'];

function byClass<Field extends keyof RoadLook>(field: Field): ExpressionSpecification {
  const pairs = Object.entries(looks).flatMap(([name, look]) => [name, look[field]]);
  return ['match', roadClass, ...pairs, looks.service[field]] as unknown as ExpressionSpecification;
}

/** Width in pixels by zoom, `morePixels` wider than the road itself. */
function widthPixels(latitude: number, morePixels = 0): ExpressionSpecification {
  const metres: ExpressionSpecification = [
    'coalesce',
    ['get', 'widthMetres'],
    byClass('widthMetres'),
  ];
  const at = (zoom: number, share: number): ExpressionSpecification => [
    '+',
    ['max', ['*', byClass('farPixels'), share], ['/', metres, metresPerPixel(latitude, zoom)]],
    morePixels,
  ];
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    13,
    ['+', byClass('farPixels'), morePixels],
    16,
    at(16, 1.6),
    22,
    at(22, 1.6),
  ];
}

const driven: FilterSpecification = [
  'match',
  roadClass,
  ['main', 'secondary', 'street', 'lane', 'service', 'pedestrian'],
  true,
  false,
];

function colours(palette: Palette, part: 'fill' | 'edge'): ExpressionSpecification {
  return [
    'match',
    roadClass,
    'main',
    palette.mainRoad[part],
    'secondary',
    palette.secondaryRoad[part],
    'pedestrian',
    palette.walk[part],
    palette.street[part],
  ];
}

export function roadLayers(palette: Palette, latitude: number): LayerSpecification[] {
  const source = { source: 'base', 'source-layer': 'roads', minzoom: 10 } as const;
  const layout = {
    'line-join': 'round',
    'line-cap': 'round',
    'line-sort-key': byClass('rank'),
  } as const;
  return [
    {
      id: 'path',
      type: 'line',
      ...source,
      minzoom: 14,
      filter: ['==', roadClass, 'path'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.path,
        'line-width': ['interpolate', ['linear'], ['zoom'], 14, 0.8, 18, 2],
        'line-dasharray': [2.4, 1.6],
      },
    },
    {
      id: 'steps-edge',
      type: 'line',
      ...source,
      minzoom: 14,
      filter: ['==', roadClass, 'steps'],
      paint: { 'line-color': palette.steps.edge, 'line-width': widthPixels(latitude, 1.6) },
    },
    {
      // Treads: dashes as long as the flight is wide would be a fence, so they are short.
      id: 'steps',
      type: 'line',
      ...source,
      minzoom: 14,
      filter: ['==', roadClass, 'steps'],
      paint: {
        'line-color': palette.steps.fill,
        'line-width': widthPixels(latitude, 0.4),
        'line-dasharray': [0.42, 0.18],
      },
    },
    {
      id: 'road-edge',
      type: 'line',
      ...source,
      filter: driven,
      layout,
      paint: {
        'line-color': colours(palette, 'edge'),
        'line-width': widthPixels(latitude, 1.8),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 0, 13.5, 1],
      },
    },
    {
      id: 'road',
      type: 'line',
      ...source,
      filter: driven,
      layout,
      paint: { 'line-color': colours(palette, 'fill'), 'line-width': widthPixels(latitude) },
    },
  ];
}
