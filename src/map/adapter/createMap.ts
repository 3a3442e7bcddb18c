/** Makes a MapLibre map that draws from our tile worker and asks nobody else for anything. */
import {
  addProtocol,
  Map as MapLibreMap,
  type MapOptions,
  prewarm,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { Failure } from '@/domain/failures';
import { tileProtocol } from '../style/mapStyle';
import { fetchTile, startTileWorker } from '../tiles/tileClient';

// MapLibre 6 finds its worker by itself only where the page is not bundled.
setWorkerUrl(workerUrl);
// Its worker and ours start while the page is still being put together, and stay for the next map.
prewarm();
startTileWorker();

addProtocol(tileProtocol, ({ url }) => {
  const [set = '', zoom, x, y] = url.slice(`${tileProtocol}://`.length).split('/');
  return fetchTile(set, Number(zoom), Number(x), Number(y));
});

const closestZoom = 21;

/** Throws Failure `webglMissing` or `mapFailed`. */
export function createMap(options: MapOptions): MapLibreMap {
  try {
    return new MapLibreMap({
      attributionControl: false,
      // The style is ours and checked by tests; checking it again costs 20 ms of every start.
      validateStyle: false,
      // A plan is looked at from above.
      maxPitch: 0,
      pitchWithRotate: false,
      touchPitch: false,
      maxZoom: closestZoom,
      // All zooms beyond a source's tiles are drawn from its last ones, none is cut smaller.
      zoomLevelsToOverscale: closestZoom,
      // Names appear at once: fading would draw ten frames more for every new tile.
      fadeDuration: 0,
      renderWorldCopies: false,
      refreshExpiredTiles: false,
      // Keys move the map under the cross-hair and draw: see keyboard.ts.
      keyboard: false,
      ...options,
    });
  } catch (error) {
    throw mapFailure(error);
  }
}

/** The failure that the screen can put into words. */
export function mapFailure(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const isGraphics = name === 'GPUInitializationError' || /webgl/i.test(message);
  return new Failure(isGraphics ? 'webglMissing' : 'mapFailed', { message }, { cause: error });
}
