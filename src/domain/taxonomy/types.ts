/**
 * The map taxonomy: the dossier's 112 types in seven layers, and in an eighth our own seven for what
 * the map itself has wrong (docs/decisions/005-corrections-as-records.md).
 *
 * Labels live in `i18n/locales/<language>/taxonomy.json`, OpenStreetMap tags and OCHA icon names in
 * `interchange.ts`, because few screens need them. Order within a layer is the order on screen
 * before a group's own use has reordered it.
 *
 * Source: the programme's field dossier (KEDV and Çiğli Belediyesi 2021, AFAD, OSM wiki).
 */
import type { AttributeKey } from './attributes';
import type { LayerId } from './layers';
import type { PictureId } from './pictures';

/** How a type can be put on the map. `block` types are counts per building block, never points. */
export type TypeGeometry = 'point' | 'line' | 'polygon' | 'block';

/**
 * Where records of a type may travel. `public`: any export. `group`: the group's own file only.
 * `aggregate`: counts per block. `aggregate-sensitive`: counts for the whole neighbourhood, or where
 * a cell holds five people or more (KVKK).
 */
export type TypePrivacy = 'public' | 'group' | 'aggregate' | 'aggregate-sensitive';

export interface TypeDefinition {
  readonly layer: LayerId;
  readonly geometries: readonly TypeGeometry[];
  readonly picture: PictureId;
  readonly privacy: TypePrivacy;
  readonly attributes: readonly AttributeKey[];
}

export const types = {
  r_yapi: {
    layer: 'risk',
    geometries: ['point', 'polygon'],
    picture: 'temaki:scaffold',
    privacy: 'group',
    attributes: ['gozlem', 'kat_sayisi', 'yapim_yili_tahmini'],
  },
  r_yumusak_kat: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'maki:building',
    privacy: 'group',
    attributes: ['kat_sayisi'],
  },
  r_metruk: {
    layer: 'risk',
    geometries: ['point', 'polygon'],
    picture: 'temaki:ruins',
    privacy: 'public',
    attributes: ['metruk_durumu'],
  },
  r_dusebilir: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'maki:danger',
    privacy: 'public',
    attributes: ['ne', 'yukseklik_m'],
  },
  r_dar_sokak: {
    layer: 'risk',
    geometries: ['line'],
    picture: 'maki:roadblock',
    privacy: 'public',
    attributes: ['genislik_m', 'bina_yuksekligi_m'],
  },
  r_cikmaz: {
    layer: 'risk',
    geometries: ['line'],
    picture: 'maki:barrier',
    privacy: 'public',
    attributes: ['genislik_m'],
  },
  r_park_isgal: {
    layer: 'risk',
    geometries: ['point', 'line'],
    picture: 'temaki:car_parked',
    privacy: 'public',
    attributes: ['saat_araligi'],
  },
  r_merdiven: {
    layer: 'risk',
    geometries: ['line'],
    picture: 'own:stairs',
    privacy: 'public',
    attributes: ['egim_yuzde', 'basamak'],
  },
  r_trafo: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:power_transformer',
    privacy: 'public',
    attributes: ['ref'],
  },
  r_direk_kablo: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:power_pole',
    privacy: 'public',
    attributes: [],
  },
  r_yuksek_gerilim: {
    layer: 'risk',
    geometries: ['line'],
    picture: 'temaki:power_tower',
    privacy: 'public',
    attributes: [],
  },
  r_gaz_kutusu: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:gas_device',
    privacy: 'public',
    attributes: ['vana_var'],
  },
  r_gaz_vanasi: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:gas_shutoff',
    privacy: 'public',
    attributes: ['kime_ait'],
  },
  r_tup_lpg: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:propane_tank',
    privacy: 'public',
    attributes: [],
  },
  r_akaryakit: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'maki:fuel',
    privacy: 'public',
    attributes: [],
  },
  r_sanayi: {
    layer: 'risk',
    geometries: ['point', 'polygon'],
    picture: 'temaki:storage_drum',
    privacy: 'public',
    attributes: ['madde'],
  },
  r_dere: {
    layer: 'risk',
    geometries: ['line'],
    picture: 'temaki:swamp',
    privacy: 'public',
    attributes: ['son_tasma'],
  },
  r_su_baskini: {
    layer: 'risk',
    geometries: ['point', 'polygon'],
    picture: 'maki:water',
    privacy: 'public',
    attributes: ['su_yuksekligi_cm', 'tarih'],
  },
  r_mazgal: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:manhole',
    privacy: 'public',
    attributes: [],
  },
  r_istinat: {
    layer: 'risk',
    geometries: ['line'],
    picture: 'temaki:wall',
    privacy: 'public',
    attributes: ['yukseklik_m', 'duvar_durumu'],
  },
  r_sev: {
    layer: 'risk',
    geometries: ['point', 'polygon'],
    picture: 'temaki:cliff_falling_rocks',
    privacy: 'public',
    attributes: [],
  },
  r_zemin: {
    layer: 'risk',
    geometries: ['polygon'],
    picture: 'own:soft_ground',
    privacy: 'public',
    attributes: ['kaynak'],
  },
  r_orman_siniri: {
    layer: 'risk',
    geometries: ['line', 'polygon'],
    picture: 'temaki:tree_needleleaved',
    privacy: 'public',
    attributes: ['mesafe_m'],
  },
  r_agac: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:tree_leafless',
    privacy: 'public',
    attributes: [],
  },
  r_kopru: {
    layer: 'risk',
    geometries: ['point', 'line'],
    picture: 'temaki:bridge',
    privacy: 'public',
    attributes: ['alternatif_var'],
  },
  r_karanlik: {
    layer: 'risk',
    geometries: ['line', 'point'],
    picture: 'temaki:street_lamp_arm',
    privacy: 'public',
    attributes: ['saat_araligi'],
  },
  r_trafik: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:pedestrian_crosswalk',
    privacy: 'public',
    attributes: [],
  },
  r_moloz_cop: {
    layer: 'risk',
    geometries: ['point'],
    picture: 'temaki:waste',
    privacy: 'public',
    attributes: [],
  },
  k_okul: {
    layer: 'resource',
    geometries: ['point', 'polygon'],
    picture: 'temaki:school',
    privacy: 'public',
    attributes: ['kapasite', 'bahce_m2', 'jenerator', 'mutfak'],
  },
  k_kres: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:sandbox',
    privacy: 'public',
    attributes: ['kapasite'],
  },
  k_asm: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:briefcase_cross',
    privacy: 'public',
    attributes: ['saat'],
  },
  k_hastane: {
    layer: 'resource',
    geometries: ['point', 'polygon'],
    picture: 'maki:hospital',
    privacy: 'public',
    attributes: [],
  },
  k_diyaliz: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:hospital',
    privacy: 'public',
    attributes: [],
  },
  k_eczane: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:pharmacy',
    privacy: 'public',
    attributes: [],
  },
  k_veteriner: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:veterinary_care',
    privacy: 'public',
    attributes: [],
  },
  k_firin: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:bread',
    privacy: 'public',
    attributes: ['gunluk_ekmek'],
  },
  k_market: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:grocery',
    privacy: 'public',
    attributes: [],
  },
  k_pazar: {
    layer: 'resource',
    geometries: ['polygon', 'point'],
    picture: 'maki:shop',
    privacy: 'public',
    attributes: ['alan_m2', 'kapali'],
  },
  k_mutfak: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:hotpot',
    privacy: 'public',
    attributes: ['ogun_kapasitesi'],
  },
  k_nalbur: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:tools',
    privacy: 'public',
    attributes: [],
  },
  k_cami: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:religious-muslim',
    privacy: 'public',
    attributes: ['tuvalet', 'su', 'salon'],
  },
  k_muhtarlik: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:town_hall',
    privacy: 'public',
    attributes: ['telefon'],
  },
  k_belediye: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:town_hall',
    privacy: 'public',
    attributes: [],
  },
  k_kadin_merkezi: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:social_facility',
    privacy: 'public',
    attributes: [],
  },
  k_itfaiye: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:fire-station',
    privacy: 'public',
    attributes: [],
  },
  k_polis: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:police_officer',
    privacy: 'public',
    attributes: [],
  },
  k_112: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:hospital',
    privacy: 'public',
    attributes: [],
  },
  k_hidrant: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:fire_hydrant',
    privacy: 'public',
    attributes: ['calisiyor'],
  },
  k_kuyu: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:well_pump_manual',
    privacy: 'public',
    attributes: ['icilebilir'],
  },
  k_su_deposu: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:storage_tank',
    privacy: 'public',
    attributes: ['hacim_m3'],
  },
  k_cesme: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:water_tap_drinkable',
    privacy: 'public',
    attributes: [],
  },
  k_jenerator: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:power_device',
    privacy: 'public',
    attributes: ['kva', 'yakit'],
  },
  k_sarj_internet: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:antenna',
    privacy: 'public',
    attributes: [],
  },
  k_konteyner: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:storage',
    privacy: 'public',
    attributes: ['anahtar_kimde', 'icerik'],
  },
  k_is_makinesi: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:bulldozer',
    privacy: 'group',
    attributes: ['sahip'],
  },
  k_aed: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:defibrillator',
    privacy: 'public',
    attributes: [],
  },
  k_siren: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:speaker',
    privacy: 'public',
    attributes: [],
  },
  k_tuvalet: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'maki:toilet',
    privacy: 'public',
    attributes: ['engelli', 'kadin_ayri'],
  },
  k_dus: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'temaki:shower',
    privacy: 'public',
    attributes: [],
  },
  k_bebek_bakim: {
    layer: 'resource',
    geometries: ['point'],
    picture: 'own:baby',
    privacy: 'public',
    attributes: [],
  },
  k_park: {
    layer: 'resource',
    geometries: ['polygon'],
    picture: 'temaki:tree_and_bench',
    privacy: 'public',
    attributes: ['alan_m2'],
  },
  k_spor: {
    layer: 'resource',
    geometries: ['polygon'],
    picture: 'maki:pitch',
    privacy: 'public',
    attributes: ['alan_m2'],
  },
  k_otopark: {
    layer: 'resource',
    geometries: ['polygon'],
    picture: 'maki:parking',
    privacy: 'public',
    attributes: ['alan_m2'],
  },
  k_salon: {
    layer: 'resource',
    geometries: ['point', 'polygon'],
    picture: 'maki:building',
    privacy: 'public',
    attributes: ['kapasite'],
  },
  b_ilkyardim: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'own:first_aid',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  b_arama: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'own:rescue_helmet',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  b_telsiz: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'temaki:radio',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  b_usta: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'temaki:toolbox',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  b_dil: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'own:speech',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  b_psikososyal: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'own:listening',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  b_arac: {
    layer: 'skill',
    geometries: ['block'],
    picture: 'temaki:truck',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  t_resmi: {
    layer: 'assembly',
    geometries: ['polygon', 'point'],
    picture: 'own:assembly',
    privacy: 'public',
    attributes: [
      'alan_m2',
      'kullanilabilir_m2',
      'levha',
      'su',
      'tuvalet',
      'isik',
      'golge',
      'erisilebilir',
      'kaynak',
    ],
  },
  t_oneri: {
    layer: 'assembly',
    geometries: ['polygon'],
    picture: 'own:assembly_proposed',
    privacy: 'public',
    attributes: [
      'alan_m2',
      'kullanilabilir_m2',
      'levha',
      'su',
      'tuvalet',
      'isik',
      'golge',
      'erisilebilir',
      'kaynak',
    ],
  },
  t_bulusma: {
    layer: 'assembly',
    geometries: ['point'],
    picture: 'temaki:pin',
    privacy: 'public',
    attributes: ['hangi_apartmanlar'],
  },
  t_barinma_acik: {
    layer: 'assembly',
    geometries: ['polygon'],
    picture: 'temaki:tents',
    privacy: 'public',
    attributes: ['alan_m2'],
  },
  t_barinma_kapali: {
    layer: 'assembly',
    geometries: ['point', 'polygon'],
    picture: 'temaki:bunk_beds',
    privacy: 'public',
    attributes: ['kapasite'],
  },
  t_koordinasyon: {
    layer: 'assembly',
    geometries: ['point'],
    picture: 'temaki:info_board',
    privacy: 'public',
    attributes: ['sorumlu_ekip'],
  },
  t_saglik: {
    layer: 'assembly',
    geometries: ['point'],
    picture: 'maki:doctor',
    privacy: 'public',
    attributes: [],
  },
  t_dagitim: {
    layer: 'assembly',
    geometries: ['point'],
    picture: 'maki:gift',
    privacy: 'public',
    attributes: [],
  },
  t_cocuk: {
    layer: 'assembly',
    geometries: ['point', 'polygon'],
    picture: 'temaki:play_structure',
    privacy: 'public',
    attributes: [],
  },
  t_kadin: {
    layer: 'assembly',
    geometries: ['point', 'polygon'],
    picture: 'temaki:shield',
    privacy: 'group',
    attributes: [],
  },
  t_helikopter: {
    layer: 'assembly',
    geometries: ['point', 'polygon'],
    picture: 'maki:heliport',
    privacy: 'public',
    attributes: ['cap_m'],
  },
  t_tahliye: {
    layer: 'route',
    geometries: ['line'],
    picture: 'temaki:pedestrian',
    privacy: 'public',
    attributes: ['genislik_m', 'erisilebilir'],
  },
  t_kapanabilir: {
    layer: 'route',
    geometries: ['line'],
    picture: 'maki:roadblock',
    privacy: 'public',
    attributes: ['genislik_m', 'bina_yuksekligi_m'],
  },
  t_arac_erisim: {
    layer: 'route',
    geometries: ['line'],
    picture: 'maki:fire-station',
    privacy: 'public',
    attributes: ['genislik_m'],
  },
  n_isik: {
    layer: 'need',
    geometries: ['point', 'line'],
    picture: 'temaki:bulb',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_tuvalet: {
    layer: 'need',
    geometries: ['point'],
    picture: 'temaki:latrine',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_bebek: {
    layer: 'need',
    geometries: ['point'],
    picture: 'own:baby',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_su: {
    layer: 'need',
    geometries: ['point'],
    picture: 'temaki:water_tap_drinkable',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_kaldirim: {
    layer: 'need',
    geometries: ['line', 'point'],
    picture: 'temaki:kerb-raised',
    privacy: 'public',
    attributes: ['net_genislik_cm', 'egim_yuzde', 'bordur_cm'],
  },
  n_isgal: {
    layer: 'need',
    geometries: ['line', 'point'],
    picture: 'maki:shop',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_durak: {
    layer: 'need',
    geometries: ['point'],
    picture: 'temaki:transit_shelter',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_park: {
    layer: 'need',
    geometries: ['point'],
    picture: 'temaki:bench',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_kres: {
    layer: 'need',
    geometries: ['point'],
    picture: 'temaki:playhouse',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_mekan: {
    layer: 'need',
    geometries: ['point'],
    picture: 'maki:village',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_depo: {
    layer: 'need',
    geometries: ['point'],
    picture: 'temaki:storage',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_egitim: {
    layer: 'need',
    geometries: ['point'],
    picture: 'own:training',
    privacy: 'public',
    attributes: ['oncelik'],
  },
  n_bakim: {
    layer: 'need',
    geometries: ['block'],
    picture: 'own:home_care',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  n_tercuman: {
    layer: 'need',
    geometries: ['block'],
    picture: 'own:speech',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  p_yasli: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:older_person',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  p_yalniz: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:one_person',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  p_hareket: {
    layer: 'people',
    geometries: ['block'],
    picture: 'temaki:wheelchair',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_yatak: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:bed',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_gorme_isitme: {
    layer: 'people',
    geometries: ['block'],
    picture: 'temaki:blind',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_zihinsel: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:mind',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_cihaz: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:powered_device',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_ilac: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:medicine',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_hamile: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:pregnant',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_bebek: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:baby',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  p_cocuk: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:child',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_dil: {
    layer: 'people',
    geometries: ['block'],
    picture: 'own:speech',
    privacy: 'aggregate-sensitive',
    attributes: ['adet'],
  },
  p_hayvan: {
    layer: 'people',
    geometries: ['block'],
    picture: 'temaki:dog_shelter',
    privacy: 'aggregate',
    attributes: ['adet'],
  },
  h_yol_ciz: {
    layer: 'check',
    geometries: ['line'],
    picture: 'own:road_drawn',
    privacy: 'public',
    attributes: ['yol_turu', 'genislik_m'],
  },
  h_sokak_eksik: {
    layer: 'check',
    geometries: ['point', 'line'],
    picture: 'own:road_missing',
    privacy: 'public',
    attributes: [],
  },
  h_yol_yok: {
    layer: 'check',
    geometries: ['point', 'line'],
    picture: 'own:road_gone',
    privacy: 'public',
    attributes: [],
  },
  h_genislik: {
    layer: 'check',
    geometries: ['point', 'line'],
    picture: 'own:road_width',
    privacy: 'public',
    attributes: ['genislik_m'],
  },
  h_itfaiye: {
    layer: 'check',
    geometries: ['point', 'line'],
    picture: 'own:fire_engine_no',
    privacy: 'public',
    attributes: [],
  },
  h_bina_yok: {
    layer: 'check',
    geometries: ['point'],
    picture: 'own:building_gone',
    privacy: 'public',
    attributes: [],
  },
  h_bina_yeni: {
    layer: 'check',
    geometries: ['point', 'polygon'],
    picture: 'own:building_new',
    privacy: 'public',
    attributes: ['kat_sayisi'],
  },
} as const satisfies Record<string, TypeDefinition>;

export type TypeId = keyof typeof types;

export const typeIds = Object.keys(types) as TypeId[];

/** Whether a string from outside names a type of the taxonomy. */
export function isTypeId(value: unknown): value is TypeId {
  return typeof value === 'string' && Object.hasOwn(types, value);
}

export function typeDefinition(id: TypeId): TypeDefinition {
  return types[id];
}

export function layerOf(id: TypeId): LayerId {
  return types[id].layer;
}

/** The types of a layer, in taxonomy order. */
export function typesOfLayer(layer: LayerId): TypeId[] {
  return typeIds.filter((id) => types[id].layer === layer);
}

/** Whether the type is placed on the map by hand (block counts are not). */
export function isPlaceable(id: TypeId): boolean {
  return typeDefinition(id).geometries.some((geometry) => geometry !== 'block');
}
