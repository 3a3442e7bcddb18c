/**
 * Where a word fits into the ground that the map's data does not cover: rows of places in each tile,
 * so that the word stands there again and again at every zoom, and never reaches into the map.
 */
import type { Position } from '@/domain/geometry';
import { featureKinds } from './flatFeatures';
import { mercatorX, mercatorY } from './mercator';
import { tileExtent } from './tileExtent';
import { TileGeometry } from './tileGeometry';
import { TileLayer, vectorTile } from './vectorTile';

/** A tile measures 512 pixels on screen. */
const unitsPerPixel = tileExtent / 512;
const rowUnits = tileExtent / 7;
/** On a phone held upright two of them stand side by side. */
const columnUnits = tileExtent / 3;
/** Room that the word takes: a little more than it has in either language. */
const halfWidth = 62 * unitsPerPixel;
const halfHeight = 12 * unitsPerPixel;

/** Places are asked for along the box of the word, this many on a side. */
const samples = 6;

type Ring = readonly (readonly [x: number, y: number])[];

export const outsideWordsLayer = 'words';

export class OutsideWords {
  readonly #polygons: readonly (readonly Ring[])[];
  readonly #geometry = new TileGeometry();

  /** Polygons of what is not covered, degrees, with holes. */
  constructor(polygons: readonly (readonly (readonly Position[])[])[]) {
    this.#polygons = polygons.map((rings) =>
      rings.map((ring) =>
        ring.map(([longitude, latitude]) => [mercatorX(longitude), mercatorY(latitude)] as const),
      ),
    );
  }

  tile(zoom: number, x: number, y: number): Uint8Array<ArrayBuffer> {
    const layer = new TileLayer(outsideWordsLayer);
    let number = 0;
    for (let row = 0; row * rowUnits < tileExtent; row += 1) {
      // Every second row is set off by half, like bricks.
      const shift = row % 2 === 0 ? 0.25 : 0.75;
      for (let column = 0; column * columnUnits < tileExtent; column += 1) {
        const placeX = (column + shift) * columnUnits;
        const placeY = (row + 0.5) * rowUnits;
        if (!this.#isFree(zoom, x, y, placeX, placeY)) continue;
        this.#geometry.point(placeX, placeY);
        number += 1;
        layer.add(number, featureKinds.Point, [], this.#geometry);
      }
    }
    return vectorTile([layer]);
  }

  #isFree(zoom: number, x: number, y: number, placeX: number, placeY: number): boolean {
    const scale = 2 ** -zoom;
    for (let k = 0; k <= samples; k += 1) {
      const sampleX = placeX + halfWidth * ((2 * k) / samples - 1);
      for (const sampleY of [placeY - halfHeight, placeY + halfHeight]) {
        const place = [(x + sampleX / tileExtent) * scale, (y + sampleY / tileExtent) * scale];
        if (!this.#isOutside(place[0] as number, place[1] as number)) return false;
      }
    }
    return true;
  }

  #isOutside(x: number, y: number): boolean {
    return this.#polygons.some((rings) => {
      let isInside = false;
      for (const ring of rings) if (surrounds(ring, x, y)) isInside = !isInside;
      return isInside;
    });
  }
}

/** Even and odd: whether a line to the east crosses the ring an odd number of times. */
function surrounds(ring: Ring, x: number, y: number): boolean {
  let isInside = false;
  for (let k = 0, before = ring.length - 1; k < ring.length; before = k, k += 1) {
    const [x1, y1] = ring[k] as readonly [number, number];
    const [x2, y2] = ring[before] as readonly [number, number];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
  }
  return isInside;
}
