import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { edgeShapes } from '@/map/style/overlays';
import { mercatorX, mercatorY } from '@/map/tiles/mercator';
import { OutsideWords, outsideWordsLayer } from '@/map/tiles/outsideWords';
import { tileExtent } from '@/map/tiles/tileExtent';
import { readTile } from './readTile';

const zoom = 15;
const tileX = 18_847;
const tileY = 12_641;

/** A place in the tile as degrees; shares of the tile from its upper left. */
function place(shareX: number, shareY: number): Position {
  const x = (tileX + shareX) / 2 ** zoom;
  const y = (tileY + shareY) / 2 ** zoom;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

function wordsAround(left: number, top: number, right: number, bottom: number) {
  const ring = [
    place(left, bottom),
    place(right, bottom),
    place(right, top),
    place(left, top),
    place(left, bottom),
  ];
  const { features } = edgeShapes({ type: 'Polygon', coordinates: [ring] }, null);
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates as Position[][]] : [],
  );
  const tile = readTile(new OutsideWords(polygons).tile(zoom, tileX, tileY));
  return (tile[outsideWordsLayer] ?? []).map(({ parts }): [number, number] => {
    const [x, y] = parts[0]?.[0] ?? [0, 0];
    return [x / tileExtent, y / tileExtent];
  });
}

describe('OutsideWords', () => {
  it('agrees with the projection of the other tiles', () => {
    const [longitude, latitude] = place(0.25, 0.75);
    expect(mercatorX(longitude) * 2 ** zoom - tileX).toBeCloseTo(0.25, 6);
    expect(mercatorY(latitude) * 2 ** zoom - tileY).toBeCloseTo(0.75, 6);
  });

  it('fills a tile that lies wholly outside with rows of places', () => {
    const words = wordsAround(3, 3, 4, 4);
    expect(words).toHaveLength(21);
    expect(new Set(words.map(([, y]) => y)).size).toBe(7);
  });

  it('keeps the whole word clear of what the map covers', () => {
    const words = wordsAround(0.5, -1, 2, 2);
    expect(words.length).toBeGreaterThan(2);
    // Half of the word is 62 of the tile's 512 pixels.
    for (const [x] of words) expect(x + 62 / 512).toBeLessThanOrEqual(0.5);
  });

  it('says nothing where the map is whole', () => {
    expect(wordsAround(-1, -1, 2, 2)).toEqual([]);
  });
});
