/**
 * Geometry inside one tile: cut to the tile with a margin, thinned to what its zoom can show, and
 * written as the commands of a vector tile. No objects are made: a tile holds thousands of features.
 */
import { featureKinds } from './flatFeatures';
import type { ProjectedFeatures } from './mercator';
import { tileExtent } from './tileExtent';

export interface TileFrame {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Closer views are drawn from tiles of this zoom, in which nothing is thinned: 4 mm a unit. */
export const tileZoomLimit = 20;

/** Beyond the edge, so that a wide line's round end or a fill's outline never shows a cut: 1/8 tile. */
const margin = tileExtent / 8;
const low = -margin;
const high = tileExtent + margin;

/** Corners closer than this are one: 0.6 of the 512 pixels that a tile measures on screen. */
const thinningUnits = (tileExtent / 512) * 0.6;

const moveTo = 1;
const lineTo = 2;
const closePath = 7;

export class TileGeometry {
  length = 0;
  #commands = new Int32Array(4096);
  #cursorX = 0;
  #cursorY = 0;
  /** Positions of the part at work, before and after cutting: x and y in turn. */
  #part: number[] = [];
  #cut: number[] = [];

  at(k: number): number {
    return this.#commands[k] as number;
  }

  /** Feature k in the frame; false if nothing of it is there. */
  read(features: ProjectedFeatures, k: number, frame: TileFrame): boolean {
    this.length = 0;
    this.#cursorX = 0;
    this.#cursorY = 0;
    const scale = 2 ** frame.zoom * tileExtent;
    const shiftX = frame.x * tileExtent;
    const shiftY = frame.y * tileExtent;
    const west = (features.boxes[4 * k] as number) * scale - shiftX;
    const north = (features.boxes[4 * k + 1] as number) * scale - shiftY;
    const east = (features.boxes[4 * k + 2] as number) * scale - shiftX;
    const south = (features.boxes[4 * k + 3] as number) * scale - shiftY;
    if (!(east >= low && west <= high && south >= low && north <= high)) return false;
    const isInside = west >= low && east <= high && north >= low && south <= high;
    const kind = features.kinds[k];
    const isThinned = frame.zoom < tileZoomLimit;
    // Smaller than a pixel: its mark stands for it.
    if (isThinned && kind !== featureKinds.Point) {
      if (Math.max(east - west, south - north) < thinningUnits) return false;
    }
    const firstPart = features.partStarts[k] as number;
    const lastPart = features.partStarts[k + 1] as number;
    for (let part = firstPart; part < lastPart; part += 1) {
      this.#part.length = 0;
      const end = features.positionStarts[part + 1] as number;
      for (let i = features.positionStarts[part] as number; i < end; i += 1) {
        this.#part.push(
          (features.coordinates[2 * i] as number) * scale - shiftX,
          (features.coordinates[2 * i + 1] as number) * scale - shiftY,
        );
      }
      if (kind === featureKinds.Point) this.#writePoint();
      else if (kind === featureKinds.LineString) this.#writeLine(isInside, isThinned);
      else this.#writeRing(isInside, isThinned);
    }
    return this.length > 0;
  }

  /** A single place, in tile units. */
  point(x: number, y: number): void {
    this.length = 0;
    this.#cursorX = 0;
    this.#cursorY = 0;
    this.#push((1 << 3) | moveTo);
    this.#step(Math.round(x), Math.round(y));
  }

  #writePoint(): void {
    const [x = 0, y = 0] = this.#part;
    if (x < low || x > high || y < low || y > high) return;
    this.#push((1 << 3) | moveTo);
    this.#step(Math.round(x), Math.round(y));
  }

  #writeLine(isInside: boolean, isThinned: boolean): void {
    if (isInside) {
      this.#writePath(this.#part, isThinned, false);
      return;
    }
    const part = this.#part;
    this.#cut.length = 0;
    for (let i = 2; i < part.length; i += 2) {
      const [x1, y1, x2, y2] = [part[i - 2], part[i - 1], part[i], part[i + 1]] as Segment;
      const span = insideSpan(x1, y1, x2, y2);
      if (span === null) {
        this.#flushCut(isThinned);
        continue;
      }
      const [from, to] = span;
      if (from > 0) this.#flushCut(isThinned);
      if (this.#cut.length === 0) this.#cut.push(x1 + from * (x2 - x1), y1 + from * (y2 - y1));
      this.#cut.push(x1 + to * (x2 - x1), y1 + to * (y2 - y1));
      if (to < 1) this.#flushCut(isThinned);
    }
    this.#flushCut(isThinned);
  }

  #flushCut(isThinned: boolean): void {
    if (this.#cut.length >= 4) this.#writePath(this.#cut, isThinned, false);
    this.#cut.length = 0;
  }

  /** Sutherland and Hodgman: one edge of the tile after the other. */
  #writeRing(isInside: boolean, isThinned: boolean): void {
    if (!isInside) {
      for (let edge = 0; edge < 4; edge += 1) {
        cutRing(this.#part, this.#cut, edge);
        [this.#part, this.#cut] = [this.#cut, this.#part];
        if (this.#part.length < 6) return;
      }
    }
    this.#writePath(this.#part, isThinned, true);
  }

  /** One part as commands; taken back if it shrinks to nothing. */
  #writePath(positions: readonly number[], isThinned: boolean, isRing: boolean): void {
    const start = this.length;
    const [startX, startY] = [this.#cursorX, this.#cursorY];
    const firstX = Math.round(positions[0] as number);
    const firstY = Math.round(positions[1] as number);
    this.#push((1 << 3) | moveTo);
    this.#step(firstX, firstY);
    const lineCommand = this.length;
    this.#push(0);
    // A ring's last corner is its first; it is written by `closePath`.
    const isClosed =
      isRing &&
      Math.round(positions[positions.length - 2] as number) === firstX &&
      Math.round(positions[positions.length - 1] as number) === firstY;
    const end = positions.length - (isClosed ? 2 : 0);
    const nearness = isThinned ? thinningUnits : 1;
    let count = 0;
    for (let i = 2; i < end; i += 2) {
      const x = Math.round(positions[i] as number);
      const y = Math.round(positions[i + 1] as number);
      const isNear = Math.abs(x - this.#cursorX) + Math.abs(y - this.#cursorY) < nearness;
      const isLast = !isRing && i === end - 2;
      if (isNear && !isLast) continue;
      this.#step(x, y);
      count += 1;
    }
    if (count < (isRing ? 2 : 1)) {
      this.length = start;
      this.#cursorX = startX;
      this.#cursorY = startY;
      return;
    }
    this.#commands[lineCommand] = (count << 3) | lineTo;
    if (isRing) this.#push((1 << 3) | closePath);
  }

  #step(x: number, y: number): void {
    this.#push(zigzag(x - this.#cursorX));
    this.#push(zigzag(y - this.#cursorY));
    this.#cursorX = x;
    this.#cursorY = y;
  }

  #push(value: number): void {
    if (this.length === this.#commands.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#commands);
      this.#commands = larger;
    }
    this.#commands[this.length] = value;
    this.length += 1;
  }
}

type Segment = [x1: number, y1: number, x2: number, y2: number];

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}

/** The share of a segment that lies in the tile (Liang and Barsky); null if none does. */
function insideSpan(x1: number, y1: number, x2: number, y2: number): [number, number] | null {
  let from = 0;
  let to = 1;
  const edges: [step: number, room: number][] = [
    [x1 - x2, x1 - low],
    [x2 - x1, high - x1],
    [y1 - y2, y1 - low],
    [y2 - y1, high - y1],
  ];
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return null;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to ? [from, to] : null;
}

/** The part of a ring on the inner side of one edge: 0 west, 1 east, 2 north, 3 south. */
function cutRing(ring: readonly number[], result: number[], edge: number): void {
  const axis = edge >> 1;
  const limit = edge % 2 === 0 ? low : high;
  const sign = edge % 2 === 0 ? 1 : -1;
  result.length = 0;
  let previousX = ring[ring.length - 2] as number;
  let previousY = ring[ring.length - 1] as number;
  let previousSide = sign * ((axis === 0 ? previousX : previousY) - limit);
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i] as number;
    const y = ring[i + 1] as number;
    const side = sign * ((axis === 0 ? x : y) - limit);
    if (side >= 0 !== previousSide >= 0) {
      const share = previousSide / (previousSide - side);
      result.push(previousX + share * (x - previousX), previousY + share * (y - previousY));
    }
    if (side >= 0) result.push(x, y);
    previousX = x;
    previousY = y;
    previousSide = side;
  }
}
