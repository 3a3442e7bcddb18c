import type { MapRecord } from '@/domain/records';

/** A stored record for tests; what a test is about stands in `part`. */
export function aRecord(part: Partial<MapRecord> = {}): MapRecord {
  return {
    id: '018f0000-0000-7000-8000-000000000001',
    neighbourhoodId: '018f0000-0000-7000-8000-0000000000ff',
    deleted: false,
    stamps: {},
    typeId: 'r_trafo',
    geometry: { type: 'Point', coordinates: [27.06, 38.49] },
    placement: 'hand',
    accuracyMetres: null,
    name: 'Trafo',
    note: '',
    source: 'seen',
    hazards: [],
    severity: null,
    likelihood: null,
    attributes: {},
    photos: {},
    observedOn: null,
    createdAt: '2026-11-23T09:30:00.000Z',
    origin: null,
    ...part,
  };
}
