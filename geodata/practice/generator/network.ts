/** The walking network of the pack: numbered nodes, edges with lengths on the ellipsoid. */
import type { StreetEdge, StreetNetwork } from '@/domain/areaPack';
import { lengthMetres } from '@/domain/geodesy';
import type { Graph } from './graph';
import { position } from './projection';

/** Micrometres: lengths can be checked against the coordinates to one part in a million. */
const rounded = (metres: number) => Math.round(metres * 1e6) / 1e6;

export function networkOf(graph: Graph): StreetNetwork {
  const numbers = new Map(graph.nodes.map((node, k) => [node, k]));
  const numberOf = (node: Graph['nodes'][number]) => {
    const number = numbers.get(node);
    if (number === undefined) throw new Error('an edge ends nowhere');
    return number;
  };
  return {
    nodes: graph.nodes.flatMap(({ point }) => position(point)),
    edges: graph.edges.map(({ from, to, line, road }): StreetEdge => {
      const positions = line.map(position);
      const via = positions.slice(1, -1).flat();
      return {
        from: numberOf(from),
        to: numberOf(to),
        lengthMetres: rounded(lengthMetres(positions)),
        class: road.street.class,
        roadId: road.id,
        ...(via.length > 0 ? { via } : {}),
      };
    }),
  };
}
