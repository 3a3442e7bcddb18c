/** Whether a file has latitude and longitude the wrong way round. */
import { distanceMetres } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';

/** West, south, east, north of Türkiye, degrees, with a margin. */
const turkiye = [25.4, 35.7, 45.0, 42.3] as const;

/** Most of the positions have to speak for it. */
const mostOf = 0.8;

/**
 * Whether positions make more sense with their two numbers exchanged. Near the open neighbourhood
 * counts most; without one, inside Türkiye. East of 36° a place and its mirror are both inside
 * (Erzurum is 41, 40): then only a neighbourhood can tell.
 */
export function looksSwapped(
  pairs: readonly (readonly [first: number, second: number])[],
  near: Position | null,
): boolean {
  if (pairs.length === 0) return false;
  const votes = pairs.filter(([first, second]) => speaksForSwap(first, second, near)).length;
  return votes >= pairs.length * mostOf;
}

function speaksForSwap(first: number, second: number, near: Position | null): boolean {
  const asIs = isOnEarth(first, second);
  const swapped = isOnEarth(second, first);
  if (!swapped) return false;
  if (!asIs) return true;
  if (near !== null) {
    const [distance, swappedDistance] = [
      distanceMetres([first, second], near),
      distanceMetres([second, first], near),
    ];
    // 300 km: the file is at least about this part of the country.
    if (distance < 300_000 || swappedDistance < 300_000) return swappedDistance < distance / 3;
  }
  return isInTurkiye(second, first) && !isInTurkiye(first, second);
}

function isOnEarth(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function isInTurkiye(longitude: number, latitude: number): boolean {
  const [west, south, east, north] = turkiye;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
