/**
 * How much of a mark is drawn at a zoom, by how crowded the map is there. One answer for the whole
 * map: a street where half of the marks had pictures and half were dots would look like a mistake.
 *
 * Not clusters: a number in a circle hides what kind of thing is where, and that is what this map
 * is for. See docs/decisions.
 */

/** `pictures`: full marks. `small`: the layer's shape alone. `dots`: the cheapest there is. */
export type MarkStage = 'pictures' | 'small' | 'dots';

/**
 * Marks on a screenful (512 × 512 pixels, a phone's half) up to which they are still told apart: 60
 * marks of 30 pixels cover a fifth of it, 500 shapes of 14 pixels a third.
 */
const limits = { pictures: 60, small: 500 } as const;

/** A single knot of marks does not make the whole map step back. */
const crowdedShare = 0.1;

/** Marks looked at; more would only be counted more exactly. */
const sampleSize = 5000;

const closest = 18;
const farthest = 6;

/** The stage for each zoom; `anchors` holds Mercator x and y in turn. */
export function crowding(anchors: Float64Array): (zoom: number) => MarkStage {
  const count = anchors.length / 2;
  const stride = Math.max(1, Math.floor(count / sampleSize));
  const stages: MarkStage[] = [];
  let cells = countCells(anchors, stride);
  for (let zoom = closest; zoom >= farthest; zoom -= 1) {
    stages[zoom] = stageOf(cells, stride);
    cells = countParents(cells);
  }
  return (zoom) => stages[Math.max(farthest, Math.min(closest, Math.floor(zoom)))] ?? 'pictures';
}

/** Wider than any tile number at the closest zoom. */
const rowLength = 2 ** 20;

function countCells(anchors: Float64Array, stride: number): Map<number, number> {
  const cells = new Map<number, number>();
  const side = 2 ** closest;
  for (let i = 0; i < anchors.length; i += 2 * stride) {
    const column = Math.floor((anchors[i] as number) * side);
    const row = Math.floor((anchors[i + 1] as number) * side);
    const cell = row * rowLength + column;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return cells;
}

function countParents(cells: Map<number, number>): Map<number, number> {
  const parents = new Map<number, number>();
  for (const [cell, count] of cells) {
    const row = Math.floor(cell / rowLength);
    const parent = (row >> 1) * rowLength + ((cell - row * rowLength) >> 1);
    parents.set(parent, (parents.get(parent) ?? 0) + count);
  }
  return parents;
}

function stageOf(cells: Map<number, number>, stride: number): MarkStage {
  let [all, overPictures, overSmall] = [0, 0, 0];
  for (const count of cells.values()) {
    all += count;
    if (count * stride > limits.pictures) overPictures += count;
    if (count * stride > limits.small) overSmall += count;
  }
  if (overPictures <= all * crowdedShare) return 'pictures';
  return overSmall <= all * crowdedShare ? 'small' : 'dots';
}
