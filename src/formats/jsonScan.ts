/**
 * Where the pieces of a JSON text lie, found on its bytes without parsing it: the rows are parsed
 * one handful after the other, so that a large file never stands in memory as objects, one broken
 * feature doesn't take the others with it, and nesting is checked before any parser sees it.
 */
import { Failure } from '@/domain/failures';
import { fileLimits } from './limits';

/** Byte offsets of one value: from its first byte to behind its last. */
export type ByteRange = readonly [start: number, end: number];

export interface JsonOutline {
  /** One object, one list, or values one after the other (newline-delimited, RFC 8142). */
  readonly root: 'object' | 'list' | 'sequence';
  /** Members of a root object by name, without those of `listNames`. */
  readonly members: ReadonlyMap<string, ByteRange>;
  /** Elements of the list or sequence: start at 2k, end at 2k + 1. */
  readonly elements: readonly number[];
  /** The text ends in the middle; everything that was complete is there. */
  readonly cutOff: boolean;
}

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;

/**
 * Outlines a JSON text. Of a root object, the elements of the first list member named in
 * `listNames` are told one by one.
 * Throws `fileTooDeep` when brackets nest deeper than `fileLimits.depth`.
 */
export function outlineJson(bytes: Uint8Array, listNames: readonly string[]): JsonOutline {
  const start = skipBlank(bytes, 0);
  if (bytes[start] === openBracket)
    return { root: 'list', members: new Map(), ...elementsOf(bytes, start) };
  const first = bytes[start] === openBrace ? outlineObject(bytes, start, listNames) : null;
  if (first === null || first.cutOff) return first ?? emptyOutline;
  const next = skipBlank(bytes, first.end);
  return bytes[next] === openBrace ? sequenceOf(bytes, start) : first;
}

const emptyOutline: JsonOutline = { root: 'list', members: new Map(), elements: [], cutOff: true };

function outlineObject(bytes: Uint8Array, start: number, listNames: readonly string[]) {
  const members = new Map<string, ByteRange>();
  let elements: number[] = [];
  let at = start + 1;
  const outline = (end: number) =>
    ({ root: 'object', members, elements, cutOff: end < 0, end }) as const;
  for (;;) {
    at = skipBlank(bytes, at);
    if (bytes[at] === closeBrace) return outline(at + 1);
    if (bytes[at] !== quote) return outline(-1);
    const nameEnd = endOfText(bytes, at);
    if (nameEnd < 0) return outline(-1);
    const name = memberName(bytes, at, nameEnd);
    const valueStart = skipBlank(bytes, nameEnd);
    let valueEnd: number;
    if (listNames.includes(name) && bytes[valueStart] === openBracket && elements.length === 0) {
      const list = elementsOf(bytes, valueStart);
      elements = list.elements;
      if (list.cutOff) return outline(-1);
      valueEnd = list.end;
    } else {
      valueEnd = endOfValue(bytes, valueStart);
      if (valueEnd < 0) return outline(-1);
      members.set(name, [valueStart, valueEnd]);
    }
    at = valueEnd;
  }
}

function memberName(bytes: Uint8Array, start: number, end: number): string {
  try {
    return String(JSON.parse(new TextDecoder().decode(bytes.subarray(start, end))));
  } catch {
    return '';
  }
}

/** The elements of the list that opens at `start`. */
export function elementsOf(bytes: Uint8Array, start: number) {
  const elements: number[] = [];
  let at = start + 1;
  for (;;) {
    at = skipBlank(bytes, at);
    if (bytes[at] === closeBracket) return { elements, cutOff: false, end: at + 1 };
    const end = at < bytes.length ? endOfValue(bytes, at) : -1;
    if (end < 0) return { elements, cutOff: true, end: bytes.length };
    elements.push(at, end);
    at = end;
  }
}

function sequenceOf(bytes: Uint8Array, start: number): JsonOutline {
  const elements: number[] = [];
  let at = start;
  while (at < bytes.length) {
    const end = endOfValue(bytes, at);
    if (end < 0) return { root: 'sequence', members: new Map(), elements, cutOff: true };
    elements.push(at, end);
    at = skipBlank(bytes, end);
  }
  return { root: 'sequence', members: new Map(), elements, cutOff: false };
}

/**
 * Past blanks, and past what stands between values: commas, colons and record separators. A text
 * with one too many is none the worse for it here; each piece is parsed strictly later.
 */
function skipBlank(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte > 0x20 && byte !== comma && byte !== 0x3a) break;
    at += 1;
  }
  return at;
}

/** Behind the value that begins at `start`; -1 if the text ends before it does. */
function endOfValue(bytes: Uint8Array, start: number): number {
  const opening = bytes[start];
  if (opening === quote) return endOfText(bytes, start);
  if (opening !== openBrace && opening !== openBracket) return endOfScalar(bytes, start);
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      const end = endOfText(bytes, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (byte === openBracket || byte === openBrace) {
      depth += 1;
      if (depth > fileLimits.depth) throw new Failure('fileTooDeep', { limit: fileLimits.depth });
    } else if (byte === closeBracket || byte === closeBrace) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) return at + 1;
    if (byte === backslash) at += 1;
  }
  return -1;
}

/** A number, `true`, `null` – or `NaN`, which is no JSON but is written all the same. */
function endOfScalar(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte <= 0x20 || byte === comma || byte === closeBrace || byte === closeBracket) break;
    at += 1;
  }
  // Always forward, so that garbage can't hold the reader in one place.
  return Math.max(at, start + 1);
}
