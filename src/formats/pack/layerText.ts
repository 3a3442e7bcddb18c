/** A layer as text while it grows: features are written once and never stand in memory as objects. */

const jsonType = { type: 'application/json' };
/** So many features become one string. */
const chunkFeatures = 500;

export class LayerText {
  readonly #chunks: string[] = [];
  #open: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Numbers features from 1; tells the number. */
  add(geometry: object, properties: object): number {
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
