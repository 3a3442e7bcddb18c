/** Latitude and longitude in one cell: `38.5, 27.06`, Kobo's `38.5 27.06 0 0`, WKT points. */
import { parseCoordinate } from './numberText';

/** Null if the text is no such pair. `POINT(27 38)` has longitude first, everything else latitude. */
export function readPositionText(
  text: string,
): { readonly latitude: number; readonly longitude: number } | null {
  const wkt = /^(?:SRID=4326;)?\s*POINT\s*Z?\s*\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)$/i.exec(text);
  if (wkt) return pairOf(wkt[2], wkt[1]);
  const parts = /[;\t]/.test(text)
    ? text.split(/\s*[;\t]\s*/)
    : text.replace(/^[[(]|[\])]$/g, '').split(/,\s+|\s+|(?<=\.\d+),/);
  if (parts.length < 2 || parts.length > 4) return null;
  return pairOf(parts[0], parts[1]);
}

function pairOf(latitudeText: string | undefined, longitudeText: string | undefined) {
  const latitude = degreesWithDecimals(latitudeText);
  const longitude = degreesWithDecimals(longitudeText);
  if (latitude === null || longitude === null) return null;
  return Math.abs(latitude) <= 180 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** Two whole numbers («12 34») are hardly ever a place. */
function degreesWithDecimals(text: string | undefined): number | null {
  if (text === undefined || !/\d[.,]\d/.test(text)) return null;
  return parseCoordinate(text)?.degrees ?? null;
}
