/** How a map lies to a boundary, by the boundary's corners. */
import { isInside, positionsOf } from '@/domain/geodesy';
import type { AreaGeometry } from '@/domain/geometry';
import type { PackPlacement } from '@/formats/packMessages';

/** Null without a boundary. A corner on the very edge of the covered area counts as either. */
export function placementOf(
  boundary: AreaGeometry | null,
  covered: AreaGeometry,
): PackPlacement | null {
  if (boundary === null) return null;
  let inside = 0;
  let corners = 0;
  for (const corner of positionsOf(boundary)) {
    corners += 1;
    if (isInside(corner, covered)) inside += 1;
  }
  if (inside === corners) return 'whole';
  return inside > 0 ? 'partly' : 'elsewhere';
}
