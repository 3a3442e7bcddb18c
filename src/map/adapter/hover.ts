import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';

/**
 * The pointer says what can be pressed. Asked once a frame and not while the map moves, because
 * asking reads the tiles. Returns what ends it.
 */
export function pointAtMarks(
  map: MapLibreMap,
  isMark: (event: MapMouseEvent) => boolean,
): () => void {
  let frame = 0;
  let isPointing = false;
  map.on('mousemove', (event) => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (map.isMoving()) return;
      const isNow = isMark(event);
      if (isNow !== isPointing) map.getCanvas().style.cursor = isNow ? 'pointer' : '';
      isPointing = isNow;
    });
  });
  return () => cancelAnimationFrame(frame);
}
