/**
 * The geometries of records: WGS 84, longitude before latitude (RFC 7946). Records hold one point,
 * one line or one area; a multi-part import becomes several records.
 */

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = [longitude: number, latitude: number];

export interface PointGeometry {
  type: 'Point';
  coordinates: Position;
}

export interface LineGeometry {
  type: 'LineString';
  coordinates: Position[];
}

/** Rings are closed; the outer ring runs counter-clockwise, holes clockwise (RFC 7946 §3.1.6). */
export interface PolygonGeometry {
  type: 'Polygon';
  coordinates: Position[][];
}

export interface MultiPolygonGeometry {
  type: 'MultiPolygon';
  coordinates: Position[][][];
}

export type RecordGeometry = PointGeometry | LineGeometry | PolygonGeometry;
export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry;

/** [west, south, east, north] in degrees. */
export type BoundingBox = [west: number, south: number, east: number, north: number];
