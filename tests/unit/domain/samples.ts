/** Records for tests of the domain. */
import type { Activity, MapRecord, Neighbourhood } from '@/domain/records';

const neighbourhoodId = '01a20a4c-86fe-72da-aefe-63b8c6996ecd';
const stamps = { '*': '0mwtrydhj-0000-nvhj17o1' };
const createdAt = '2026-11-23T09:30:00.000Z';

export const neighbourhood: Neighbourhood = {
  id: neighbourhoodId,
  neighbourhoodId,
  deleted: false,
  stamps,
  name: 'İzkent',
  district: 'Çiğli',
  province: 'İzmir',
  practice: false,
  centre: [27.06, 38.49],
  boundary: null,
  population: 6295,
  homes: null,
  populationSource: '',
  groupName: '',
  settings: {},
  createdAt,
};

export const mapRecord: MapRecord = {
  id: '01a20a4c-87c7-720e-b799-cbf9806bd0fd',
  neighbourhoodId,
  deleted: false,
  stamps,
  typeId: 'r_dar_sokak',
  geometry: { type: 'Point', coordinates: [27.06, 38.49] },
  placement: 'hand',
  accuracyMetres: null,
  name: 'Dar sokak',
  note: '',
  source: 'seen',
  hazards: ['deprem'],
  severity: 3,
  likelihood: null,
  attributes: { genislik_m: 2.5 },
  photos: {},
  observedOn: '2026-11-22',
  createdAt,
  origin: null,
};

export const activity: Activity = {
  id: '01a20a4c-87c7-7211-9d1c-158ffdf36c97',
  neighbourhoodId,
  deleted: false,
  stamps,
  goal: 'Amaç',
  objective: 'Hedef',
  activity: 'Faaliyet',
  responsible: '',
  period: '',
  recordIds: [],
  position: 1,
  createdAt,
};
