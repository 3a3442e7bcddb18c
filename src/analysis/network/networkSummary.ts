/** What the group's corrections do to the network, in numbers. */
import type { Uuid } from '@/domain/identifiers';
import type { CorrectedEdge, CorrectedNetwork, CorrectionFinding } from './correctedNetwork';

export interface NetworkSummary {
  /** Of all open edges. */
  lengthMetres: number;
  /** Share of it that hangs together with the most of it, 0–1; 0 without a street. */
  largestComponentShare: number;
  drawn: { streets: number; lengthMetres: number };
  closed: { edges: number; lengthMetres: number };
  /** Metres of open edges that a fire engine can't enter, by what the group says. */
  withoutFireEngineMetres: number;
  findings: CorrectionFinding[];
}

export function networkSummary({ edges, closed, findings }: CorrectedNetwork): NetworkSummary {
  const drawn = edges.filter(({ drawnBy }) => drawnBy !== null);
  const lengthMetres = sum(edges);
  return {
    lengthMetres,
    largestComponentShare: lengthMetres === 0 ? 0 : largestComponentMetres(edges) / lengthMetres,
    drawn: {
      streets: new Set<Uuid | null>(drawn.map(({ drawnBy }) => drawnBy)).size,
      lengthMetres: sum(drawn),
    },
    closed: { edges: closed.length, lengthMetres: sum(closed) },
    withoutFireEngineMetres: sum(edges.filter(({ fireEngine }) => !fireEngine)),
    findings,
  };
}

function sum(edges: readonly CorrectedEdge[]): number {
  return edges.reduce((metres, edge) => metres + edge.lengthMetres, 0);
}

/** Metres of the part of the network that is longest. */
function largestComponentMetres(edges: readonly CorrectedEdge[]): number {
  const parents = new Map<number, number>();
  const rootOf = (node: number): number => {
    let root = node;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== node) parents.set(node, root);
    return root;
  };
  for (const { from, to } of edges) {
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) parents.set(a, b);
  }
  const metres = new Map<number, number>();
  for (const { from, lengthMetres } of edges) {
    const root = rootOf(from);
    metres.set(root, (metres.get(root) ?? 0) + lengthMetres);
  }
  return Math.max(0, ...metres.values());
}
