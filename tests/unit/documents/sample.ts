/** A small plan to print: every layer, every kind of gap, one record of each that must stay. */

import type { PlanInput } from '@/documents/plan/planFacts';
import type { RecordGeometry } from '@/domain/geometry';
import type { Activity, MapRecord, Neighbourhood } from '@/domain/records';
import type { TypeId } from '@/domain/taxonomy/types';

const neighbourhoodId = '0198a000-0000-7000-8000-000000000001';

/** «0198…-…0042»: identifiers that can be read in a failing test. */
export function id(number: number): string {
  return `0198a000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
}

export function neighbourhood(parts: Partial<Neighbourhood> = {}): Neighbourhood {
  return {
    id: neighbourhoodId,
    neighbourhoodId,
    deleted: false,
    stamps: {},
    name: 'Ihlamurlu',
    district: 'Örnekköy',
    province: 'Örnek',
    practice: false,
    centre: [27.066, 38.512],
    boundary: {
      type: 'Polygon',
      coordinates: [
        [
          [27.0604, 38.5063],
          [27.0713, 38.5063],
          [27.0713, 38.5178],
          [27.0604, 38.5178],
          [27.0604, 38.5063],
        ],
      ],
    },
    population: 6295,
    homes: 2100,
    populationSource: 'TÜİK 2025',
    groupName: 'Işık Kadın Grubu',
    settings: {},
    createdAt: '2026-11-01T09:00:00.000Z',
    ...parts,
  };
}

export function record(number: number, typeId: TypeId, parts: Partial<MapRecord> = {}): MapRecord {
  return {
    id: id(number),
    neighbourhoodId,
    deleted: false,
    stamps: {},
    typeId,
    geometry: point(
      27.061 + ((number * 37) % 100) * 0.0001,
      38.507 + ((number * 61) % 100) * 0.0001,
    ),
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
    createdAt: '2026-11-02T09:00:00.000Z',
    origin: null,
    ...parts,
  };
}

export function activity(number: number, parts: Partial<Activity> = {}): Activity {
  return {
    id: id(90_000 + number),
    neighbourhoodId,
    deleted: false,
    stamps: {},
    goal: '',
    objective: '',
    activity: '',
    responsible: '',
    period: '',
    recordIds: [],
    position: number,
    createdAt: '2026-11-03T09:00:00.000Z',
    ...parts,
  };
}

export function point(longitude: number, latitude: number): RecordGeometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

/** A rectangle of about the given size, standing at its south-west corner. */
export function field(
  longitude: number,
  latitude: number,
  eastMetres: number,
  northMetres: number,
): RecordGeometry {
  const east = longitude + eastMetres / 87_100;
  const north = latitude + northMetres / 111_000;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [longitude, latitude],
        [east, latitude],
        [east, north],
        [longitude, north],
        [longitude, latitude],
      ],
    ],
  };
}

export function samplePlan(parts: Partial<PlanInput> = {}): PlanInput {
  return {
    neighbourhood: neighbourhood(),
    records: [
      record(1, 'r_dar_sokak', {
        name: 'Çınar Sokak’ın üst ucu',
        geometry: {
          type: 'LineString',
          coordinates: [
            [27.063, 38.51],
            [27.0642, 38.5104],
          ],
        },
        severity: 4,
        likelihood: 4,
        hazards: ['deprem', 'yangin'],
        attributes: { genislik_m: 2.6, bina_yuksekligi_m: 12 },
        note: 'NOTGRUP araç giremiyor',
        observedOn: '2026-11-05',
      }),
      record(2, 'r_dere', {
        name: 'Söğütlü Deresi',
        severity: 5,
        likelihood: 3,
        hazards: ['sel'],
        source: 'told',
        observedOn: '2026-10-12',
      }),
      record(3, 'r_trafo', { severity: 2, likelihood: 2, hazards: ['deprem'] }),
      record(4, 'r_mazgal', { name: 'Pazarın önü' }),
      record(5, 'r_yapi', { name: 'YAPIADI', severity: 5, likelihood: 5, hazards: ['deprem'] }),
      record(6, 'k_okul', {
        name: 'Ihlamurlu İlkokulu',
        attributes: { kapasite: 640, jenerator: 'no' },
      }),
      record(7, 'k_eczane', { name: 'Güneş Eczanesi' }),
      record(8, 'k_eczane'),
      record(9, 'k_konteyner', {
        name: 'Afet konteyneri',
        attributes: { anahtar_kimde: 'ANAHTARGRUP', icerik: 'çadır, ip, fener' },
      }),
      record(10, 'n_isik', { name: 'Dere yolu', attributes: { oncelik: 'yuksek' } }),
      record(11, 'n_tuvalet', { attributes: { oncelik: 'dusuk' } }),
      record(12, 't_resmi', {
        name: 'Ihlamurlu Parkı',
        geometry: field(27.065, 38.511, 60, 50),
        attributes: { alan_m2: 3000, kullanilabilir_m2: 2400, su: 'yes', isik: 'no' },
        source: 'official',
        origin: { title: 'Açık veri: toplanma alanları', key: '7', licence: 'CC BY 4.0' },
      }),
      record(13, 't_resmi', { name: 'Okul bahçesi', attributes: { alan_m2: 1500 } }),
      record(14, 't_resmi', { name: 'Eski stad' }),
      record(15, 't_oneri', { name: 'Boş arsa', geometry: field(27.062, 38.514, 100, 80) }),
      record(16, 't_barinma_kapali', { name: 'Spor salonu', attributes: { kapasite: 200 } }),
      record(17, 't_kadin', { name: 'GİZLİYER' }),
      record(18, 't_tahliye', {
        name: 'Dere boyu yolu',
        geometry: {
          type: 'LineString',
          coordinates: [
            [27.064, 38.508],
            [27.066, 38.512],
          ],
        },
      }),
      record(19, 'r_agac', { name: 'SİLİNEN', deleted: true }),
      record(20, 'k_hastane', { name: 'Uzaktaki hastane', geometry: point(27.2, 38.45) }),
    ],
    activities: [
      activity(1, {
        goal: 'Toplanma alanları kadınlar ve çocuklar için kullanılabilir olsun',
        objective: '2 alanda ışık, su, tuvalet',
        activity: 'Aydınlatma direği dikilsin',
        responsible: 'Belediye, Park ve Bahçeler',
        period: '2027 ilk yarı',
        recordIds: [id(12), id(10), id(5)],
      }),
      activity(3, {
        goal: 'Toplanma alanları kadınlar ve çocuklar için kullanılabilir olsun',
        objective: '2 alanda ışık, su, tuvalet',
        activity: 'Çeşme yapılsın',
      }),
      activity(2, { goal: 'Herkes yolu bilsin', activity: 'Tatbikat yapalım', period: 'Mart' }),
    ],
    pack: {
      name: 'Ihlamurlu',
      invented: false,
      source: {
        title: 'OpenStreetMap',
        licence: 'ODbL 1.0',
        attribution: '© OpenStreetMap katkıcıları',
        date: '2026-10-01',
      },
    },
    audience: 'municipality',
    ...parts,
  };
}
