/**
 * From the drawing board (metres) to longitude and latitude. The board lies in the middle of the
 * Black Sea, more than 100 km from any coast: nobody takes it for a real place.
 */
import { metresPerDegree } from '@/domain/geodesy';
import type { LineGeometry, PointGeometry, PolygonGeometry, Position } from '@/domain/geometry';
import type { Line, Point, Ring } from './plane';
import { counterClockwise } from './rings';

/** Where the drawing board's middle lies. */
const seaPosition: Position = [34, 43.2];
const boardMiddle: Point = [600, 470];

// One scale for the whole board: over its 500 m to the north the error is below 0.01 %.
// Rounded, so that the last bit of an engine's cosine can't move a coordinate.
const [eastScale, northScale] = metresPerDegree(seaPosition[1]).map(
  (metres) => Math.round(metres * 1000) / 1000,
) as [number, number];

/** Seven decimals: about a centimetre. */
const rounded = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

export function position([x, y]: Point): Position {
  return [
    rounded(seaPosition[0] + (x - boardMiddle[0]) / eastScale),
    rounded(seaPosition[1] + (y - boardMiddle[1]) / northScale),
  ];
}

export const pointGeometry = (point: Point): PointGeometry => ({
  type: 'Point',
  coordinates: position(point),
});

export const lineGeometry = (line: Line): LineGeometry => ({
  type: 'LineString',
  coordinates: line.map(position),
});

export const polygonGeometry = (ring: Ring): PolygonGeometry => {
  const corners = counterClockwise(ring).map(position);
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
};
