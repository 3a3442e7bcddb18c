/**
 * A file that is being looked at: opened once, then looked through as often as somebody changes a
 * choice, and at last read out in batches. Runs in the reading worker; pure but for Blob.
 */
import { Failure } from '@/domain/failures';
import type { AreaGeometry, Position } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import type { RecordCandidate } from './candidate';
import { guessChoices, type ImportChoices } from './choices';
import { ColumnValues } from './columnValues';
import { type FileLook, LookTally } from './fileLook';
import { firstPair } from './firstPair';
import type { ForeignTable } from './foreignTable';
import { fileLimits } from './limits';
import { defaultCutMargin, nearArea } from './nearArea';
import { readerOf } from './readers';
import { type RowContext, rowReader } from './rowReader';
import { looksSwapped } from './swapped';
import { type TypeLabels, TypeReader } from './typeWords';

export interface ReadingContext {
  readonly neighbourhoodId: Uuid | null;
  /** Middle of the open neighbourhood, to tell swapped coordinates. */
  readonly near: Position | null;
  readonly boundary: AreaGeometry | null;
  readonly labels: TypeLabels;
}

/** Handing over a batch takes the main thread 2 ms, on a phone 10. */
const batchRecords = 250;
/** Rows between two words on how far it is. */
const progressRows = 2_000;
const swapSample = 200;

export type OnRows = (done: number, total: number) => void;

export class FileReading {
  readonly #table: ForeignTable;
  readonly #types: TypeReader;
  #choices: ImportChoices;

  /** Throws `Failure` when nothing of the file can be read. */
  constructor(
    bytes: Uint8Array,
    name: string,
    private readonly context: ReadingContext,
  ) {
    this.#table = readerOf(bytes, name)({ bytes, name });
    if (this.#table.rowCount === 0) throw new Failure('fileNothingUsable');
    this.#types = new TypeReader(context.labels);
    this.#choices = guessChoices(this.#table, name);
  }

  /** Looks the whole file through with the choices as they stand, or with some of them changed. */
  look(changes: Partial<ImportChoices> = {}, onRows?: OnRows): FileLook {
    this.#choices = { ...this.#choices, ...changes };
    const tally = new LookTally(this.#table, this.#nearBoundary());
    const read = rowReader(this.#rowContext());
    for (const row of this.#table.rows()) {
      tally.add(row, read(row));
      if (row.number % progressRows === 0) onRows?.(row.number, this.#table.rowCount);
    }
    const { format, encoding, delimiter, cutOff, hasGeometry, columns } = this.#table;
    return {
      format,
      encoding,
      delimiter,
      cutOff,
      hasGeometry,
      columns,
      choices: this.#choices,
      swapOffered: !this.#choices.swapped && this.#seemsSwapped(),
      ...tally.result(),
    };
  }

  /** The records, in slices that are quick to hand over. */
  *batches(changes: Partial<ImportChoices> = {}): Generator<RecordCandidate[]> {
    this.#choices = { ...this.#choices, ...changes };
    const read = rowReader(this.#rowContext());
    let batch: RecordCandidate[] = [];
    let records = 0;
    for (const row of this.#table.rows()) {
      const result = read(row);
      if (result.outcome !== 'taken') continue;
      // As the look counted: a row whose parts don't all fit any more is left out whole.
      if (records + result.parts.length > fileLimits.records) continue;
      records += result.parts.length;
      batch.push(...result.candidates());
      if (batch.length < batchRecords) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  #rowContext(): RowContext {
    return {
      table: this.#table,
      choices: this.#choices,
      types: this.#types,
      neighbourhoodId: this.context.neighbourhoodId,
    };
  }

  #nearBoundary() {
    const area = this.context.boundary;
    if (area === null || this.#choices.cut !== null) return null;
    return nearArea({ area, marginMetres: defaultCutMargin });
  }

  #seemsSwapped(): boolean {
    const columns = new ColumnValues(this.#table, this.#choices.roles);
    const pairs: [number, number][] = [];
    for (const row of this.#table.sample(swapSample)) {
      const pair = firstPair(row, columns);
      if (pair !== null) pairs.push(pair);
    }
    return looksSwapped(pairs, this.context.near);
  }
}
