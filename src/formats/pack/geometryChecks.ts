/** Whether geometries from outside are what they say: hostile ones would stop the map's worker. */

export function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return false;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

const isListOf = (value: unknown, isOne: (one: unknown) => boolean, least: number): boolean =>
  Array.isArray(value) && value.length >= least && value.every(isOne);

const isLine = (value: unknown) => isListOf(value, isPosition, 2);
const isRing = (value: unknown) => isListOf(value, isPosition, 4);
const isPolygon = (value: unknown) => isListOf(value, isRing, 1);

const checks: Readonly<Record<string, (coordinates: unknown) => boolean>> = {
  Point: isPosition,
  LineString: isLine,
  Polygon: isPolygon,
  MultiPolygon: (value) => isListOf(value, isPolygon, 1),
};

/** Whether it is a geometry of one of these types, in degrees that exist. */
export function isGeometry(value: unknown, types: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (typeof type !== 'string' || !types.includes(type)) return false;
  return checks[type]?.(coordinates) === true;
}

export const isArea = (value: unknown) => isGeometry(value, ['Polygon', 'MultiPolygon']);
