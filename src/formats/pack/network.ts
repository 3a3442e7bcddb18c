/** The walking network: streets split where they meet, edges with lengths on the ellipsoid. */
import type { StreetEdge, StreetNetwork } from '@/domain/areaPack';
import { lengthMetres } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import type { LinePoint } from './cutLine';
import type { RoadPiece } from './roadPieces';
import { positionOf } from './units';

/** Micrometres: lengths can be checked against the coordinates to one part in a million. */
const rounded = (metres: number) => Math.round(metres * 1e6) / 1e6;

/**
 * Nodes stand where walkable streets meet, end or change; streets that cross at two levels share no
 * point in OpenStreetMap and so no node. One-way streets don't bind walkers.
 */
export function networkOf(pieces: readonly RoadPiece[]): StreetNetwork {
  const walkable = pieces.filter((piece) => piece.isWalkable);
  const uses = pointUses(walkable);
  const nodes: number[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (point: LinePoint): number => {
    const known = numbers.get(point.node);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(point.node, number);
    nodes.push(...positionOf(point));
    return number;
  };
  const edges: StreetEdge[] = [];
  for (const { id, points, properties } of walkable) {
    for (const stretch of splitAt(points, ({ node }) => (uses.get(node) ?? 0) >= 2)) {
      const positions = stretch.map(positionOf);
      const via = positions.slice(1, -1).flat();
      edges.push({
        from: numberOf(stretch[0] as LinePoint),
        to: numberOf(stretch.at(-1) as LinePoint),
        lengthMetres: rounded(lengthMetres(positions as Position[])),
        class: properties.class,
        roadId: id,
        ...(via.length > 0 ? { via } : {}),
      });
    }
  }
  return { nodes, edges };
}

/** How often streets use a point. An end counts twice: it is a node in any case. */
function pointUses(pieces: readonly RoadPiece[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { points } of pieces) {
    for (const [k, { node }] of points.entries()) {
      const isEnd = k === 0 || k === points.length - 1;
      uses.set(node, (uses.get(node) ?? 0) + (isEnd ? 2 : 1));
    }
  }
  return uses;
}

/** A stretch that comes back to where it began is halved: no edge joins a node with itself. */
function splitAt(
  points: readonly LinePoint[],
  isNode: (point: LinePoint) => boolean,
): LinePoint[][] {
  const stretches: LinePoint[][] = [];
  let start = 0;
  for (let k = 1; k < points.length; k += 1) {
    if (k < points.length - 1 && !isNode(points[k] as LinePoint)) continue;
    const stretch = points.slice(start, k + 1);
    start = k;
    if (stretch[0]?.node !== stretch.at(-1)?.node) {
      stretches.push(stretch);
      continue;
    }
    const middle = stretch.length >> 1;
    stretches.push(stretch.slice(0, middle + 1), stretch.slice(middle));
  }
  return stretches;
}
