/** Names of streets, water, green and places, each only from where it can be read. */
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { fonts } from './fonts';
import type { Palette } from './palette';

type TextLayout = NonNullable<SymbolLayerSpecification['layout']>;

const along: TextLayout = {
  'symbol-placement': 'line',
  'text-field': ['get', 'name'],
  'text-max-angle': 28,
  'text-padding': 3,
  'symbol-spacing': 260,
};

export function labelLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette.labelHalo, 'text-halo-width': 1.5 } as const;
  return [
    {
      id: 'building-name',
      type: 'symbol',
      source: 'names',
      'source-layer': 'buildings',
      minzoom: 17,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.regular,
        'text-size': 11,
        'text-max-width': 7,
      },
      paint: { 'text-color': palette.labelSoft, ...halo },
    },
    {
      id: 'lane-name',
      type: 'symbol',
      source: 'names',
      'source-layer': 'roads',
      minzoom: 15.6,
      filter: ['match', ['get', 'class'], ['main', 'secondary'], false, true],
      layout: {
        ...along,
        'text-font': fonts.regular,
        'text-size': ['interpolate', ['linear'], ['zoom'], 15, 10, 18, 13],
        'text-letter-spacing': 0.01,
      },
      paint: { 'text-color': palette.label, ...halo },
    },
    {
      id: 'road-name',
      type: 'symbol',
      source: 'names',
      'source-layer': 'roads',
      minzoom: 14,
      filter: ['match', ['get', 'class'], ['main', 'secondary'], true, false],
      layout: {
        ...along,
        'text-font': fonts.bold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 14, 10.5, 18, 14.5],
        'text-letter-spacing': 0.02,
      },
      paint: { 'text-color': palette.label, ...halo },
    },
    {
      id: 'water-name',
      type: 'symbol',
      source: 'names',
      'source-layer': 'water',
      minzoom: 13,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: {
        ...along,
        'text-font': fonts.italic,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 11, 18, 15],
        'text-letter-spacing': 0.08,
      },
      paint: { 'text-color': palette.labelWater, ...halo },
    },
    {
      id: 'lake-name',
      type: 'symbol',
      source: 'names',
      'source-layer': 'water',
      minzoom: 12,
      // Fountains are named like lakes; from afar only real water is.
      filter: [
        'all',
        ['==', ['geometry-type'], 'Polygon'],
        ['any', ['!=', ['get', 'kind'], 'pool'], ['>=', ['zoom'], 17]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.italic,
        'text-size': 12.5,
        'text-max-width': 7,
        'text-letter-spacing': 0.06,
      },
      paint: { 'text-color': palette.labelWater, ...halo },
    },
    {
      id: 'green-name',
      type: 'symbol',
      source: 'names',
      'source-layer': 'green',
      minzoom: 15,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.regular,
        'text-size': ['interpolate', ['linear'], ['zoom'], 15, 11, 18, 13.5],
        'text-max-width': 7,
      },
      paint: { 'text-color': palette.labelGreen, ...halo },
    },
    {
      // Pictures without a shape: what stands there, not what the group has put on its map.
      id: 'place',
      type: 'symbol',
      source: 'names',
      'source-layer': 'places',
      minzoom: 15.5,
      layout: {
        'icon-image': ['concat', 'place:', ['get', 'kind']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 15, 0.85, 18, 1.1],
        'text-field': ['step', ['zoom'], '', 16, ['coalesce', ['get', 'name'], '']],
        'text-font': fonts.regular,
        'text-size': ['interpolate', ['linear'], ['zoom'], 16, 10.5, 18, 12.5],
        'text-anchor': 'top',
        'text-offset': [0, 0.85],
        'text-max-width': 8,
        'text-optional': true,
      },
      paint: { 'text-color': palette.labelSoft, ...halo },
    },
  ];
}
