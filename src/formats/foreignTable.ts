/**
 * What every reader makes of a file, before anybody has said what its columns mean: rows with named
 * values and, where the format has them, geometries. A new format is one module with a `Reader`
 * and a line in `readers.ts`; columns, types, cutting and records are the same for all.
 */

/** One row of a table or one feature. */
export interface ForeignRow {
  /** As a person counts in the file: a spreadsheet's row (its heads are row 1), a feature from 1. */
  readonly number: number;
  /** By column name. Read with `cellOf`, for names come from the file (`constructor`, …). */
  readonly values: Readonly<Record<string, unknown>>;
  /** The GeoJSON geometry as the file has it; `undefined` in a table without geometries. */
  readonly geometry: unknown;
  /** The feature's own id, if it has one. */
  readonly id: string | null;
  /** The row could not be read at all. */
  readonly broken?: boolean;
}

export interface ForeignTable {
  readonly format: 'geojson' | 'objects' | 'delimited';
  /** How text was written, for the preview: `utf-8`, `utf-16le`, `windows-1254`, … */
  readonly encoding: string;
  /** Between the cells of delimited text. */
  readonly delimiter: string | null;
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** Rows bring their own geometry, so that no column needs to hold coordinates. */
  readonly hasGeometry: boolean;
  /** The name the file gives itself, or an empty text. */
  readonly title: string;
  /** What the file says about its licence or rights, or an empty text. */
  readonly rights: string;
  /** The end of the file is missing; what stood before it is kept. */
  readonly cutOff: boolean;
  /** The rows from the first on, read afresh at each call: they are never all in memory. */
  rows(): Iterable<ForeignRow>;
  /** Some rows, spread evenly over the file. */
  sample(count: number): ForeignRow[];
}

export interface ForeignBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Throws `Failure` when nothing of the file can be used. */
export type Reader = (file: ForeignBytes) => ForeignTable;

/** A row's value; a name like `constructor` that the row doesn't have is not found elsewhere. */
export function cellOf(row: ForeignRow, column: string): unknown {
  return Object.hasOwn(row.values, column) ? row.values[column] : undefined;
}

/** A row's value as trimmed text; nothing, null and objects without a short form are ''. */
export function textOf(row: ForeignRow, column: string): string {
  return plainText(cellOf(row, column));
}

/** Any JSON value as text on one line; lists of plain values with commas, objects as JSON. */
export function plainText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.trim();
    case 'number':
      return Number.isFinite(value) ? String(value) : '';
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return '';
      return JSON.stringify(value).slice(0, objectTextLetters);
    default:
      return '';
  }
}

/** An object in a cell is looked at, not kept: enough to recognise it. */
const objectTextLetters = 500;
