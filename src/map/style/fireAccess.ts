/**
 * Where a fire engine cannot go, for training: streets that are known to be narrower than the
 * standard, and stairs. A street whose width nobody knows is marked as just that.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { isOneOf, widthPixels } from './roads';

export const closedRed = '#d5301f';
export const closedDeep = '#8f1408';
export const unknownInk = '#7d7468';

/** Ways that a fire engine might want to take. */
const isStreet: ExpressionSpecification = isOneOf([
  'main',
  'secondary',
  'street',
  'lane',
  'service',
  'pedestrian',
]);
const hasWidth: ExpressionSpecification = ['has', 'widthMetres'];

/** `narrowestMetres`: what a fire engine needs. */
export function fireAccessLayers(latitude: number, narrowestMetres: number): LayerSpecification[] {
  const source = { source: 'base', 'source-layer': 'roads' } as const;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const isNarrow: ExpressionSpecification = [
    'all',
    isStreet,
    hasWidth,
    ['<', ['to-number', ['get', 'widthMetres']], narrowestMetres],
  ];
  return [
    {
      id: 'width-unknown',
      type: 'line',
      ...source,
      minzoom: 15.5,
      filter: ['all', isStreet, ['!', hasWidth]],
      paint: { 'line-color': unknownInk, 'line-width': 1, 'line-dasharray': [1, 4] },
    },
    {
      id: 'too-narrow-edge',
      type: 'line',
      ...source,
      minzoom: 12.5,
      filter: isNarrow,
      layout: round,
      paint: { 'line-color': closedDeep, 'line-width': widthPixels(latitude, 2.4) },
    },
    {
      id: 'too-narrow',
      type: 'line',
      ...source,
      minzoom: 12.5,
      filter: isNarrow,
      layout: round,
      paint: { 'line-color': closedRed, 'line-width': widthPixels(latitude, 0.6) },
    },
    {
      // Bars across, so that it is read without colour too.
      id: 'too-narrow-bars',
      type: 'line',
      ...source,
      minzoom: 15,
      filter: isNarrow,
      paint: {
        'line-color': '#ffffff',
        'line-width': ['interpolate', ['linear'], ['zoom'], 15, 1.4, 18, 5],
        'line-dasharray': [0.5, 2.2],
      },
    },
    {
      id: 'steps-closed',
      type: 'line',
      ...source,
      minzoom: 14,
      filter: isOneOf(['steps']),
      paint: {
        'line-color': closedRed,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 14, 1, 16, 2.6, 20, 40],
        'line-dasharray': [0.42, 0.18],
      },
    },
  ];
}
