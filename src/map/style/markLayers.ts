/** The group's own marks, from areas below to signs above, and what is selected. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { layerIds, layers } from '@/domain/taxonomy/layers';
import { fonts } from './fonts';
import type { Palette } from './palette';

type Colour = DataDrivenPropertyValueSpecification<string>;

/** `rgba()` of a hex colour. */
function tint(hex: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((k) => Number.parseInt(hex.slice(k, k + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}

/**
 * Colour by layer; faded marks are paler. The paleness lies in the colour and not in an opacity of
 * its own, so that one shader draws all of them (see roads.ts).
 */
function byLayer(part: 'colour' | 'colourStrong', full: number, faded: number): Colour {
  const pairs = (opacity: number) =>
    layerIds.flatMap((id) => [id, tint(layers[id][part], opacity)]);
  const otherwise = tint('#555555', full);
  return [
    'case',
    ['has', 'faded'],
    ['match', ['get', 'layer'], ...pairs(faded), otherwise],
    ['match', ['get', 'layer'], ...pairs(full), otherwise],
  ] as unknown as Colour;
}

const areaColours = byLayer('colour', 0.2, 0.08);
const strongColours = byLayer('colourStrong', 1, 0.4);

/** One ink, paler where the mark is faded. */
function inInk(ink: string, full: number, faded: number): Colour {
  return ['case', ['has', 'faded'], tint(ink, faded), tint(ink, full)];
}

export function areaColour({ markInk }: Palette): Colour {
  return markInk === null ? areaColours : inInk(markInk, 0.1, 0.04);
}

export function strongColour({ markInk }: Palette): Colour {
  return markInk === null ? strongColours : inInk(markInk, 1, 0.4);
}

/** Pixels by zoom; `more` on both sides together. */
export function lineWidth(more: number): ExpressionSpecification {
  const at = [12, 2 + more, 16, 4 + more, 20, 9 + more] as const;
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...at];
}

const isRoute: ExpressionSpecification = ['==', ['get', 'layer'], 'route'];
const isHatched: ExpressionSpecification = ['==', ['get', 'layer'], 'assembly'];
const isProposed: ExpressionSpecification = ['==', ['get', 'type'], 't_oneri'];

/** Faded marks have pale images: see signs.ts. */
function imageName(prefix: string, property: string): ExpressionSpecification {
  return ['concat', ['case', ['has', 'faded'], 'pale-', ''], prefix, ['get', property]];
}

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

const edgeWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 13, 1, 17, 2.4];

/** Dashed lines of one colour, and the faded ones among them. */
function dashed(
  id: string,
  sourceLayer: string,
  filter: ExpressionSpecification,
  colour: string,
  width: ExpressionSpecification,
): LayerSpecification[] {
  const isFaded: ExpressionSpecification = ['has', 'faded'];
  return [false, true].map((faded) => ({
    id: faded ? `${id}-faded` : id,
    type: 'line',
    source: 'marks',
    'source-layer': sourceLayer,
    filter: ['all', filter, faded ? isFaded : ['!', isFaded]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': faded ? tint(colour, 0.4) : colour,
      'line-width': width,
      'line-dasharray': [2, 1.2],
    },
  }));
}

const hatchLayer: LayerSpecification = {
  id: 'mark-area-hatch',
  type: 'fill',
  source: 'marks',
  'source-layer': 'areas',
  minzoom: 14,
  filter: ['all', isHatched, ['!', ['has', 'faded']]],
  paint: { 'fill-pattern': 'hatch', 'fill-opacity': 0.5, 'fill-antialias': false },
};

export function markShapeLayers(palette: Palette, isDetailed: boolean): LayerSpecification[] {
  const areas = { source: 'marks', 'source-layer': 'areas' } as const;
  const lines = { source: 'marks', 'source-layer': 'lines' } as const;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'mark-area',
      type: 'fill',
      ...areas,
      paint: { 'fill-color': areaColour(palette), 'fill-antialias': false },
    },
    ...(isDetailed ? [hatchLayer] : []),
    {
      id: 'mark-area-edge',
      type: 'line',
      ...areas,
      filter: ['!', isProposed],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': strongColour(palette),
        'line-width': edgeWidth,
      },
    },
    ...dashed(
      'mark-area-proposed',
      'areas',
      isProposed,
      palette.markInk ?? layers.assembly.colourStrong,
      edgeWidth,
    ),
    {
      id: 'mark-line-edge',
      type: 'line',
      ...lines,
      minzoom: 13,
      layout: round,
      paint: {
        'line-color': palette.markHalo,
        'line-width': lineWidth(3),
      },
    },
    {
      id: 'mark-line',
      type: 'line',
      ...lines,
      filter: ['!', isRoute],
      layout: round,
      paint: {
        'line-color': strongColour(palette),
        'line-width': lineWidth(0),
      },
    },
    ...dashed(
      'mark-route',
      'lines',
      isRoute,
      palette.markInk ?? layers.route.colourStrong,
      lineWidth(0.5),
    ),
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
        'circle-color': strongColour(palette),
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 2, 14, 4],
        'circle-stroke-color': palette.markHalo,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 14, 1],
      },
    },
    {
      id: 'mark-small',
      type: 'symbol',
      source: 'marks',
      'source-layer': 'small',
      layout: {
        ...sign,
        'icon-image': imageName('shape:', 'layer'),
        'icon-ignore-placement': true,
        'symbol-z-order': 'source',
      },
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
        'icon-image': imageName('sign:', 'type'),
        'icon-size': signSize,
      },
    },
  ];
}

/** Names beside the signs, where they fit. */
export function markNameLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'mark-name',
      type: 'symbol',
      source: 'marks',
      'source-layer': 'pictures',
      minzoom: 15.5,
      filter: ['all', ['has', 'name'], ['!', ['has', 'faded']]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.bold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 15.5, 11, 18, 13.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.75,
        'text-justify': 'auto',
        'text-max-width': 9,
      },
      paint: {
        'text-color': palette.markLabel,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
