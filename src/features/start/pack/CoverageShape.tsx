import { boundingBoxOf, metresPerDegree, positionsOf } from '@/domain/geodesy';
import type { AreaGeometry, Position } from '@/domain/geometry';
import styles from './pack.module.css';

export interface CoverageShapeProps {
  boundary: AreaGeometry;
  /** Where there is data. */
  covered: AreaGeometry;
}

const sizePixels = 100;

/** The boundary over the area that has data, north up: where the one sticks out, the map is empty. */
export function CoverageShape({ boundary, covered }: CoverageShapeProps) {
  const corners = [...positionsOf(covered), ...positionsOf(boundary)];
  const box = boundingBoxOf(corners);
  if (box === null) return null;
  const [west, south, east, north] = box;
  const [metresEast, metresNorth] = metresPerDegree((south + north) / 2);
  const longest = Math.max((east - west) * metresEast, (north - south) * metresNorth, 1);
  const scale = sizePixels / longest;
  const padEast = (sizePixels - (east - west) * metresEast * scale) / 2;
  const padNorth = (sizePixels - (north - south) * metresNorth * scale) / 2;
  const place = ([longitude, latitude]: Position) =>
    `${((longitude - west) * metresEast * scale + padEast).toFixed(1)} ${((north - latitude) * metresNorth * scale + padNorth).toFixed(1)}`;
  const pathOf = (area: AreaGeometry) =>
    (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
      .flat()
      .map((ring) => `M${ring.map(place).join('L')}Z`)
      .join('');
  return (
    <svg className={styles.coverage} viewBox="-4 -4 108 108" aria-hidden="true">
      <path className={styles.covered} d={pathOf(covered)} fillRule="evenodd" />
      <path className={styles.boundary} d={pathOf(boundary)} />
    </svg>
  );
}
