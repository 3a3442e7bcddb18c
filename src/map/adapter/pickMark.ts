/** Which mark a tap means. */
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { anchorOf, areaSquareMetres } from '@/domain/geodesy';
import type { SceneMark } from '../scene';

/** Half of 44 pixels: what a thumb covers. */
const reachPixels = 22;
/** Lines are long; a smaller reach keeps taps beside a street from selecting it. */
const lineReachPixels = 12;

const signLayers = ['mark-sign', 'mark-small', 'mark-dots', 'selected-sign'];
const lineLayers = [
  'mark-line',
  'mark-route',
  'mark-route-faded',
  'mark-area-edge',
  'mark-area-proposed',
  'mark-area-proposed-faded',
];
const areaLayers = ['mark-area'];

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark at a place on the screen: the nearest sign within a thumb's reach, else a line or an
 * edge, else the smallest area around it.
 */
export function pickMark(
  map: MapLibreMap,
  place: Place,
  markOf: (feature: MapGeoJSONFeature) => SceneMark | undefined,
): SceneMark | undefined {
  const found = (layers: string[], reach: number) => {
    const shown = layers.filter((id) => map.getLayer(id) !== undefined);
    const features = map.queryRenderedFeatures(around(place, reach), { layers: shown });
    return features.map(markOf).filter((mark) => mark !== undefined);
  };
  const signs = found(signLayers, reachPixels);
  if (signs.length > 0) {
    return least(signs, (mark) => {
      const [lng, lat] = anchorOf(mark.geometry);
      const sign = map.project({ lng, lat });
      return Math.hypot(sign.x - place.x, sign.y - place.y);
    });
  }
  return (
    found(lineLayers, lineReachPixels)[0] ??
    least(found(areaLayers, 0), ({ geometry }) =>
      geometry.type === 'Polygon' ? areaSquareMetres(geometry) : 0,
    )
  );
}

function around({ x, y }: Place, reach: number): [PointLike, PointLike] {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
}

function least<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = sizeOf(item);
    if (size < bestSize) [best, bestSize] = [item, size];
  }
  return best;
}
