import { metresPerDegree } from '@/domain/geodesy';
import type { BoundingBox, Position } from '@/domain/geometry';
import type { PictureCorners } from '@/map/scene';

/** Of what is in sight, so that all four handles can be taken hold of. */
const shareOfView = 0.6;

/**
 * Where a new picture lies: upright in the middle of what can be seen of the map, in its own shape.
 * `view` is the map's box in degrees; a sheet over its lower part moves the middle up.
 */
export function cornersInView(
  [west, south, east, north]: BoundingBox,
  [middleX, middleY]: Position,
  widthPixels: number,
  heightPixels: number,
): PictureCorners {
  const [perLongitude, perLatitude] = metresPerDegree(middleY);
  const roomX = 2 * Math.min(middleX - west, east - middleX) * perLongitude * shareOfView;
  const roomY = 2 * Math.min(middleY - south, north - middleY) * perLatitude * shareOfView;
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
