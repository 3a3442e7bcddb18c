// @ts-check
/** A pack with very many buildings, and how it gets into the app's storage. */
import { markTime } from './pages.mjs';

/** Seven decimals are one centimetre. @param {number} degrees */
const rounded = (degrees) => Math.round(degrees * 1e7) / 1e7;

/**
 * Buildings in rows over a box, of four to eight corners, each turned a little, with floors and use
 * as a pack has them: the same every time.
 * @param {number} count
 * @param {[west: number, south: number, east: number, north: number]} box degrees
 */
export function manyBuildings(count, [west, south, east, north]) {
  const side = Math.ceil(Math.sqrt(count));
  const [stepX, stepY] = [(east - west) / side, (north - south) / side];
  const features = Array.from({ length: count }, (_, k) => {
    const x = west + ((k % side) + 0.5) * stepX;
    const y = south + (Math.floor(k / side) + 0.5) * stepY;
    const corners = 4 + 2 * (k % 3);
    const turn = (k % 7) / 10;
    const ring = Array.from({ length: corners }, (_, corner) => {
      const angle = ((corner + 0.5) / corners) * 2 * Math.PI + turn;
      const reach = corner % 2 === 0 ? 0.42 : 0.36;
      return [
        rounded(x + Math.cos(angle) * stepX * reach),
        rounded(y + Math.sin(angle) * stepY * reach),
      ];
    });
    return {
      type: 'Feature',
      id: k + 1,
      properties: { floors: 1 + (k % 9), use: k % 11 === 0 ? 'public' : 'home' },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Puts other buildings into the stored pack of the practice neighbourhood, as a pack of that size
 * would have them, and waits until the next start has drawn it once.
 * @param {import('playwright').BrowserContext} context @param {string} address @param {string} text
 */
export async function storeBuildings(context, address, text) {
  const page = await context.newPage();
  await page.goto(address);
  await markTime(page, 'komsu:map-idle');
  await page.evaluate(
    (json) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('komsu-haritasi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('packs', 'readwrite');
          const packs = writing.objectStore('packs');
          const reading = packs.getAll();
          reading.onsuccess = () => {
            for (const row of reading.result) {
              row.layers.buildings = new Blob([json], { type: 'application/json' });
              packs.put(row);
            }
          };
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve(null);
          };
        };
      }),
    text,
  );
  await page.close();
}
