/**
 * Tables as text: CSV, TSV, and what is pasted out of a spreadsheet. Papa Parse splits the cells;
 * delimiter and heads are found here, because Turkish files separate with semicolons, write decimal
 * commas, and like a title above the heads.
 */
import Papa from 'papaparse';
import { Failure } from '@/domain/failures';
import { decodeText, encodingOf } from './encoding';
import type { ForeignBytes, ForeignRow, ForeignTable } from './foreignTable';
import { fileLimits } from './limits';
import { parseDecimal } from './numberText';

const delimiters = [';', '\t', '|', ','] as const;
const sampleLines = 60;
/** Heads stand among the first lines; titles and notes above them are passed over. */
const headSearchRows = 12;

/** Reads delimited text as rows. Throws `fileEmpty`, or `fileNotText` if it is no table. */
export function readDelimited({ bytes }: ForeignBytes): ForeignTable {
  const encoding = encodingOf(bytes);
  const { text, told } = takeExcelHint(decodeText(bytes, encoding));
  if (text.trim() === '') throw new Failure('fileEmpty');
  const delimiter = told ?? guessDelimiter(text);
  const cells = splitCells(text, delimiter);
  const headRow = findHeadRow(cells);
  const width = Math.min(fileLimits.columns, widthOf(cells));
  const columns = columnNames(headRow === null ? [] : (cells[headRow] ?? []), width);
  if (columns.length < 2) throw new Failure('fileNoCoordinates');
  const numbers = dataRowNumbers(cells, headRow);
  const toRow = (index: number): ForeignRow => ({
    number: index + 1,
    values: Object.fromEntries(columns.map((name, k) => [name, cells[index]?.[k] ?? ''])),
    geometry: undefined,
    id: null,
  });
  return {
    format: 'delimited',
    encoding,
    delimiter,
    columns,
    rowCount: numbers.length,
    hasGeometry: false,
    title: '',
    rights: '',
    cutOff: false,
    *rows() {
      for (const index of numbers) yield toRow(index);
    },
    sample(count) {
      const step = Math.max(1, numbers.length / count);
      const rows: ForeignRow[] = [];
      for (let k = 0; k < numbers.length; k += step) {
        rows.push(toRow(numbers[Math.floor(k)] as number));
      }
      return rows;
    },
  };
}

/** Excel's own note on the first line: `sep=;`. The line stays in the count of rows. */
function takeExcelHint(text: string): { text: string; told: string | null } {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  return hint
    ? { text: text.slice(hint[0].length - 1), told: hint[1] as string }
    : { text, told: null };
}

/** The delimiter that cuts most of the first lines into equally many (two or more) cells. */
function guessDelimiter(text: string): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampleLines });
    const widths = data.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
    const usual = mostFrequent(widths);
    if (usual < 2) continue;
    const score = widths.filter((width) => width === usual).length;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function splitCells(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  // One quotation mark that never closes would swallow the rest of the file as a single cell.
  const unclosed = errors.some((error) => error.code === 'MissingQuotes');
  return unclosed ? Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' }).data : data;
}

function widthOf(cells: readonly string[][]): number {
  return mostFrequent(
    cells
      .slice(0, sampleLines)
      .filter((row) => !isBlank(row))
      .map((row) => row.length),
  );
}

/**
 * The row of the heads: the first that fills most columns and holds no number. None if numbers
 * come first (a pasted list without heads).
 */
function findHeadRow(cells: readonly string[][]): number | null {
  const width = widthOf(cells);
  for (let k = 0; k < Math.min(cells.length, headSearchRows); k += 1) {
    const filled = (cells[k] ?? []).filter((cell) => cell.trim() !== '');
    if (filled.length === 0 || (filled.length < 2 && width > 1)) continue;
    if (filled.some((cell) => parseDecimal(cell) !== null)) return null;
    if (filled.length >= width / 2) return k;
  }
  return null;
}

/** Heads as names: trimmed, none empty, none twice. */
function columnNames(heads: readonly string[], width: number): string[] {
  const names: string[] = [];
  for (let k = 0; k < Math.max(width, Math.min(heads.length, fileLimits.columns)); k += 1) {
    const plain = (heads[k] ?? '').trim().slice(0, 200) || `#${k + 1}`;
    let name = plain;
    for (let copy = 2; names.includes(name); copy += 1) name = `${plain} (${copy})`;
    names.push(name);
  }
  // A delimiter at the end of each line makes one more column that is always empty.
  while (names.length > 1 && heads.length > 0 && (heads[names.length - 1] ?? '').trim() === '') {
    names.pop();
  }
  return names;
}

function dataRowNumbers(cells: readonly string[][], headRow: number | null): number[] {
  const numbers: number[] = [];
  for (let k = headRow === null ? 0 : headRow + 1; k < cells.length; k += 1) {
    const row = cells[k] as string[];
    if (!isBlank(row) && !isTagRow(row)) numbers.push(k);
  }
  return numbers;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** A row of HXL hashtags below the heads (`#geo+lat`). */
function isTagRow(row: readonly string[]): boolean {
  return row.every((cell) => cell === '' || /^#[a-z]+/.test(cell)) && row.includes('#geo+lat');
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) if (count > (counts.get(best) ?? 0)) best = number;
  return best;
}
