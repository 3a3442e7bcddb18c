/**
 * What the map draws of a file before anything is stored: its shapes, and nothing else of it. Written as text piece by piece and handed over as a Blob, so that the main thread never
 * holds it.
 */
import type { RecordGeometry } from '@/domain/geometry';

/** Pieces of about this many letters are joined before they go into the Blob. */
const pieceLetters = 256 * 1024;

export class PreviewMarks {
  readonly #pieces: string[] = [];
  #open = '';
  #count = 0;

  add(geometry: RecordGeometry): void {
    const separator = this.#count === 0 ? '' : ',';
    this.#open += `${separator}{"type":"Feature","properties":null,"geometry":${JSON.stringify(geometry)}}`;
    this.#count += 1;
    if (this.#open.length < pieceLetters) return;
    this.#pieces.push(this.#open);
    this.#open = '';
  }

  /** A GeoJSON collection without properties. */
  toBlob(): Blob {
    const parts = ['{"type":"FeatureCollection","features":[', ...this.#pieces, this.#open, ']}'];
    return new Blob(parts, { type: 'application/geo+json' });
  }
}
