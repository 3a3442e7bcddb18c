import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { areaColour, lineWidth, strongColour } from './markLayers';
import type { Palette } from './palette';

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isNoPoint: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];

/** The selected mark, drawn once more: larger, ringed, above all others. */
export function selectionLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'selected-area',
      type: 'fill',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': areaColour(palette), 'fill-antialias': false },
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
      paint: { 'line-color': strongColour(palette), 'line-width': lineWidth(0) },
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
