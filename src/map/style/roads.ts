/** Streets: as wide on the map as on the ground once there is room, never thinner than can be seen. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { RoadClass } from '@/domain/areaPack';
import { metresPerPixel } from '../tiles/mercator';
import type { Palette } from './palette';

interface RoadLook {
  /** Assumed where the pack tells no width; usual in Turkish towns, for drawing only. */
  readonly widthMetres: number;
  /** Pixels at zoom 13, where metres would be too thin. */
  readonly farPixels: number;
}

const looks: Readonly<Record<RoadClass, RoadLook>> = {
  main: { widthMetres: 14, farPixels: 3 },
  secondary: { widthMetres: 10, farPixels: 2.2 },
  street: { widthMetres: 7, farPixels: 1.4 },
  lane: { widthMetres: 4, farPixels: 1 },
  service: { widthMetres: 3.5, farPixels: 0.8 },
  pedestrian: { widthMetres: 4, farPixels: 1 },
  path: { widthMetres: 1.6, farPixels: 0.8 },
  steps: { widthMetres: 2.4, farPixels: 0.8 },
};

const roadClass: ExpressionSpecification = ['get', 'class'];

function byClass<Field extends keyof RoadLook>(field: Field): ExpressionSpecification {
  const pairs = Object.entries(looks).flatMap(([name, look]) => [name, look[field]]);
  return ['match', roadClass, ...pairs, looks.service[field]] as unknown as ExpressionSpecification;
}

/** Width in pixels by zoom, `morePixels` wider than the road itself. */
export function widthPixels(latitude: number, morePixels = 0): ExpressionSpecification {
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

/**
 * Streets by look, from below to above. Each look is a layer of its own with one colour: MapLibre
 * compiles a shader for every combination of properties that vary by feature, and on a cheap phone
 * each costs more than the drawing.
 */
const groups: readonly { id: string; classes: readonly RoadClass[]; look: RoadGroup }[] = [
  { id: 'walk', classes: ['pedestrian'], look: 'walk' },
  { id: 'street', classes: ['street', 'lane', 'service'], look: 'street' },
  { id: 'secondary', classes: ['secondary'], look: 'secondaryRoad' },
  { id: 'main', classes: ['main'], look: 'mainRoad' },
];

type RoadGroup = 'walk' | 'street' | 'secondaryRoad' | 'mainRoad';

export function isOneOf(classes: readonly RoadClass[]): ExpressionSpecification {
  return ['match', roadClass, [...classes], true, false];
}

export function roadLayers(palette: Palette, latitude: number): LayerSpecification[] {
  const source = { source: 'base', 'source-layer': 'roads', minzoom: 10 } as const;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const edges = groups.map(
    ({ id, classes, look }): LayerSpecification => ({
      id: `${id}-edge`,
      type: 'line',
      ...source,
      minzoom: 12.5,
      filter: isOneOf(classes),
      layout: round,
      paint: { 'line-color': palette[look].edge, 'line-width': widthPixels(latitude, 1.8) },
    }),
  );
  const fills = groups.map(
    ({ id, classes, look }): LayerSpecification => ({
      id,
      type: 'line',
      ...source,
      filter: isOneOf(classes),
      layout: round,
      paint: { 'line-color': palette[look].fill, 'line-width': widthPixels(latitude) },
    }),
  );
  return [...footwayLayers(palette, latitude), ...edges, ...fills];
}

function footwayLayers(palette: Palette, latitude: number): LayerSpecification[] {
  const source = { source: 'base', 'source-layer': 'roads', minzoom: 14 } as const;
  return [
    {
      id: 'path',
      type: 'line',
      ...source,
      filter: isOneOf(['path']),
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
      filter: isOneOf(['steps']),
      paint: { 'line-color': palette.steps.edge, 'line-width': widthPixels(latitude, 1.6) },
    },
    {
      // Treads: short dashes across the flight.
      id: 'steps',
      type: 'line',
      ...source,
      filter: isOneOf(['steps']),
      paint: {
        'line-color': palette.steps.fill,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 14, 1, 16, 2.6, 20, 40],
        'line-dasharray': [0.42, 0.18],
      },
    },
  ];
}
