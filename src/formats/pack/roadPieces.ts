/** Streets as the pack keeps them: one feature per stretch of a way inside the zone. */
import type { RoadClass, RoadProperties } from '@/domain/areaPack';
import type { LinePoint } from './cutLine';

export interface RoadPiece {
  /** Feature in the roads layer, from 1. */
  readonly id: number;
  readonly points: readonly LinePoint[];
  readonly properties: RoadProperties;
  readonly isWalkable: boolean;
}

/** Paths end in fields; only of streets it matters that nobody gets on at their end. */
const streetClasses: readonly RoadClass[] = [
  'secondary',
  'street',
  'lane',
  'service',
  'pedestrian',
];

/** Says of streets that end where no other road begins that they are dead ends. */
export function withDeadEnds(pieces: readonly RoadPiece[]): RoadPiece[] {
  const uses = new Map<number, number>();
  for (const { points } of pieces) {
    for (const { node } of points) uses.set(node, (uses.get(node) ?? 0) + 1);
  }
  return pieces.map((piece) => {
    const { points, properties } = piece;
    if (properties.deadEnd || !streetClasses.includes(properties.class)) return piece;
    // Cut at the zone's edge (below 0), nobody knows how it goes on.
    const isDead = (end: LinePoint | undefined) =>
      end !== undefined && end.node >= 0 && uses.get(end.node) === 1;
    const deadEnd = isDead(points[0]) || isDead(points.at(-1));
    return deadEnd ? { ...piece, properties: { ...properties, deadEnd } } : piece;
  });
}
