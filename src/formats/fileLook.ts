/** What the preview of a file shows, and how it is counted together while the rows go by. */
import type { BoundingBox, Position, RecordGeometry } from '@/domain/geometry';
import type { TypeId } from '@/domain/taxonomy/types';
import type { RowResult } from './candidate';
import { type ImportChoices, type Shape, shapeOf } from './choices';
import { FindingList, type Findings } from './findings';
import { type ForeignRow, type ForeignTable, textOf } from './foreignTable';
import { fileLimits } from './limits';
import { PreviewMarks } from './previewMarks';

export interface PreviewRow {
  readonly row: number;
  readonly outcome: RowResult['outcome'];
  /** In the order of the columns, cut to `fileLimits.cellLetters`. */
  readonly cells: readonly string[];
}

export interface ShapeCount {
  readonly records: number;
  /** Rows of this shape that wait for a type. */
  readonly untyped: number;
}

/** What the preview shows: bounded in size, whatever the file. */
export interface FileLook {
  readonly format: ForeignTable['format'];
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly cutOff: boolean;
  readonly hasGeometry: boolean;
  readonly columns: readonly string[];
  /** The first rows that will be taken, then the first of the others. */
  readonly table: readonly PreviewRow[];
  readonly choices: ImportChoices;
  /** Latitude and longitude look exchanged, and nobody has said yes yet. */
  readonly swapOffered: boolean;
  /** Rows of the file by what becomes of them; `mended` is a part of `taken`. */
  readonly rows: Readonly<Record<RowResult['outcome'] | 'all' | 'mended', number>>;
  /** Rows in or near the neighbourhood's boundary; null without one, or when already cut to it. */
  readonly near: number | null;
  /** Records that would be stored (rows with several parts make several). */
  readonly records: number;
  readonly shapes: Readonly<Record<Shape, ShapeCount>>;
  readonly types: readonly (readonly [typeId: TypeId, records: number])[];
  readonly findings: Findings;
  readonly box: BoundingBox | null;
  readonly preview: Blob;
}

/** Counts what becomes of the rows, and keeps the little that the preview shows. */
export class LookTally {
  readonly #rows = { all: 0, taken: 0, mended: 0, untyped: 0, outside: 0, refused: 0 };
  readonly #shapes = {
    point: { records: 0, untyped: 0 },
    line: { records: 0, untyped: 0 },
    polygon: { records: 0, untyped: 0 },
  };
  readonly #types = new Map<TypeId, number>();
  readonly #findings = new FindingList(fileLimits.findings);
  readonly #marks = new PreviewMarks();
  readonly #goodRows: PreviewRow[] = [];
  readonly #otherRows: PreviewRow[] = [];
  #box: BoundingBox | null = null;
  #records = 0;

  #near = 0;

  constructor(
    private readonly source: ForeignTable,
    /** Counts what a cut to the boundary would leave. */
    private readonly isNear: ((geometry: RecordGeometry) => boolean) | null,
  ) {}

  add(row: ForeignRow, result: RowResult): void {
    this.#rows.all += 1;
    const outcome = this.#count(row, result);
    this.#rows[outcome] += 1;
    if (result.outcome !== 'refused' && this.isNear && result.parts.some(this.isNear)) {
      this.#near += 1;
    }
    const list = outcome === 'taken' || outcome === 'untyped' ? this.#goodRows : this.#otherRows;
    if (list.length >= fileLimits.tableRows / 2) return;
    const cells = this.source.columns.map((column) => textOf(row, column));
    list.push({
      row: row.number,
      outcome,
      cells: cells.map((cell) => cell.slice(0, fileLimits.cellLetters)),
    });
  }

  result() {
    return {
      table: [...this.#goodRows, ...this.#otherRows],
      rows: this.#rows,
      near: this.isNear === null ? null : this.#near,
      records: this.#records,
      shapes: this.#shapes,
      types: [...this.#types].sort((a, b) => b[1] - a[1]),
      findings: this.#findings.result(),
      box: this.#box,
      preview: this.#marks.toBlob(),
    };
  }

  #count(row: ForeignRow, result: RowResult): RowResult['outcome'] {
    switch (result.outcome) {
      case 'refused':
        this.#findings.refuse(row.number, result.key, result.name);
        return 'refused';
      case 'outside':
        return 'outside';
      case 'untyped':
        for (const part of result.parts) {
          this.#shapes[shapeOf(part)].untyped += 1;
          this.#draw(part);
        }
        return 'untyped';
      case 'taken':
        if (this.#records + result.parts.length > fileLimits.records) {
          this.#findings.refuse(row.number, 'beyondLimit', result.name);
          return 'refused';
        }
        this.#records += result.parts.length;
        for (const [k, part] of result.parts.entries()) {
          const typeId = result.typeIds[k] as TypeId;
          this.#shapes[shapeOf(part)].records += 1;
          this.#types.set(typeId, (this.#types.get(typeId) ?? 0) + 1);
          this.#draw(part);
        }
        if (result.mends.size > 0) this.#rows.mended += 1;
        for (const mend of result.mends) this.#findings.mend(row.number, mend, result.name);
        return 'taken';
    }
  }

  #draw(geometry: RecordGeometry): void {
    this.#marks.add(geometry);
    switch (geometry.type) {
      case 'Point':
        this.#stretch(geometry.coordinates);
        break;
      case 'LineString':
        for (const position of geometry.coordinates) this.#stretch(position);
        break;
      case 'Polygon':
        // Holes lie inside.
        for (const position of geometry.coordinates[0] ?? []) this.#stretch(position);
        break;
    }
  }

  #stretch([longitude, latitude]: Position): void {
    this.#box ??= [longitude, latitude, longitude, latitude];
    if (longitude < this.#box[0]) this.#box[0] = longitude;
    if (latitude < this.#box[1]) this.#box[1] = latitude;
    if (longitude > this.#box[2]) this.#box[2] = longitude;
    if (latitude > this.#box[3]) this.#box[3] = latitude;
  }
}
