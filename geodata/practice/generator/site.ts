/** What stands in the way on the building site: streets, water, walls, kept grounds, other houses. */
import { around, at, type Line, type Ring } from './plane';
import { type Box, boxesWithin, boxOf, contains, overlap, ringToLine, ringToRing } from './rings';

interface Barrier {
  line: Line;
  box: Box;
  clearanceMetres: number;
}

interface Filled {
  ring: Ring;
  box: Box;
}

const cellMetres = 40;

export class Site {
  readonly #barriers = new Grid<Barrier>();
  readonly #kept: Filled[] = [];
  readonly #keptEdges = new Grid<Barrier>();
  readonly #houses = new Grid<Filled>();

  constructor(readonly boundary: Ring) {}

  /** Nothing is built nearer to the line than the clearance. */
  keepClear(line: Line, clearanceMetres: number): void {
    for (let k = 1; k < line.length; k += 1) {
      const piece = [at(line, k - 1), at(line, k)];
      this.#barriers.add({ line: piece, box: boxOf(piece), clearanceMetres }, clearanceMetres);
    }
  }

  /** Nothing is built on this ground. */
  keepFree(ring: Ring): void {
    this.#kept.push({ ring, box: boxOf(ring) });
    ring.forEach((corner, k) => {
      const edge = [corner, around(ring, k + 1)];
      this.#keptEdges.add({ line: edge, box: boxOf(edge), clearanceMetres: 0.01 }, 0);
    });
  }

  build(ring: Ring): void {
    this.#houses.add({ ring, box: boxOf(ring) }, 0);
  }

  /** Whether a house can stand here, at least `gapMetres` from others; 0 lets walls touch. */
  isFree(ring: Ring, gapMetres: number, { onKept = false } = {}): boolean {
    const box = boxOf(ring);
    return (
      this.#barriers.near(box, 0).every((one) => isClear(ring, one)) &&
      (onKept || !this.#isOnKept(ring, box)) &&
      ring.every((corner) => contains(this.boundary, corner)) &&
      this.#houses
        .near(box, gapMetres)
        .every((one) =>
          gapMetres === 0 ? !overlap(one.ring, ring) : ringToRing(one.ring, ring) >= gapMetres,
        )
    );
  }

  #isOnKept(ring: Ring, box: Box): boolean {
    return (
      this.#kept.some((one) => boxesWithin(one.box, box, 0) && contains(one.ring, at(ring, 0))) ||
      !this.#keptEdges.near(box, 0).every((one) => isClear(ring, one))
    );
  }
}

function isClear(ring: Ring, { line, clearanceMetres }: Barrier): boolean {
  return ringToLine(ring, line) >= clearanceMetres;
}

/** Finds what lies near a box without looking at everything. */
class Grid<Item extends { box: Box }> {
  readonly #cells = new Map<string, Item[]>();

  add(item: Item, reachMetres: number): void {
    for (const key of cellsOf(item.box, reachMetres)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** All that may lie within the metres of the box, and some that don't. */
  near(box: Box, metres: number): Item[] {
    const found = new Set<Item>();
    for (const key of cellsOf(box, metres)) {
      for (const one of this.#cells.get(key) ?? []) found.add(one);
    }
    return [...found];
  }
}

function* cellsOf(box: Box, metres: number): Generator<string> {
  const cell = (value: number) => Math.floor(value / cellMetres);
  for (let x = cell(box.west - metres); x <= cell(box.east + metres); x += 1) {
    for (let y = cell(box.south - metres); y <= cell(box.north + metres); y += 1) yield `${x} ${y}`;
  }
}
