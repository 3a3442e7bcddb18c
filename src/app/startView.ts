import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import type { Neighbourhood } from '@/domain/records';
import type { MapViewProps } from '@/map/mapContract';
import type { OpenPack } from '@/store/packs';

/** Without boundary and pack the map opens at street scale. */
const streetZoom = 15;

/** Where the map of a neighbourhood opens: on its boundary, else its pack, else its centre. */
export function startOf(
  neighbourhood: Neighbourhood,
  pack: OpenPack | null,
): MapViewProps['start'] {
  const { boundary, centre } = neighbourhood;
  const box = boundary && boundingBoxOf(positionsOf(boundary));
  // Streets of a pack may run on beyond what it covers.
  const covered = pack && boundingBoxOf(positionsOf(pack.meta.completeness.area));
  return box ?? covered ?? { centre, zoom: streetZoom };
}
