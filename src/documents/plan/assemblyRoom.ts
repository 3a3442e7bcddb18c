/** Room on the assembly areas: square metres, people, square metres per person. Numbers only. */
import { areaSquareMetres } from '@/domain/geodesy';
import type { MapRecord } from '@/domain/records';
import type { AttributeKey } from '@/domain/taxonomy/attributes';

/** Which measure an area's square metres come from; the table says it beside each. */
export type RoomMeasure = 'usable' | 'gross' | 'measured';

export interface AreaRoom {
  readonly record: MapRecord;
  /** Announced by the authorities; otherwise a proposal of the residents. */
  readonly official: boolean;
  /** Null where nobody measured and no outline is drawn. */
  readonly squareMetres: number | null;
  readonly measure: RoomMeasure | null;
}

export interface RoomSum {
  readonly areas: number;
  /** Areas whose square metres are not known; the sum leaves them out. */
  readonly unknown: number;
  /** Null if no area is known. */
  readonly squareMetres: number | null;
}

/** Whether a record is an area where people gather, official or proposed. */
export function isAssemblyArea({ typeId }: MapRecord): boolean {
  return typeId === 't_resmi' || typeId === 't_oneri';
}

/**
 * Square metres of an assembly area: what people can stand on if somebody measured it, else what
 * the register says (gross), else the drawn outline on the ellipsoid.
 */
export function roomOf(record: MapRecord): AreaRoom {
  const official = record.typeId === 't_resmi';
  const usable = numberOf(record, 'kullanilabilir_m2');
  if (usable !== null) return { record, official, squareMetres: usable, measure: 'usable' };
  const gross = numberOf(record, 'alan_m2');
  // Registers write 0 where nothing is known.
  if (gross !== null && gross > 0) {
    return { record, official, squareMetres: gross, measure: 'gross' };
  }
  if (record.geometry.type === 'Polygon') {
    const squareMetres = areaSquareMetres(record.geometry);
    return { record, official, squareMetres, measure: 'measured' };
  }
  return { record, official, squareMetres: null, measure: null };
}

export function sumOfRooms(rooms: readonly AreaRoom[]): RoomSum {
  const known = rooms.flatMap(({ squareMetres }) => (squareMetres === null ? [] : [squareMetres]));
  return {
    areas: rooms.length,
    unknown: rooms.length - known.length,
    squareMetres: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
  };
}

/** How many people find room at so many square metres each; whole people. */
export function peopleWithRoom(squareMetres: number | null, perPerson: number): number | null {
  if (squareMetres === null || perPerson <= 0) return null;
  // 4,500 / 1.5 must be 3,000 in spite of binary fractions.
  return Math.floor(squareMetres / perPerson + 1e-9);
}

/** Square metres for each inhabitant; null where one of the two is not known. */
export function squareMetresEach(
  squareMetres: number | null,
  population: number | null,
): number | null {
  if (squareMetres === null || population === null || population <= 0) return null;
  return squareMetres / population;
}

function numberOf(record: MapRecord, key: AttributeKey): number | null {
  const value = record.attributes[key];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
