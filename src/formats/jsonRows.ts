/** One parsed JSON value as a row. */
import type { ForeignRow } from './foreignTable';

const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

type Members = Readonly<Record<string, unknown>>;

export function isGeometry(value: unknown): boolean {
  const type = isObject(value) ? value.type : undefined;
  return typeof type === 'string' && geometryTypes.includes(type);
}

/** A feature, or a bare geometry as a feature without properties. */
export function featureRow(element: unknown, number: number): ForeignRow {
  if (!isObject(element)) return { number, values: {}, geometry: null, id: null, broken: true };
  if (isGeometry(element)) return { number, values: {}, geometry: element, id: null };
  const { properties, geometry, id } = element;
  return {
    number,
    values: isObject(properties) ? properties : {},
    geometry: geometry ?? null,
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
  };
}

/**
 * An object of a plain list. Objects inside it become columns of their own (`meta.instanceID`),
 * one level deep; a GeoJSON geometry in any member is the row's geometry.
 */
export function objectRow(element: unknown, number: number): ForeignRow {
  if (!isObject(element))
    return { number, values: {}, geometry: undefined, id: null, broken: true };
  let geometry: unknown;
  const values: [string, unknown][] = [];
  for (const [name, value] of Object.entries(element)) {
    if (!isObject(value)) values.push([name, value]);
    else if (geometry === undefined && isGeometry(value)) geometry = value;
    else for (const [inner, part] of Object.entries(value)) values.push([`${name}.${inner}`, part]);
  }
  return { number, values: Object.fromEntries(values), geometry, id: null };
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
