/** A layer as text while it grows: features are written once and never stand in memory as objects. */

import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import type { BoundingBox, RecordGeometry } from '@/domain/geometry';

const jsonType = { type: 'application/json' };
/** So many features become one string. */
const chunkFeatures = 500;

export class LayerText {
  readonly #chunks: string[] = [];
  #open: string[] = [];
  #count = 0;

  /** Around all features; null if there are none. */
  boundingBox: BoundingBox | null = null;

  get count(): number {
    return this.#count;
  }

  /** Numbers features from 1; tells the number. */
  add(geometry: RecordGeometry, properties: object): number {
    this.boundingBox = aroundBoth(this.boundingBox, boundingBoxOf(positionsOf(geometry)));
    this.#count += 1;
    const feature = { type: 'Feature', id: this.#count, geometry, properties };
    this.#open.push(JSON.stringify(feature));
    if (this.#open.length >= chunkFeatures) this.#endChunk();
    return this.#count;
  }

  blob(): Blob {
    this.#endChunk();
    const features = this.#chunks.map((chunk, k) => (k === 0 ? chunk : `,${chunk}`));
    return new Blob(['{"type":"FeatureCollection","features":[', ...features, ']}'], jsonType);
  }

  #endChunk(): void {
    if (this.#open.length === 0) return;
    this.#chunks.push(this.#open.join(','));
    this.#open = [];
  }
}

export function jsonBlob(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], jsonType);
}

/** The box around two; null counts as nothing. */
export function aroundBoth(a: BoundingBox | null, b: BoundingBox | null): BoundingBox | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
