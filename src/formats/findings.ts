/** What happened to each row on its way to a record, as keys; words stand in `exchange.json`. */

/** Put right on the way in. */
export const mendKeys = [
  'ringClosed',
  'ringTurned',
  'holeDropped',
  'heightDropped',
  'partsSplit',
  'coordinatesSwapped',
  'coordinateRead',
  'longitudeWrapped',
  'areaToPoint',
  'pointForArea',
  'textCut',
  'textCleaned',
  'numberDropped',
] as const;

/** Why a row makes no record. */
export const refusalKeys = [
  'rowNotReadable',
  'noCoordinates',
  'coordinateNotNumber',
  'coordinateOutOfRange',
  'coordinateInMetres',
  'noGeometry',
  'geometryUnknown',
  'geometryTooSmall',
  'geometryTooLarge',
  'typeIsCount',
  'beyondLimit',
] as const;

export type MendKey = (typeof mendKeys)[number];
export type RefusalKey = (typeof refusalKeys)[number];

export interface RowFinding {
  /** As a person counts in the file, see `ForeignRow.number`. */
  readonly row: number;
  readonly key: MendKey | RefusalKey;
  /** What the row calls itself, so that it can be found again; may be empty. */
  readonly name: string;
}

/** Counts of every key, and the first rows of each kind one by one. */
export interface Findings {
  readonly refused: readonly RowFinding[];
  readonly mended: readonly RowFinding[];
  readonly counts: Readonly<Partial<Record<MendKey | RefusalKey, number>>>;
}

export class FindingList {
  readonly #refused: RowFinding[] = [];
  readonly #mended: RowFinding[] = [];
  readonly #counts: Partial<Record<MendKey | RefusalKey, number>> = {};

  /** `limit`: how many of each kind are kept one by one. */
  constructor(private readonly limit: number) {}

  refuse(row: number, key: RefusalKey, name: string): void {
    this.#add(this.#refused, { row, key, name });
  }

  mend(row: number, key: MendKey, name: string): void {
    this.#add(this.#mended, { row, key, name });
  }

  result(): Findings {
    return { refused: this.#refused, mended: this.#mended, counts: this.#counts };
  }

  #add(list: RowFinding[], finding: RowFinding): void {
    this.#counts[finding.key] = (this.#counts[finding.key] ?? 0) + 1;
    if (list.length < this.limit) list.push(finding);
  }
}
