/** Helpers of the format tests: a file as text or bytes, looked at and read out. */
import type { RecordCandidate } from '@/formats/candidate';
import type { ImportChoices } from '@/formats/choices';
import type { FileLook } from '@/formats/fileLook';
import { FileReading, type ReadingContext } from '@/formats/fileReading';

export const noContext: ReadingContext = {
  neighbourhoodId: null,
  near: null,
  boundary: null,
  labels: {},
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export interface ReadFile {
  readonly look: FileLook;
  readonly records: readonly RecordCandidate[];
}

/** Everything that a file gives with these choices. Throws the reader's `Failure`. */
export function readFile(
  content: string | Uint8Array,
  name: string,
  changes: Partial<ImportChoices> = {},
  context: ReadingContext = noContext,
): ReadFile {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const reading = new FileReading(bytes, name, context);
  const look = reading.look(changes);
  return { look, records: [...reading.batches()].flat() };
}

/** One type for everything of a shape: the tests are about other things than types. */
export const typed: Partial<ImportChoices> = {
  types: { point: 'k_eczane', line: 'r_dere', polygon: 'k_park' },
};

export function collection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

export function feature(geometry: unknown, properties: Record<string, unknown> = {}, id?: string) {
  return { type: 'Feature', ...(id === undefined ? {} : { id }), geometry, properties };
}

export function point(longitude: unknown, latitude: unknown) {
  return { type: 'Point', coordinates: [longitude, latitude] };
}
