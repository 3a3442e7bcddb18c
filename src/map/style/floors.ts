/** Buildings by how many floors they have: five steps, and what nobody has counted yet. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../scene';
import { buildingOpacity } from './baseLayers';
import type { Palette } from './palette';

/** The least number of floors of each step: 1–2, 3–4, 5–6, 7–9, 10 and more. */
export const floorSteps = [1, 3, 5, 7, 10] as const;

type Ramp = readonly [string, string, string, string, string];

const sand: Ramp = ['#f4e4bf', '#e4c38d', '#cf9864', '#ad6c45', '#7d4530'];

/** More floors are stronger: darker on a light ground, brighter on a dark one. */
const ramps: Readonly<Record<MapTheme, Ramp>> = {
  light: sand,
  training: sand,
  print: sand,
  dark: ['#4b4336', '#6b593e', '#927048', '#bd8a55', '#ecb272'],
  contrast: ['#fff3cf', '#f5ca76', '#da8c38', '#a3501a', '#5c2208'],
  mono: ['#ffffff', '#d6d6d6', '#a3a3a3', '#6b6b6b', '#2b2b2b'],
};

export function floorRamp(theme: MapTheme): Ramp {
  return ramps[theme];
}

const floors: ExpressionSpecification = ['get', 'floors'];
const isCounted: ExpressionSpecification = [
  'all',
  ['has', 'floors'],
  ['>=', ['to-number', floors], floorSteps[0]],
];

/** In the place of the plain buildings. */
export function floorLayers(theme: MapTheme, palette: Palette): LayerSpecification[] {
  const [first, ...others] = floorRamp(theme);
  const steps = others.flatMap((colour, k) => [floorSteps[k + 1] as number, colour]);
  const source = { source: 'base', 'source-layer': 'buildings', minzoom: 13 } as const;
  return [
    {
      id: 'building-floors',
      type: 'fill',
      ...source,
      filter: isCounted,
      paint: {
        'fill-color': [
          'step',
          ['to-number', floors],
          first,
          ...steps,
        ] as unknown as ExpressionSpecification,
        'fill-opacity': buildingOpacity,
        'fill-antialias': false,
      },
    },
    {
      id: 'building-uncounted',
      type: 'fill',
      ...source,
      filter: ['!', isCounted],
      paint: { 'fill-pattern': 'pattern:uncounted', 'fill-antialias': false },
    },
    {
      id: 'building-floors-edge',
      type: 'line',
      ...source,
      minzoom: 14,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.publicBuilding.edge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 14, 0.4, 18, 1],
      },
    },
  ];
}
