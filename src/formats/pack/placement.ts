/** How a pack lies to a boundary. */
import { Clipper, FillRule } from 'clipper2-ts';
import type { AreaGeometry } from '@/domain/geometry';
import type { PackPlacement } from '../packMessages';
import { ringsOfArea } from './units';

/** Two hand-drawn edges of the same place never meet exactly. */
const wholeShare = 0.999;

export function placementOf(covered: AreaGeometry, boundary: AreaGeometry): PackPlacement {
  const wanted = Clipper.union(ringsOfArea(boundary), FillRule.EvenOdd);
  const common = Clipper.intersect(wanted, ringsOfArea(covered), FillRule.EvenOdd);
  // Square degrees are enough for a share.
  const share = Math.abs(Clipper.areaPaths(common) / Clipper.areaPaths(wanted));
  if (!(share > 0)) return 'elsewhere';
  return share >= wholeShare ? 'whole' : 'partly';
}
