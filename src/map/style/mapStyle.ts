/** The whole style as a function of what is shown: no state, no map. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { AreaGeometry, PolygonGeometry } from '@/domain/geometry';
import type { MapTheme } from '../scene';
import { tileZoomLimit } from '../tiles/tileGeometry';
import { barrierLayers, groundLayers } from './baseLayers';
import { labelLayers } from './labelLayers';
import { markShapeLayers, markSignLayers, selectionLayers } from './markLayers';
import type { Overlay } from './overlays';
import { type Palette, paletteOf } from './palette';
import { roadLayers } from './roads';

/** Name under which the tile worker is known to MapLibre. */
export const tileProtocol = 'komsu';

export interface StyleInput {
  readonly theme: MapTheme;
  /** Tile sets by name; null draws nothing of the kind. */
  readonly baseSet: string | null;
  readonly marksSet: string;
  readonly previewSet: string | null;
  readonly coverage: PolygonGeometry | null;
  readonly boundary: AreaGeometry | null;
  readonly selection: Overlay;
  readonly position: Overlay;
  /** Degrees; widths in metres are right there. */
  readonly latitude: number;
}

export function mapStyle(input: StyleInput): StyleSpecification {
  const palette = paletteOf(input.theme);
  const sources: Record<string, SourceSpecification> = {
    marks: tiles(input.marksSet),
    boundary: shape(input.boundary),
    outside: shape(input.coverage && everywhereElse(input.coverage)),
    selection: { type: 'geojson', data: input.selection },
    position: { type: 'geojson', data: input.position },
  };
  const hasBase = input.baseSet !== null;
  if (input.baseSet !== null) sources.base = tiles(input.baseSet);
  if (input.previewSet !== null) sources.preview = tiles(input.previewSet);
  return {
    version: 8,
    // Ours are few, and a wrong one is better seen at once than after a pause.
    transition: { duration: 0, delay: 0 },
    sources,
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
      ...(hasBase ? groundLayers(palette) : []),
      ...(hasBase ? roadLayers(palette, input.latitude) : []),
      ...(hasBase ? barrierLayers(palette) : []),
      ...edgeLayers(palette),
      ...(input.previewSet === null ? [] : previewLayers(palette)),
      ...markShapeLayers(palette),
      ...(hasBase ? labelLayers(palette) : []),
      ...markSignLayers(palette),
      ...positionLayers(palette),
      ...selectionLayers(palette),
    ],
  };
}

function tiles(set: string): SourceSpecification {
  const url = `${tileProtocol}://${set}/{z}/{x}/{y}`;
  return { type: 'vector', tiles: [url], maxzoom: tileZoomLimit };
}

function shape(geometry: AreaGeometry | null): SourceSpecification {
  return { type: 'geojson', data: geometry ?? { type: 'FeatureCollection', features: [] } };
}

/** The world with a hole where the pack has data. */
function everywhereElse(coverage: PolygonGeometry): PolygonGeometry {
  const world: PolygonGeometry['coordinates'][number] = [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ];
  return { type: 'Polygon', coordinates: [world, coverage.coordinates[0] ?? []] };
}

/** Where the map's data ends, and where the neighbourhood does. */
function edgeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      paint: { 'fill-color': palette.outside, 'fill-antialias': false },
    },
    {
      id: 'outside-edge',
      type: 'line',
      source: 'outside',
      paint: { 'line-color': palette.outsideEdge, 'line-width': 0.8 },
    },
    {
      id: 'boundary-glow',
      type: 'line',
      source: 'boundary',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.boundaryGlow,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 4, 16, 12],
      },
    },
    {
      id: 'boundary',
      type: 'line',
      source: 'boundary',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.boundary,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.2, 16, 2],
        'line-dasharray': [4, 2.2],
      },
    },
  ];
}

function previewLayers(palette: Palette): LayerSpecification[] {
  const source = { source: 'preview', 'source-layer': 'preview' } as const;
  return [
    {
      id: 'preview-area',
      type: 'fill',
      ...source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.preview, 'fill-opacity': 0.15 },
    },
    {
      id: 'preview-line',
      type: 'line',
      ...source,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.preview, 'line-width': 2 },
    },
    {
      id: 'preview-point',
      type: 'circle',
      ...source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.preview,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 2.5, 15, 5],
        'circle-stroke-color': palette.markHalo,
        'circle-stroke-width': 1,
      },
    },
  ];
}

function positionLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'position-accuracy',
      type: 'fill',
      source: 'position',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': '#1a73c7', 'fill-opacity': 0.14, 'fill-outline-color': '#1a73c7' },
    },
    {
      id: 'position',
      type: 'circle',
      source: 'position',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': '#1a73c7',
        'circle-radius': 7,
        'circle-stroke-color': palette.markHalo,
        'circle-stroke-width': 2.5,
      },
    },
  ];
}
