import { metresPerDegree } from '@/domain/geodesy';
import type { BoundingBox, Position } from '@/domain/geometry';
import type { PictureCorners } from '@/map/scene';

/** Of what is in sight, so that all four handles can be taken hold of. */
const shareOfView = 0.6;

/**
 * Where a new picture lies: upright in the middle of what the map shows, in its own shape.
 * `view` is the map's box in degrees.
 */
export function cornersInView(
  [west, south, east, north]: BoundingBox,
  widthPixels: number,
  heightPixels: number,
): PictureCorners {
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const [perLongitude, perLatitude] = metresPerDegree(middleY);
  const roomX = (east - west) * perLongitude * shareOfView;
  const roomY = (north - south) * perLatitude * shareOfView;
  const metresPerPixel = Math.min(roomX / widthPixels, roomY / heightPixels);
  const halfX = (widthPixels * metresPerPixel) / perLongitude / 2;
  const halfY = (heightPixels * metresPerPixel) / perLatitude / 2;
  return [
    [middleX - halfX, middleY + halfY],
    [middleX + halfX, middleY + halfY],
    [middleX + halfX, middleY - halfY],
    [middleX - halfX, middleY - halfY],
  ];
}

/** The corners with one of them elsewhere. */
export function withCorner(
  corners: PictureCorners,
  which: number,
  place: Position,
): PictureCorners {
  return corners.map((corner, k) => (k === which ? place : corner)) as unknown as PictureCorners;
}
