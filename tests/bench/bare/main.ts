/**
 * The measure of all things here: MapLibre, one GeoJSON source, three layers, nothing else. The
 * address says where it looks and what it draws: `?box=west,south,east,north&data=url&labels=1`.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import {
  type GeoJSONSource,
  type LayerSpecification,
  Map as MapLibreMap,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(workerUrl);

const wishes = new URLSearchParams(window.location.search);
const [west = 0, south = 0, east = 1, north = 1] = (wishes.get('box') ?? '0,0,1,1')
  .split(',')
  .map(Number);

const layers: LayerSpecification[] = [
  {
    id: 'areas',
    type: 'fill',
    source: 'things',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': '#0072b2', 'fill-opacity': 0.4 },
  },
  {
    id: 'lines',
    type: 'line',
    source: 'things',
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': '#0072b2', 'line-width': 2 },
  },
  {
    id: 'points',
    type: 'circle',
    source: 'things',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-color': '#d55e00', 'circle-radius': 6, 'circle-stroke-width': 1 },
  },
];
// Without glyphs in the style the labels are drawn with the device's fonts, as in the app.
const labels: LayerSpecification = {
  id: 'labels',
  type: 'symbol',
  source: 'things',
  layout: { 'text-field': ['get', 'name'], 'text-size': 12, 'text-offset': [0, 1.2] },
};

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: { things: { type: 'geojson', data: wishes.get('data') ?? nothing } },
    layers: wishes.has('labels') ? [...layers, labels] : layers,
  },
  bounds: [west, south, east, north],
  fitBoundsOptions: { padding: 20 },
  fadeDuration: 0,
});

map.once('idle', () => performance.mark('bare:map-idle'));

const input = document.querySelector<HTMLInputElement>('#file');
input?.addEventListener('change', () => {
  const file = input.files?.[0];
  const source = map.getSource('things');
  if (file === undefined || source?.type !== 'geojson') return;
  const url = URL.createObjectURL(file);
  void (source as GeoJSONSource).setData(url);
  // The same moments as the app notes: the first frame with all of it, and the map at rest. The
  // next idle may still be that of the empty map.
  const onRender = () => {
    if (!map.isSourceLoaded('things')) return;
    map.off('render', onRender);
    performance.mark('bare:drawn');
  };
  const onIdle = () => {
    if (!map.isSourceLoaded('things')) return;
    map.off('idle', onIdle);
    performance.mark('bare:idle');
  };
  map.on('render', onRender);
  map.on('idle', onIdle);
});
