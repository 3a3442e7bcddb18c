/** What a row says about its place, unchecked. */
import type { ColumnValues } from './columnValues';
import type { ForeignRow } from './foreignTable';
import { parseCoordinate } from './numberText';
import { readPositionText } from './positionText';

/** The first two numbers of a row's place, as the file means them: longitude and latitude. */
export function firstPair(row: ForeignRow, columns: ColumnValues): [number, number] | null {
  if (row.geometry !== undefined) {
    let part: unknown = (row.geometry as { coordinates?: unknown } | null)?.coordinates;
    while (Array.isArray(part) && Array.isArray(part[0])) part = part[0];
    const [first, second] = Array.isArray(part) ? (part as unknown[]) : [];
    return typeof first === 'number' && typeof second === 'number' ? [first, second] : null;
  }
  const told = readPositionText(columns.text(row, 'position'));
  if (told !== null) return [told.longitude, told.latitude];
  const longitude = parseCoordinate(columns.text(row, 'longitude'));
  const latitude = parseCoordinate(columns.text(row, 'latitude'));
  return longitude && latitude ? [longitude.degrees, latitude.degrees] : null;
}
