/**
 * Writes vector tiles (Mapbox Vector Tile specification 2.1): what MapLibre's worker reads fastest.
 * Only what our tiles need: text and whole-number attributes, numbered features.
 */
import { tileExtent } from './tileExtent';
import type { TileGeometry } from './tileGeometry';

type AttributeValue = string | number | Uint8Array;

export class TileLayer {
  #features = new Bytes();
  #keys = new Map<string, number>();
  #values = new Map<string | number, number>();
  #valueBytes = new Bytes();
  #valueCount = 0;
  #scratch = new Bytes();

  constructor(private readonly name: string) {}

  /**
   * The two numbers by which a feature refers to an attribute. Bytes are taken as text in UTF-8 and
   * are not looked for among those before: names hardly repeat.
   */
  tag(key: string, value: AttributeValue): [number, number] {
    let keyNumber = this.#keys.get(key);
    if (keyNumber === undefined) {
      keyNumber = this.#keys.size;
      this.#keys.set(key, keyNumber);
    }
    return [keyNumber, this.#valueNumber(value)];
  }

  #valueNumber(value: AttributeValue): number {
    if (value instanceof Uint8Array) return this.#addValue(value);
    let number = this.#values.get(value);
    if (number === undefined) {
      number = this.#addValue(value);
      this.#values.set(value, number);
    }
    return number;
  }

  #addValue(value: AttributeValue): number {
    const message = new Bytes(16);
    if (typeof value === 'number') {
      message.byte(0x19); // double_value
      message.double(value);
    } else {
      const text = typeof value === 'string' ? encoder.encode(value) : value;
      message.byte(0x0a); // string_value
      message.block(text);
    }
    this.#valueBytes.byte(0x22);
    this.#valueBytes.block(message.written());
    this.#valueCount += 1;
    return this.#valueCount - 1;
  }

  add(number: number, kind: number, tags: readonly number[], geometry: TileGeometry): void {
    const scratch = this.#scratch;
    scratch.clear();
    scratch.byte(0x08);
    scratch.varint(number);
    if (tags.length > 0) {
      let length = 0;
      for (const tag of tags) length += varintLength(tag);
      scratch.byte(0x12);
      scratch.varint(length);
      for (const tag of tags) scratch.varint(tag);
    }
    scratch.byte(0x18);
    scratch.varint(kind);
    let length = 0;
    for (let k = 0; k < geometry.length; k += 1) length += varintLength(geometry.at(k));
    scratch.byte(0x22);
    scratch.varint(length);
    for (let k = 0; k < geometry.length; k += 1) scratch.varint(geometry.at(k));
    this.#features.byte(0x12);
    this.#features.block(scratch.written());
  }

  /** Appends the layer to a tile; an empty one is left out. */
  writeTo(tile: Bytes): void {
    if (this.#features.length === 0) return;
    const layer = new Bytes(this.#features.length + this.#valueBytes.length + 256);
    layer.byte(0x0a);
    layer.block(encoder.encode(this.name));
    layer.append(this.#features.written());
    for (const key of this.#keys.keys()) {
      layer.byte(0x1a);
      layer.block(encoder.encode(key));
    }
    layer.append(this.#valueBytes.written());
    layer.byte(0x28);
    layer.varint(tileExtent);
    layer.byte(0x78);
    layer.varint(2);
    tile.byte(0x1a);
    tile.block(layer.written());
  }
}

/** The layers as one tile. */
export function vectorTile(layers: Iterable<TileLayer>): Uint8Array<ArrayBuffer> {
  const tile = new Bytes(1 << 14);
  for (const layer of layers) layer.writeTo(tile);
  return tile.written().slice();
}

const encoder = new TextEncoder();

/** A growing run of bytes with the number formats of protocol buffers. */
export class Bytes {
  length = 0;
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  clear(): void {
    this.length = 0;
  }

  /** What was written so far; valid until more is written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  byte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.length] = value;
    this.length += 1;
  }

  /** Seven bits a byte, lowest first; `value` is taken as 32 unsigned bits. */
  varint(value: number): void {
    this.#makeRoom(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.#bytes[this.length] = (rest & 0x7f) | 0x80;
      this.length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.length] = rest;
    this.length += 1;
  }

  double(value: number): void {
    this.#makeRoom(8);
    new DataView(this.#bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  append(block: Uint8Array): void {
    this.#makeRoom(block.length);
    this.#bytes.set(block, this.length);
    this.length += block.length;
  }

  /** The length, then the bytes. */
  block(block: Uint8Array): void {
    this.varint(block.length);
    this.append(block);
  }

  #makeRoom(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

function varintLength(value: number): number {
  const bits = value >>> 0;
  if (bits < 0x80) return 1;
  if (bits < 0x4000) return 2;
  if (bits < 0x200000) return 3;
  return bits < 0x10000000 ? 4 : 5;
}
