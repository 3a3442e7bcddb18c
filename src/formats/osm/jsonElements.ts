/** The elements of a JSON file one by one: a large file never stands in memory as objects. */
import { Failure } from '@/domain/failures';
import { type JsonOutline, outlineJson } from '../jsonScan';
import { readBytes } from '../readBytes';
import type { OnShare } from './osmXml';

export interface JsonElements {
  /** A member of the file's object beside the list; undefined if there is none. */
  member(name: string): unknown;
  /** Objects of the list; `null` for one that can't be parsed. */
  elements(): Generator<Readonly<Record<string, unknown>> | null>;
}

/** Throws `mapFileTruncated` when the text ends in the middle, `fileTooDeep`, `fileNotReadable`. */
export async function readJsonElements(
  file: Blob,
  listName: string,
  onShare: OnShare,
): Promise<JsonElements> {
  const bytes = await readBytes(file, (done, total) => onShare((done / total) * readingShare));
  const outline = outlineJson(bytes, [listName]);
  if (outline.cutOff) throw new Failure('mapFileTruncated');
  const parse = (start: number, end: number): unknown => {
    try {
      return JSON.parse(decoder.decode(bytes.subarray(start, end)));
    } catch {
      return null;
    }
  };
  return {
    member: (name) => {
      const range = outline.members.get(name);
      return range && parse(...range);
    },
    elements: () => elementsOf(outline, parse, onShare),
  };
}

/** Reading the bytes takes a small part of the time, parsing the rest. */
const readingShare = 0.2;
const decoder = new TextDecoder();

function* elementsOf(
  { elements }: JsonOutline,
  parse: (start: number, end: number) => unknown,
  onShare: OnShare,
) {
  for (let k = 0; k < elements.length; k += 2) {
    const element = parse(elements[k] as number, elements[k + 1] as number);
    yield isObject(element) ? element : null;
    if (k % 10_000 === 0) onShare(readingShare + (1 - readingShare) * (k / elements.length));
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
