/**
 * JSON in all the shapes that places come in: GeoJSON collections, single features and bare
 * geometries, newline-delimited GeoJSON, and plain lists of objects (open-data portals, ODK, Kobo).
 */
import { Failure } from '@/domain/failures';
import { asUtf8, encodingOf } from './encoding';
import type { ForeignBytes, ForeignRow, ForeignTable } from './foreignTable';
import { plainText } from './foreignTable';
import { featureRow, isGeometry, objectRow } from './jsonRows';
import { type ByteRange, elementsOf, type JsonOutline, outlineJson } from './jsonScan';
import { fileLimits } from './limits';

/** Where portals and survey tools keep their rows. */
const listNames = ['value', 'results', 'data', 'records', 'items', 'rows'] as const;

/**
 * Reads a JSON file as rows.
 * Throws `fileNotGeoJson` when it holds neither places nor a list of objects, `fileTooDeep`, and
 * `fileWrongCoordinateSystem` when its `crs` is not WGS 84.
 */
export function readJson({ bytes: raw }: ForeignBytes): ForeignTable {
  const encoding = encodingOf(raw);
  const bytes = asUtf8(raw, encoding);
  const outline = outlineJson(bytes, ['features']);
  const memberText = (name: string) => plainText(parsed(bytes, outline.members.get(name)));
  refuseOtherCoordinates(parsed(bytes, outline.members.get('crs')));
  const { elements, isFeatures } = rowsOf(bytes, outline);
  const toRow = isFeatures ? featureRow : objectRow;
  const table = {
    format: isFeatures ? 'geojson' : 'objects',
    encoding,
    delimiter: null,
    rowCount: elements.length / 2,
    title: memberText('name'),
    rights: ['licence', 'license', 'copyright', 'attribution'].map(memberText).join(' ').trim(),
    cutOff: outline.cutOff,
    rows: () => eachRow(bytes, elements, toRow),
    sample: (count: number) => sampleRows(bytes, elements, toRow, count),
  } as const;
  const sample = table.sample(columnSample);
  return {
    ...table,
    columns: columnsOf(sample),
    hasGeometry: isFeatures || sample.some((row) => row.geometry !== undefined),
  };
}

/** Rows looked at for column names. */
const columnSample = 600;

function columnsOf(rows: readonly ForeignRow[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row.values)) names.add(name);
  return [...names].slice(0, fileLimits.columns);
}

type Element = Readonly<Record<string, unknown>>;

function rowsOf(bytes: Uint8Array, outline: JsonOutline) {
  if (outline.root !== 'object' || outline.elements.length > 0) {
    const first = firstElement(bytes, outline.elements);
    if (first === null) throw new Failure(outline.cutOff ? 'fileNotReadable' : 'fileNotGeoJson');
    const isFeatures = outline.root === 'object' || isPlace(first);
    return { elements: outline.elements, isFeatures };
  }
  const whole = wholeObject(bytes, outline);
  if (whole !== null && isPlace(whole)) {
    return { elements: [0, bytes.length], isFeatures: true };
  }
  for (const name of listNames) {
    const range = outline.members.get(name);
    if (range === undefined || bytes[range[0]] !== 0x5b) continue;
    const { elements } = elementsOf(bytes, range[0]);
    if (firstElement(bytes, elements) !== null) return { elements, isFeatures: false };
  }
  if (outline.cutOff) throw new Failure('fileNotReadable');
  const isCollection = parsed(bytes, outline.members.get('type')) === 'FeatureCollection';
  throw new Failure(isCollection ? 'fileNothingUsable' : 'fileNotGeoJson');
}

function isPlace(element: Element): boolean {
  return element.type === 'Feature' || isGeometry(element);
}

/** A single feature or geometry; nothing else needs the whole text as one object. */
function wholeObject(bytes: Uint8Array, outline: JsonOutline): Element | null {
  const has = (name: string) => outline.members.has(name);
  if (!has('geometry') && !has('coordinates') && !has('geometries')) return null;
  return asElement(parsed(bytes, [0, bytes.length]));
}

function firstElement(bytes: Uint8Array, elements: readonly number[]): Element | null {
  for (let k = 0; k + 1 < elements.length && k < 40; k += 2) {
    const element = asElement(parsed(bytes, [elements[k] as number, elements[k + 1] as number]));
    if (element !== null) return element;
  }
  return null;
}

function asElement(value: unknown): Element | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Element)
    : null;
}

const decoder = new TextDecoder();

function parsed(bytes: Uint8Array, range: ByteRange | undefined): unknown {
  if (range === undefined) return undefined;
  return parseLenient(decoder.decode(bytes.subarray(range[0], range[1])));
}

/** `undefined` if the text is broken. `NaN` and `Infinity`, as Python writes them, count as null. */
function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(textOrNaN, (part) => (part[0] === '"' ? part : 'null')));
    } catch {
      return undefined;
    }
  }
}

const textOrNaN = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/gs;

/** Bytes parsed in one go: large enough to be fast, small enough to be forgotten quickly. */
const handfulBytes = 256 * 1024;

type ToRow = (element: unknown, number: number) => ForeignRow;

function* eachRow(bytes: Uint8Array, elements: readonly number[], toRow: ToRow) {
  const count = elements.length / 2;
  for (let first = 0; first < count; ) {
    const start = elements[2 * first] as number;
    let last = first;
    while (last + 1 < count && (elements[2 * last + 3] as number) - start < handfulBytes) last += 1;
    const values = parseHandful(bytes, elements, first, last);
    for (let k = 0; k < values.length; k += 1) yield toRow(values[k], first + k + 1);
    first = last + 1;
  }
}

function parseHandful(
  bytes: Uint8Array,
  elements: readonly number[],
  first: number,
  last: number,
): unknown[] {
  const part = bytes.subarray(elements[2 * first] as number, elements[2 * last + 1] as number);
  try {
    const values: unknown = JSON.parse(decoder.decode(inBrackets(part)));
    if (Array.isArray(values) && values.length === last - first + 1) return values;
  } catch {
    // One of them is broken, or they stand on lines without commas: each for itself.
  }
  const values: unknown[] = [];
  for (let k = first; k <= last; k += 1) {
    values.push(parsed(bytes, [elements[2 * k] as number, elements[2 * k + 1] as number]));
  }
  return values;
}

/** Brackets put on as bytes: on a text they would cost a second copy of it. */
function inBrackets(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 2);
  whole[0] = 0x5b;
  whole.set(bytes, 1);
  whole[bytes.length + 1] = 0x5d;
  return whole;
}

function sampleRows(
  bytes: Uint8Array,
  elements: readonly number[],
  toRow: ToRow,
  count: number,
): ForeignRow[] {
  const total = elements.length / 2;
  const step = Math.max(1, total / count);
  const rows: ForeignRow[] = [];
  for (let k = 0; k < total && rows.length < count; k += step) {
    const row = Math.floor(k);
    const range = [elements[2 * row] as number, elements[2 * row + 1] as number] as const;
    rows.push(toRow(parsed(bytes, range), row + 1));
  }
  return rows;
}

/**
 * GeoJSON of before 2016 may name another coordinate system. TUREF geographic (5252) and ETRS89
 * (4258) are within a metre of WGS 84.
 */
const sameAsWgs84 = /(?:CRS84|EPSG:{1,2}(?:[\d.]*:)?(?:4326|4258|5252|4979))$/i;

function refuseOtherCoordinates(crs: unknown): void {
  const named = asElement(asElement(crs)?.properties)?.name;
  if (typeof named !== 'string' || sameAsWgs84.test(named.trim())) return;
  throw new Failure('fileWrongCoordinateSystem', { name: named.slice(0, 80) });
}
