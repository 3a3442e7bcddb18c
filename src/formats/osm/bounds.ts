import type { BoundingBox } from '@/domain/geometry';

/** What a file says it covers, in degrees; null if that can't be. */
export function boundsOf(
  west: unknown,
  south: unknown,
  east: unknown,
  north: unknown,
): BoundingBox | null {
  if ([west, south, east, north].some((side) => side === undefined || side === null || side === ''))
    return null;
  const box = [west, south, east, north].map(Number) as BoundingBox;
  const isBox = box[0] < box[2] && box[1] < box[3];
  const isOnEarth = box[0] >= -180 && box[2] <= 180 && box[1] >= -90 && box[3] <= 90;
  return isBox && isOnEarth ? box : null;
}
