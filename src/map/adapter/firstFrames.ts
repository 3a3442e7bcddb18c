/** Spares a slow graphics processor the half-drawn frames of a start. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** After this long half a map is better than none. */
const patienceMilliseconds = 1500;

/**
 * MapLibre draws the whole map again for every tile that comes in, five times before the first
 * picture is whole; without a fast graphics processor each of them takes as long as the last. So
 * from the style on nothing is drawn until the tiles of the first view are there.
 */
export async function holdFirstFrames(map: MapLibreMap): Promise<void> {
  await map.once('style.load');
  const draw = map.triggerRepaint;
  const end = () => {
    clearTimeout(timer);
    map.triggerRepaint = draw;
  };
  const release = () => {
    end();
    map.triggerRepaint();
  };
  const timer = setTimeout(release, patienceMilliseconds);
  // Before the first tiles are asked for, none is missing: that frame draws nothing and asks.
  map.triggerRepaint = () => {
    if (map.areTilesLoaded()) draw.call(map);
  };
  map.once('idle', end);
  map.once('movestart', release);
  map.once('remove', end);
}
