/** The streets that the group drew, as the network takes them. */
import type { RoadClass } from '@/domain/areaPack';
import type { Position } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';

export interface DrawnStreet {
  recordId: Uuid;
  class: RoadClass;
  widthMetres: number | null;
  /** At least two, none equal to the one before. */
  points: Position[];
}

/** What `yol_turu` of a record says, in the network's classes. Unsaid, it is a street. */
const classes: Readonly<Record<string, RoadClass>> = {
  sokak: 'street',
  dar_sokak: 'lane',
  yaya: 'pedestrian',
  gecit: 'pedestrian',
  patika: 'path',
  merdiven: 'steps',
};

/** Drawn streets in the order of their ids: the order of the records says nothing. */
export function drawnStreets(records: readonly MapRecord[]): DrawnStreet[] {
  return records
    .flatMap((record) => drawnStreet(record) ?? [])
    .sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
}

function drawnStreet({ id, typeId, geometry, attributes, deleted }: MapRecord): DrawnStreet | null {
  if (typeId !== 'h_yol_ciz' || deleted || geometry.type !== 'LineString') return null;
  const points = geometry.coordinates.filter((point, k, all) => {
    const before = all[k - 1];
    return before === undefined || point[0] !== before[0] || point[1] !== before[1];
  });
  if (points.length < 2) return null;
  return {
    recordId: id,
    class: classes[String(attributes.yol_turu)] ?? 'street',
    widthMetres: widthOf(attributes.genislik_m),
    points,
  };
}

/** A width that somebody measured, metres; null for none. */
export function widthOf(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}
