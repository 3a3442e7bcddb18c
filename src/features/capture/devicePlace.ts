/** What happens when the device has found where it is. */
import { anchorOf, distanceMetres, distanceToAreaMetres } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import type { Neighbourhood } from '@/domain/records';
import type { RecordDraft } from '@/domain/view';

export interface DevicePlace {
  position: Position;
  /** Radius of 68 % confidence, metres. */
  accuracyMetres: number;
}

/** `go` there, or ask first: the place was set by hand, or it lies far from the neighbourhood. */
export type DeviceDecision = 'go' | 'askHand' | 'askFar';

/** Less than a step: the map stands where it stood. */
const samePlaceMetres = 1;

/** A walk starts outside the boundary now and then; another district is a mistake. */
const farFromBoundaryMetres = 1_000;
const farFromCentreMetres = 5_000;

/** Beyond this the device's place is no help for a point in a street. */
export const coarseAccuracyMetres = 30;

export interface DeviceQuestion {
  draft: Pick<RecordDraft, 'geometry' | 'placement'>;
  device: DevicePlace;
  /** The middle of the map when the device was asked, and when it answered. */
  centreAsked: Position | null;
  centreNow: Position | null;
  neighbourhood: Pick<Neighbourhood, 'boundary' | 'centre'> | null;
}

/**
 * Whether the map may go to the device's place. It never overwrites by itself what a hand has set:
 * a point put down before, or the map moved while the device was still searching.
 */
export function decideDevicePlace(question: DeviceQuestion): DeviceDecision {
  const { draft, device, centreAsked, centreNow, neighbourhood } = question;
  const putByHand = draft.geometry !== null && draft.placement === 'hand';
  const movedMeanwhile =
    centreAsked !== null && centreNow !== null && !isSamePlace(centreAsked, centreNow);
  if (putByHand || movedMeanwhile) return 'askHand';
  return neighbourhood !== null && isFar(device.position, neighbourhood) ? 'askFar' : 'go';
}

/** How a point under the cross-hair came to be: by the device if it still stands where that led. */
export function placementAt(
  centre: Position,
  device: DevicePlace | null,
): { placement: 'hand' | 'device'; accuracyMetres: number | null } {
  return device !== null && isSamePlace(centre, device.position)
    ? { placement: 'device', accuracyMetres: device.accuracyMetres }
    : { placement: 'hand', accuracyMetres: null };
}

/** Metres as one says them: «12», «85», «140»; never 0. */
export function spokenAccuracy(accuracyMetres: number): number {
  if (accuracyMetres < 20) return Math.max(1, Math.round(accuracyMetres));
  return accuracyMetres < 100
    ? Math.round(accuracyMetres / 5) * 5
    : Math.round(accuracyMetres / 10) * 10;
}

/** Where the map opens to place a draft again. */
export function anchorOfDraft(draft: Pick<RecordDraft, 'geometry'>): Position | null {
  return draft.geometry === null ? null : anchorOf(draft.geometry);
}

function isSamePlace(a: Position, b: Position): boolean {
  return distanceMetres(a, b) <= samePlaceMetres;
}

function isFar(
  position: Position,
  { boundary, centre }: Pick<Neighbourhood, 'boundary' | 'centre'>,
): boolean {
  return boundary === null
    ? distanceMetres(position, centre) > farFromCentreMetres
    : distanceToAreaMetres(position, boundary) > farFromBoundaryMetres;
}
