/** In how many pieces a street network lies: whoever stands on a small one can't walk to the rest. */
import type { StreetNetwork } from './areaPack';

export interface NetworkPieces {
  /** Metres of all edges together. */
  lengthMetres: number;
  pieces: number;
  /** Share of the length that lies in the longest piece, 0–1; 0 without edges. */
  largestShare: number;
}

/** Counts the pieces by union-find; nodes without an edge are none. */
export function networkPieces({ nodes, edges }: StreetNetwork): NetworkPieces {
  const parents = Uint32Array.from({ length: nodes.length / 2 }, (_none, k) => k);
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== root) {
      // Halves the way for the next one who asks.
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  for (const { from, to } of edges) parents[rootOf(from)] = rootOf(to);
  const lengths = new Map<number, number>();
  let lengthMetres = 0;
  for (const edge of edges) {
    const root = rootOf(edge.from);
    lengths.set(root, (lengths.get(root) ?? 0) + edge.lengthMetres);
    lengthMetres += edge.lengthMetres;
  }
  let largest = 0;
  for (const length of lengths.values()) largest = Math.max(largest, length);
  return {
    lengthMetres,
    pieces: lengths.size,
    largestShare: lengthMetres === 0 ? 0 : largest / lengthMetres,
  };
}
