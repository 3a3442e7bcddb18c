/** Closed rings out of lines that touch at their ends: an area's outline may be many ways. */

export interface JoinedRings {
  /** Closed: the last point is the first. */
  readonly rings: number[][];
  /** Lines that belong to no ring: their neighbours are missing. */
  readonly open: number;
}

/**
 * Joins lines, given as points' numbers, into rings; order and direction don't matter. A path that
 * comes by its own trace again is cut off there as a ring, so that rings which touch in a point stay
 * apart.
 */
export function joinRings(lines: readonly ArrayLike<number>[]): JoinedRings {
  const whole = lines.map((line) => Array.from(line)).filter((line) => line.length >= 2);
  const rings = whole.filter((line) => line[0] === line.at(-1));
  const { parts, atEnd, leaves } = withoutLeaves(whole.filter((line) => line[0] !== line.at(-1)));
  let open = leaves;
  for (const first of parts) {
    parts.delete(first);
    const path = [first];
    /** Where in the path a point is left. */
    const trace = new Map([[startOf(first), 0]]);
    for (;;) {
      const end = endOf(path.at(-1) as number[]);
      const loop = trace.get(end);
      if (loop !== undefined) {
        const ring = path.splice(loop);
        for (const part of ring) trace.delete(startOf(part));
        rings.push(chained(ring));
        if (path.length === 0) break;
        continue;
      }
      const next = atEnd.get(end)?.find((part) => parts.has(part));
      if (next === undefined) {
        open += path.length;
        break;
      }
      parts.delete(next);
      if (startOf(next) !== end) next.reverse();
      trace.set(end, path.length);
      path.push(next);
    }
  }
  return { rings: rings.filter((ring) => ring.length >= 4), open };
}

const startOf = (line: readonly number[]) => line[0] as number;
const endOf = (line: readonly number[]) => line.at(-1) as number;

/** Takes away lines that end where nothing goes on, until there are none. */
function withoutLeaves(lines: readonly number[][]) {
  const parts = new Set(lines);
  const atEnd = new Map<number, number[][]>();
  for (const line of lines) {
    for (const end of [startOf(line), endOf(line)]) {
      const there = atEnd.get(end);
      if (there === undefined) atEnd.set(end, [line]);
      else there.push(line);
    }
  }
  const ends = [...atEnd.keys()];
  let leaves = 0;
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const there = atEnd.get(end)?.filter((line) => parts.has(line)) ?? [];
    const [leaf] = there;
    if (there.length !== 1 || leaf === undefined) continue;
    parts.delete(leaf);
    leaves += 1;
    ends.push(startOf(leaf), endOf(leaf));
  }
  return { parts, atEnd, leaves };
}

/** Neighbours share a point; it stands once. */
function chained(parts: readonly number[][]): number[] {
  const [first = [], ...others] = parts;
  return others.reduce(
    (ring, part) => {
      for (let k = 1; k < part.length; k += 1) ring.push(part[k] as number);
      return ring;
    },
    [...first],
  );
}
