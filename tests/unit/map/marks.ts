/** Records and marks for the tests of the map. */
import type { RecordGeometry } from '@/domain/geometry';
import type { MapRecord } from '@/domain/records';
import type { SceneMark } from '@/map/scene';

export function record(changes: Partial<MapRecord> & { id?: string } = {}): MapRecord {
  return {
    id: '01933b6a-0000-7000-8000-000000000001',
    neighbourhoodId: '01933b6a-0000-7000-8000-000000000000',
    deleted: false,
    stamps: {},
    typeId: 'r_trafo',
    geometry: { type: 'Point', coordinates: [27.06, 38.51] },
    placement: 'hand',
    accuracyMetres: null,
    name: '',
    note: '',
    source: 'seen',
    hazards: [],
    severity: null,
    likelihood: null,
    attributes: {},
    photos: {},
    observedOn: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    origin: null,
    ...changes,
  };
}

export function mark(
  id: string,
  geometry: RecordGeometry,
  more: Partial<SceneMark> = {},
): SceneMark {
  return { id, typeId: 'r_trafo', name: '', geometry, ...more };
}

/** Whole numbers below `limit` that look random and are the same in every run. */
export function randoms(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * limit;
  };
}
