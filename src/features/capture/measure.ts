import { areaSquareMetres, lengthMetres } from '@/domain/geodesy';
import type { RecordGeometry } from '@/domain/geometry';

/** How long or how large, in the unit in which one says it. */
export interface Measure {
  kind: 'length' | 'area';
  value: number;
  unit: 'metres' | 'kilometres' | 'squareMetres' | 'hectares';
  decimals: 0 | 1 | 2;
}

/** Above this many m² people speak of hectares (10,000 m²). */
const hectareFrom = 100_000;

/** A line's length or an area's size; null for a point. */
export function measureOf(geometry: RecordGeometry): Measure | null {
  switch (geometry.type) {
    case 'Point':
      return null;
    case 'LineString':
      return lengthMeasure(lengthMetres(geometry.coordinates));
    case 'Polygon':
      return areaMeasure(areaSquareMetres(geometry));
  }
}

export function lengthMeasure(metres: number): Measure {
  return metres < 1_000
    ? { kind: 'length', value: metres, unit: 'metres', decimals: 0 }
    : { kind: 'length', value: metres / 1_000, unit: 'kilometres', decimals: 2 };
}

function areaMeasure(squareMetres: number): Measure {
  return squareMetres < hectareFrom
    ? { kind: 'area', value: squareMetres, unit: 'squareMetres', decimals: 0 }
    : { kind: 'area', value: squareMetres / 10_000, unit: 'hectares', decimals: 1 };
}
