/** The group's own marks, from areas below to signs above, and what is selected. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { type LayerId, layerIds, layers } from '@/domain/taxonomy/layers';
import { fonts } from './fonts';
import type { Palette } from './palette';

type Colour = DataDrivenPropertyValueSpecification<string>;

function byLayer(colourOf: (layer: LayerId) => string): Colour {
  const pairs = layerIds.flatMap((id) => [id, colourOf(id)]);
  return ['match', ['get', 'layer'], ...pairs, '#555555'] as unknown as Colour;
}

const hue = byLayer((id) => layers[id].colour);
const strongHue = byLayer((id) => layers[id].colourStrong);

const pale = (full: number, faded: number) =>
  [
    'case',
    ['has', 'faded'],
    faded,
    full,
  ] as unknown as DataDrivenPropertyValueSpecification<number>;

/** Pixels by zoom; `more` on both sides together. */
function lineWidth(more: number): ExpressionSpecification {
  const at = [12, 2 + more, 16, 4 + more, 20, 9 + more] as const;
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...at];
}

const isRoute: ExpressionSpecification = ['==', ['get', 'layer'], 'route'];
const isHatched: ExpressionSpecification = ['==', ['get', 'layer'], 'assembly'];
const isProposed: ExpressionSpecification = ['==', ['get', 'type'], 't_oneri'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isNoPoint: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];

/** Signs grow a little on the way in. */
const signSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  13,
  0.72,
  16,
  1,
  19,
  1.12,
];

export function markShapeLayers(palette: Palette): LayerSpecification[] {
  const areas = { source: 'marks', 'source-layer': 'areas' } as const;
  const lines = { source: 'marks', 'source-layer': 'lines' } as const;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'mark-area',
      type: 'fill',
      ...areas,
      paint: { 'fill-color': hue, 'fill-opacity': pale(0.2, 0.08) },
    },
    {
      id: 'mark-area-hatch',
      type: 'fill',
      ...areas,
      minzoom: 14,
      filter: ['all', isHatched, ['!', ['has', 'faded']]],
      paint: { 'fill-pattern': 'hatch', 'fill-opacity': 0.5 },
    },
    {
      id: 'mark-area-edge',
      type: 'line',
      ...areas,
      filter: ['!', isProposed],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': strongHue,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1, 17, 2.4],
        'line-opacity': pale(1, 0.4),
      },
    },
    {
      id: 'mark-area-proposed',
      type: 'line',
      ...areas,
      filter: isProposed,
      paint: {
        'line-color': strongHue,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1.2, 17, 2.6],
        'line-dasharray': [2.2, 1.4],
        'line-opacity': pale(1, 0.4),
      },
    },
    {
      id: 'mark-line-edge',
      type: 'line',
      ...lines,
      minzoom: 13,
      layout: round,
      paint: {
        'line-color': palette.markHalo,
        'line-width': lineWidth(3),
        'line-opacity': pale(0.9, 0.3),
      },
    },
    {
      id: 'mark-line',
      type: 'line',
      ...lines,
      filter: ['!', isRoute],
      layout: round,
      paint: {
        'line-color': strongHue,
        'line-width': lineWidth(0),
        'line-opacity': pale(1, 0.4),
      },
    },
    {
      id: 'mark-route',
      type: 'line',
      ...lines,
      filter: isRoute,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': strongHue,
        'line-width': lineWidth(0.5),
        'line-dasharray': [1.8, 1],
        'line-opacity': pale(1, 0.4),
      },
    },
  ];
}

export function markSignLayers(palette: Palette): LayerSpecification[] {
  const sign = { 'icon-allow-overlap': true, 'icon-padding': 0 } as const;
  return [
    {
      id: 'mark-dots',
      type: 'circle',
      source: 'marks',
      'source-layer': 'dots',
      paint: {
        'circle-color': strongHue,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 2, 14, 4],
        'circle-stroke-color': palette.markHalo,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 14, 1],
        'circle-opacity': pale(1, 0.35),
      },
    },
    {
      id: 'mark-small',
      type: 'symbol',
      source: 'marks',
      'source-layer': 'small',
      layout: {
        ...sign,
        'icon-image': ['concat', 'shape:', ['get', 'layer']],
        'icon-ignore-placement': true,
        'symbol-z-order': 'source',
      },
      paint: { 'icon-opacity': pale(1, 0.35) },
    },
    {
      id: 'mark-warned',
      type: 'circle',
      source: 'marks',
      'source-layer': 'pictures',
      filter: ['has', 'warned'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 13, 15, 16, 21, 19, 24],
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-color': palette.warning,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'mark-sign',
      type: 'symbol',
      source: 'marks',
      'source-layer': 'pictures',
      layout: {
        ...sign,
        'icon-image': ['concat', 'sign:', ['get', 'type']],
        'icon-size': signSize,
        'text-field': ['step', ['zoom'], '', 15.5, ['coalesce', ['get', 'name'], '']],
        'text-font': fonts.bold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 15.5, 11, 18, 13.5],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.55,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: {
        'icon-opacity': pale(1, 0.35),
        'text-opacity': pale(1, 0.45),
        'text-color': palette.markLabel,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.8,
      },
    },
  ];
}

/** The selected mark, drawn once more: larger, ringed, above all others. */
export function selectionLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'selected-area',
      type: 'fill',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': hue, 'fill-opacity': 0.25 },
    },
    {
      id: 'selected-glow',
      type: 'line',
      source: 'selection',
      filter: isNoPoint,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': lineWidth(7) },
    },
    {
      id: 'selected-line',
      type: 'line',
      source: 'selection',
      filter: isNoPoint,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.markHalo, 'line-width': lineWidth(2.5) },
    },
    {
      id: 'selected-core',
      type: 'line',
      source: 'selection',
      filter: isNoPoint,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': strongHue, 'line-width': lineWidth(0) },
    },
    {
      id: 'selected-ring',
      type: 'circle',
      source: 'selection',
      filter: isPoint,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 13, 21, 16, 27, 19, 30],
        'circle-color': palette.markHalo,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 3.5,
      },
    },
    {
      id: 'selected-sign',
      type: 'symbol',
      source: 'selection',
      filter: isPoint,
      layout: {
        'icon-allow-overlap': true,
        'icon-image': ['concat', 'sign:', ['get', 'type']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 13, 0.95, 16, 1.22, 19, 1.35],
      },
    },
  ];
}
