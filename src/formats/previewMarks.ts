/**
 * What the map draws of a file before anything is stored: shapes and layers, nothing else of the
 * file. Written as text piece by piece and handed over as a Blob, so that the main thread never
 * holds it.
 */
import type { RecordGeometry } from '@/domain/geometry';
import type { LayerId } from '@/domain/taxonomy/layers';

/** Pieces of about this many letters are joined before they go into the Blob. */
const pieceLetters = 256 * 1024;

export class PreviewMarks {
  readonly #pieces: string[] = [];
  #open = '';
  #count = 0;

  add(geometry: RecordGeometry, layer: LayerId | null): void {
    const separator = this.#count === 0 ? '' : ',';
    this.#open += `${separator}{"type":"Feature","properties":{"layer":"${layer ?? ''}"},"geometry":${JSON.stringify(geometry)}}`;
    this.#count += 1;
    if (this.#open.length < pieceLetters) return;
    this.#pieces.push(this.#open);
    this.#open = '';
  }

  /** A GeoJSON collection; features without a layer have an empty one. */
  toBlob(): Blob {
    const parts = ['{"type":"FeatureCollection","features":[', ...this.#pieces, this.#open, ']}'];
    return new Blob(parts, { type: 'application/geo+json' });
  }
}
