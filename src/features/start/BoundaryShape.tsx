import { boundingBoxOf, metresPerDegree, positionsOf } from '@/domain/geodesy';
import type { AreaGeometry, Position } from '@/domain/geometry';
import styles from './form.module.css';

const sizePixels = 76;

/** The outline of an area, north up, so that a wrong choice is seen at once. */
export function BoundaryShape({ boundary }: { boundary: AreaGeometry }) {
  const box = boundingBoxOf(positionsOf(boundary));
  if (box === null) return null;
  const [west, south, east, north] = box;
  const [metresEast, metresNorth] = metresPerDegree((south + north) / 2);
  const longest = Math.max((east - west) * metresEast, (north - south) * metresNorth, 1);
  const place = ([longitude, latitude]: Position) =>
    [
      (((longitude - west) * metresEast) / longest) * sizePixels,
      (((north - latitude) * metresNorth) / longest) * sizePixels,
    ]
      .map((value) => value.toFixed(1))
      .join(' ');
  const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
  const path = polygons.flat().map((ring) => `M${ring.map(place).join('L')}Z`);
  return (
    <svg
      className={styles.shape}
      viewBox={`-2 -2 ${sizePixels + 4} ${sizePixels + 4}`}
      aria-hidden="true"
    >
      <path d={path.join('')} fillRule="evenodd" />
    </svg>
  );
}
