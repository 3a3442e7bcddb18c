/** The whole style as a function of what is shown: no state, no map. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { MapTheme, SceneBelow, SceneLook } from '../scene';
import { outsideWordsLayer } from '../tiles/outsideWords';
import { tileZoomLimit } from '../tiles/tileGeometry';
import { namesSet } from '../tiles/tileServer';
import { barrierLayers, buildingLayers, groundLayers } from './baseLayers';
import { fonts } from './fonts';
import { labelLayers } from './labelLayers';
import type { LateStyle } from './lateStyle';
import { markNameLayers, markShapeLayers, markSignLayers } from './markLayers';
import type { Overlay } from './overlays';
import { type Palette, paletteOf } from './palette';
import { roadLayers } from './roads';
import { selectionLayers } from './selectionLayers';

/** Name under which the tile worker is known to MapLibre. */
export const tileProtocol = 'komsu';

export interface StyleInput {
  readonly theme: MapTheme;
  readonly look: SceneLook | undefined;
  readonly below: SceneBelow | null;
  /** What most maps open without; null until it has come. */
  readonly late: LateStyle | null;
  /** Stands where the map has no data. */
  readonly missingWords: string;
  /** Tile sets by name; null draws nothing of the kind. */
  readonly baseSet: string | null;
  readonly marksSet: string;
  readonly previewSet: string | null;
  /** Whether names and hatching are drawn; on screen they come after everything else. */
  readonly isDetailed: boolean;
  /** Tiles of `edgeShapes`. */
  readonly edgesSet: string | null;
  readonly selection: Overlay;
  readonly position: Overlay;
  /** Degrees; widths in metres are right there. */
  readonly latitude: number;
}

export function mapStyle(input: StyleInput): StyleSpecification {
  const { baseSet, edgesSet, previewSet, selection, position, late } = input;
  const palette = paletteOf(input.theme, late);
  const below = input.below && late?.belowParts(input.below, palette, input.isDetailed);
  // Only what shows something: MapLibre asks every source for every tile, empty ones too.
  const parts: [Record<string, SourceSpecification>, LayerSpecification[]][] = [
    [baseSet === null ? {} : { base: tiles(baseSet, baseZoomLimit) }, []],
    below?.tiles ?? [{}, []],
    [{}, baseSet === null ? [] : packLayers(input, palette)],
    below?.picture ?? [{}, []],
    edgesSet === null
      ? [{}, []]
      : [
          { edges: tiles(edgesSet, baseZoomLimit) },
          edgeLayers(palette, input.below?.tiles ? 0.4 : 1),
        ],
    previewSet === null
      ? [{}, []]
      : [{ preview: tiles(previewSet, markZoomLimit) }, previewLayers(palette)],
    [{ marks: tiles(input.marksSet, markZoomLimit) }, markShapeLayers(palette, input.isDetailed)],
    baseSet === null || !input.isDetailed
      ? [{}, []]
      : [{ names: tiles(namesSet(baseSet), nameZoomLimit) }, labelLayers(palette)],
    edgesSet === null || !input.isDetailed
      ? [{}, []]
      : [
          { missing: tiles(namesSet(edgesSet), markZoomLimit) },
          [missingLayer(palette, input.missingWords)],
        ],
    // MapLibre gives room to the uppermost first: names keep clear of signs, not the other way round.
    [{}, input.isDetailed ? markNameLayers(palette) : []],
    [{}, markSignLayers(palette)],
    [shapes('position', position), position.features.length === 0 ? [] : positionLayers(palette)],
    [
      shapes('selection', selection),
      selection.features.length === 0 ? [] : selectionLayers(palette),
    ],
  ];
  return {
    version: 8,
    // Changes are few, and a wrong one is better seen at once than after a pause.
    transition: { duration: 0, delay: 0 },
    sources: Object.assign({}, ...parts.map(([sources]) => sources)),
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
      ...parts
        .flatMap(([, layers]) => layers)
        .filter((layer) => input.isDetailed || !isDetail(layer)),
    ],
  };
}

/**
 * Whether a layer may come a moment after the map is there: dashes need a shader of their own, and a
 * shadow is all buildings once more.
 */
function isDetail({ type, paint = {} }: LayerSpecification): boolean {
  return (type === 'line' && 'line-dasharray' in paint) || 'fill-translate' in paint;
}

/** The area pack, from the ground up to its walls. */
function packLayers(input: StyleInput, palette: Palette): LayerSpecification[] {
  const { theme, look, late, latitude, isDetailed } = input;
  return [
    ...groundLayers(palette),
    ...(late && theme === 'mono' && isDetailed ? late.patternLayers() : []),
    ...(late && look?.floors ? late.floorLayers(theme, palette) : buildingLayers(palette)),
    ...roadLayers(palette, latitude),
    ...(late && theme === 'training' ? late.fireAccessLayers(latitude, look) : []),
    ...barrierLayers(palette),
  ];
}

/**
 * The base map is drawn from tiles of 1.7 km: a neighbourhood is four of them and not thirty, each
 * with its thirty layers. Their grid of 0.2 m shows first at zoom 20.
 */
const baseZoomLimit = 14;

/** In tiles of 400 m a street is named in each of them, also when one end of it is far away. */
const nameZoomLimit = 16;

/** Marks step back by zoom (`markStages.ts`), so that every zoom has tiles of its own. */
const markZoomLimit = tileZoomLimit;

function tiles(set: string, maxzoom: number): SourceSpecification {
  return { type: 'vector', tiles: [`${tileProtocol}://${set}/{z}/{x}/{y}`], maxzoom };
}

function shapes(name: string, data: Overlay): Record<string, SourceSpecification> {
  if (data.features.length === 0) return {};
  return { [name]: { type: 'geojson', data, maxzoom: baseZoomLimit } };
}

/** Where the map's data ends, and where the neighbourhood does. */
function edgeLayers(palette: Palette, shade: number): LayerSpecification[] {
  const outside: ExpressionSpecification = ['==', ['get', 'kind'], 'outside'];
  const boundary: ExpressionSpecification = ['==', ['get', 'kind'], 'boundary'];
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'edges',
      'source-layer': 'edges',
      filter: outside,
      paint: { 'fill-color': palette.outside, 'fill-antialias': false, 'fill-opacity': shade },
    },
    {
      id: 'outside-edge',
      type: 'line',
      source: 'edges',
      'source-layer': 'edges',
      filter: outside,
      paint: { 'line-color': palette.outsideEdge, 'line-width': 0.8 },
    },
    {
      id: 'boundary-glow',
      type: 'line',
      source: 'edges',
      'source-layer': 'edges',
      filter: boundary,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.boundaryGlow,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 4, 16, 12],
      },
    },
    {
      id: 'boundary',
      type: 'line',
      source: 'edges',
      'source-layer': 'edges',
      filter: boundary,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.boundary,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1.2, 16, 2],
        'line-dasharray': [4, 2.2],
      },
    },
  ];
}

/** Shading alone could be taken for a kind of ground: it is said in words. */
function missingLayer(palette: Palette, words: string): LayerSpecification {
  return {
    id: 'missing',
    type: 'symbol',
    source: 'missing',
    'source-layer': outsideWordsLayer,
    minzoom: 11,
    layout: {
      'text-field': words,
      'text-font': fonts.italic,
      'text-size': 12,
      'text-letter-spacing': 0.04,
      'text-max-width': 20,
      'text-padding': 8,
    },
    paint: {
      'text-color': palette.label,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 1,
    },
  };
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
