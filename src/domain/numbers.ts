/**
 * Standard numbers of the field: value, unit, source, how sure. Each is a setting: a group may put
 * its own value beside it (`Neighbourhood.settings`), and every screen and print that uses one
 * shows value and source. What a number means stands in `numbers.json` of each language.
 *
 * `memory` as a source means: not traced to a document yet; screens print it as «kaynağı doğrulanmadı».
 */
export type Confidence = 'high' | 'medium' | 'low';

export interface StandardNumber {
  readonly value: number;
  /** Key of the unit's words in `numbers.json`. */
  readonly unit: string;
  readonly source: string;
  readonly confidence: Confidence;
}

export const standardNumbers = {
  assembly_m2_afad: {
    value: 1,
    unit: 'm2_per_person',
    source: 'butikmatematik.com/toplanma-alanlari-nasil-belirleniyor',
    confidence: 'medium',
  },
  assembly_m2_jica: {
    value: 1.5,
    unit: 'm2_per_person',
    source: 'openaccess.iku.edu.tr b8e007bf…; sozcu.com.tr 2020-6108022',
    confidence: 'high',
  },
  assembly_m2_istanbul_actual: {
    value: 2.23,
    unit: 'm2_per_person',
    source: 'openaccess.iku.edu.tr b8e007bf…',
    confidence: 'high',
  },
  assembly_walk_min: {
    value: 15,
    unit: 'min',
    source: 'karsimedya.com/afad-toplanma-alanlarinin-sayisini-duyurdu',
    confidence: 'medium',
  },
  assembly_walk_m: { value: 500, unit: 'm', source: 'memory', confidence: 'medium' },
  assembly_stay_h: {
    value: 72,
    unit: 'h',
    source: 'sozcu.com.tr 2020-6108022',
    confidence: 'high',
  },
  shelter_covered_m2: {
    value: 3.5,
    unit: 'm2_per_person',
    source: 'yumpu Sphere shelter; spherehandbook.org shelter std 3',
    confidence: 'high',
  },
  shelter_cold_m2_low: {
    value: 4.5,
    unit: 'm2_per_person',
    source: 'archive.knowledgepoint.org/en/answers/449',
    confidence: 'medium',
  },
  shelter_cold_m2_high: {
    value: 5.5,
    unit: 'm2_per_person',
    source: 'archive.knowledgepoint.org/en/answers/449',
    confidence: 'medium',
  },
  camp_m2_unhcr: {
    value: 45,
    unit: 'm2_per_person',
    source: 'scribd 6702135 (InterWorks 2001)',
    confidence: 'medium',
  },
  camp_m2_sphere_2000: {
    value: 30,
    unit: 'm2_per_person',
    source: 'scribd 6702135',
    confidence: 'medium',
  },
  water_l_total: {
    value: 15,
    unit: 'l_per_person_per_day',
    source: 'spherehandbook.org water std 1',
    confidence: 'high',
  },
  water_l_survival_drink_low: {
    value: 2.5,
    unit: 'l_per_person_per_day',
    source: 'sphere via open.edu 80580',
    confidence: 'high',
  },
  water_l_survival_drink_high: {
    value: 3,
    unit: 'l_per_person_per_day',
    source: 'sphere via open.edu 80580',
    confidence: 'high',
  },
  water_l_basic_low: {
    value: 7.5,
    unit: 'l_per_person_per_day',
    source: 'sphere via open.edu 80580',
    confidence: 'high',
  },
  water_point_m: { value: 500, unit: 'm', source: 'sphere prototype ox.ac.uk', confidence: 'high' },
  water_tap_people: {
    value: 250,
    unit: 'people_per_tap',
    source: 'scribd 6702135',
    confidence: 'medium',
  },
  toilet_people_first: {
    value: 50,
    unit: 'people_per_toilet',
    source: 'Sphere 2018 p.118 (fliphtml5 ubejb/ujao)',
    confidence: 'high',
  },
  toilet_people_medium: {
    value: 20,
    unit: 'people_per_toilet',
    source: 'Sphere 2018 p.118',
    confidence: 'high',
  },
  toilet_ratio_f_m: {
    value: 3,
    unit: 'female_to_male',
    source: 'Sphere 2018 p.118',
    confidence: 'high',
  },
  toilet_dist_m: { value: 50, unit: 'm', source: 'Sphere 2018 p.117', confidence: 'high' },
  food_kcal: { value: 2100, unit: 'kcal_per_person_per_day', source: 'memory', confidence: 'high' },
  soap_g_month: {
    value: 250,
    unit: 'g_per_person_per_month',
    source: 'scribd 6702135',
    confidence: 'medium',
  },
  first_hours: {
    value: 72,
    unit: 'h',
    source: 'AFAD via takvim.com.tr 2020-01-25; magvakfi.org.tr',
    confidence: 'high',
  },
  mag_hours: { value: 36, unit: 'h', source: 'magamesamsun.com.tr', confidence: 'high' },
  mag_team: { value: 30, unit: 'people', source: 'magamesamsun.com.tr', confidence: 'high' },
  myn_households_low: {
    value: 15,
    unit: 'homes',
    source: 'docest.com 565178; deep18',
    confidence: 'high',
  },
  myn_households_high: {
    value: 20,
    unit: 'homes',
    source: 'docest.com 565178',
    confidence: 'high',
  },
  myn_meeting_min: { value: 90, unit: 'min', source: 'fdocuments WA EMD 2007', confidence: 'high' },
  walk_over65_mean: {
    value: 1.16,
    unit: 'm_per_s',
    source: 'researcher.life 0c0616f5…',
    confidence: 'high',
  },
  walk_over65_p15: {
    value: 0.92,
    unit: 'm_per_s',
    source: 'researcher.life 0c0616f5…',
    confidence: 'high',
  },
  walk_design: { value: 1.07, unit: 'm_per_s', source: 'txdot.gov 19-2-1', confidence: 'high' },
  walk_adult: {
    value: 1.3,
    unit: 'm_per_s',
    source: 'deploy.doczz.net Andrews et al.',
    confidence: 'high',
  },
  wheelchair_pushed: {
    value: 1.37,
    unit: 'm_per_s',
    source: 'IDRiM 2018 via researcher.life e7ee8fdd…',
    confidence: 'high',
  },
  group_slowdown_ms: {
    value: 0.12,
    unit: 'm_per_s',
    source: 'researcher.life 0c0616f5…',
    confidence: 'high',
  },
  walk_slow_default: { value: 0.6, unit: 'm_per_s', source: 'memory', confidence: 'low' },
  fire_road_m: {
    value: 4,
    unit: 'm',
    source: 'BYKHY m.22 via yanginkapisiistanbul.com',
    confidence: 'high',
  },
  fire_deadend_m: { value: 8, unit: 'm', source: 'BYKHY m.22', confidence: 'high' },
  fire_height_m: { value: 4, unit: 'm', source: 'BYKHY m.22', confidence: 'high' },
  fire_reach_m: { value: 45, unit: 'm', source: 'BYKHY m.22', confidence: 'high' },
  fire_slope_pct: { value: 6, unit: 'percent', source: 'BYKHY m.22', confidence: 'high' },
  road_survive_m: {
    value: 11,
    unit: 'm',
    source: 'ahmeteminyilmaz.com/?p=96523',
    confidence: 'medium',
  },
  hw_ratio: {
    value: 1,
    unit: 'h_per_w',
    source: 'Erdin et al. 2021 (DEÜ) for the principle; threshold (memory, Italian CLE)',
    confidence: 'medium',
  },
  pavement_cm: {
    value: 150,
    unit: 'cm',
    source: 'TS 12576 via engelsizkent.org',
    confidence: 'high',
  },
  ramp_pct: {
    value: 8,
    unit: 'percent',
    source: 'engelsizkent.org; imar yönetmeliği m.20',
    confidence: 'high',
  },
  gap_cm: {
    value: 80,
    unit: 'cm',
    source: 'imar yönetmeliği m.20 (basellift.com)',
    confidence: 'medium',
  },
  tsunami_reach_m: { value: 500, unit: 'm', source: 'egedesonsoz.com 1204023', confidence: 'high' },
  pop_izkent: {
    value: 6295,
    unit: 'people',
    source: 'github ubeydeozdmr/turkiye-api datasets/neighborhoods.json',
    confidence: 'high',
  },
  pop_cigli: {
    value: 216430,
    unit: 'people',
    source: 'github ubeydeozdmr/turkiye-api datasets/districts.json',
    confidence: 'high',
  },
  pop_cigli_2020: {
    value: 204549,
    unit: 'people',
    source: 'de.wikipedia.org/wiki/Çiğli',
    confidence: 'high',
  },
} as const satisfies Record<string, StandardNumber>;

export type NumberId = keyof typeof standardNumbers;

export const numberIds = Object.keys(standardNumbers) as NumberId[];

export interface NumberInUse extends StandardNumber {
  readonly id: NumberId;
  /** Whether the group put its own value in place of the standard one. */
  readonly own: boolean;
}

/** The number in force for a neighbourhood, with its source: the group's own, else the standard. */
export function numberInUse(
  id: NumberId,
  settings: Partial<Record<NumberId, { value: number; source: string }>> | undefined,
): NumberInUse {
  const standard: StandardNumber = standardNumbers[id];
  const own = settings?.[id];
  return own === undefined
    ? { ...standard, id, own: false }
    : { ...standard, id, own: true, value: own.value, source: own.source };
}
