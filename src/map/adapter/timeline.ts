/** Notes on the browser's performance timeline, read by `npm run bench`. Cost next to nothing. */
import type { Map as MapLibreMap } from 'maplibre-gl';

const pending = new WeakMap<MapLibreMap, Map<string, () => void>>();

/**
 * Notes `komsu:marks-drawn` at the first frame that shows all tiles of a source as it is now, and
 * `komsu:labels-drawn` when nothing fades or moves any more. The note's detail is the source.
 */
export function noteDrawn(map: MapLibreMap, source: 'marks' | 'preview'): void {
  const ofMap = pending.get(map) ?? new Map<string, () => void>();
  pending.set(map, ofMap);
  // Of several changes in a row the last one counts.
  ofMap.get(source)?.();
  const isShown = () => map.getSource(source) !== undefined && map.isSourceLoaded(source);
  const onRender = () => {
    if (!isShown()) return;
    map.off('render', onRender);
    performance.mark('komsu:marks-drawn', { detail: source });
  };
  const onIdle = () => {
    if (!isShown()) return;
    map.off('idle', onIdle);
    performance.mark('komsu:labels-drawn', { detail: source });
  };
  map.on('render', onRender);
  map.on('idle', onIdle);
  ofMap.set(source, () => {
    map.off('render', onRender);
    map.off('idle', onIdle);
  });
}
