/** Buildings and places that have a name or a task of their own. All names are invented. */
import type { BuildingProperties } from '@/domain/areaPack';
import { angle, octagon, rectangle, type Shape, stem } from '../footprints';
import type { Point } from '../plane';

export interface LandmarkPlan {
  key: string;
  name?: string;
  /** Type of the map taxonomy where one fits, else a plain word; absent: not a place to be found. */
  place?: string;
  use: NonNullable<BuildingProperties['use']>;
  floors: number;
  middle: Point;
  /** Key of the street it lines up with, or a direction of its own. */
  facing: string | Point;
  shape: Shape;
}

export const landmarkPlans: readonly LandmarkPlan[] = [
  // A mosque turns to the south-east, whatever its streets do.
  {
    key: 'cami',
    name: 'Çifte Çınar Camii',
    place: 'k_cami',
    use: 'public',
    floors: 1,
    middle: [245, 467],
    facing: [0.86, 0.5],
    shape: stem(17, 21, 5),
  },
  {
    key: 'minare',
    use: 'public',
    floors: 5,
    middle: [230, 473],
    facing: [0.86, 0.5],
    shape: octagon(2.6),
  },
  {
    key: 'okul',
    name: 'Üçyelken Ortaokulu',
    place: 'k_okul',
    use: 'public',
    floors: 3,
    middle: [798, 333],
    facing: 'okul',
    shape: angle(54, 26, 36, 13, false),
  },
  {
    key: 'okulSalon',
    name: 'Okul spor salonu',
    place: 'k_salon',
    use: 'public',
    floors: 1,
    middle: [822, 361],
    facing: 'degirmen',
    shape: rectangle(23, 15),
  },
  {
    key: 'anaokulu',
    name: 'Minik Yelken Anaokulu',
    place: 'k_kres',
    use: 'public',
    floors: 1,
    middle: [562, 446],
    facing: 'park',
    shape: angle(24, 16, 11, 7, true),
  },
  {
    key: 'asm',
    name: 'Kekiklitepe Aile Sağlığı Merkezi',
    place: 'k_asm',
    use: 'public',
    floors: 2,
    middle: [732, 340],
    facing: 'terzi',
    shape: angle(26, 17, 11, 6, false),
  },
  {
    key: 'muhtarlik',
    name: 'Kekiklitepe Muhtarlığı',
    place: 'k_muhtarlik',
    use: 'public',
    floors: 1,
    middle: [430, 379],
    facing: 'tepe',
    shape: rectangle(9, 7),
  },
  {
    key: 'cayBahcesi',
    name: 'Uçurtma Çay Bahçesi',
    place: 'çay bahçesi',
    use: 'shop',
    floors: 1,
    middle: [488, 322],
    facing: 'ihlamur',
    shape: angle(15, 10, 6, 4, false),
  },
  {
    key: 'parkTuvalet',
    name: 'Park tuvaleti',
    place: 'k_tuvalet',
    use: 'public',
    floors: 1,
    middle: [592, 372],
    facing: 'sogut',
    shape: rectangle(7, 5),
  },
  {
    key: 'trafoPark',
    name: 'Park trafosu',
    place: 'trafo',
    use: 'other',
    floors: 1,
    middle: [577, 313],
    facing: 'sogut',
    shape: rectangle(5, 4),
  },
  {
    key: 'trafoSite',
    name: 'Site trafosu',
    place: 'trafo',
    use: 'other',
    floors: 1,
    middle: [1072, 322],
    facing: 'dogu',
    shape: rectangle(5, 4),
  },
  {
    key: 'dugun',
    name: 'Üçyelken Düğün Salonu',
    place: 'k_salon',
    use: 'shop',
    floors: 2,
    middle: [678, 76],
    facing: 'ambar',
    shape: rectangle(36, 24),
  },
  {
    key: 'akaryakitSundurma',
    use: 'industry',
    floors: 1,
    middle: [1038, 194],
    facing: 'avenue',
    shape: rectangle(26, 12),
  },
  {
    key: 'akaryakit',
    name: 'Yıldız Pompa Akaryakıt',
    place: 'r_akaryakit',
    use: 'shop',
    floors: 1,
    middle: [1046, 172],
    facing: 'avenue',
    shape: rectangle(17, 9),
  },
  {
    key: 'suDeposu',
    name: 'Tepe su deposu',
    place: 'k_su_deposu',
    use: 'public',
    floors: 1,
    middle: [548, 906],
    facing: [1, 0],
    shape: octagon(17),
  },
  {
    key: 'sahaBina',
    name: 'Spor sahası soyunma odaları',
    use: 'public',
    floors: 1,
    middle: [1128, 487],
    facing: 'dogu',
    shape: rectangle(16, 6),
  },
  {
    key: 'siteYonetim',
    name: 'Site yönetimi ve sosyal tesis',
    place: 'site yönetimi',
    use: 'public',
    floors: 1,
    middle: [1020, 464],
    facing: 'gelincik',
    shape: rectangle(14, 11),
  },
  {
    key: 'pazarSundurma',
    name: 'Pazar sundurması',
    use: 'shop',
    floors: 1,
    middle: [622, 258],
    facing: 'dere',
    shape: rectangle(44, 15),
  },
  {
    key: 'belediye',
    name: 'Kekiklitepe Semt Evi',
    place: 'k_belediye',
    use: 'public',
    floors: 2,
    middle: [626, 446],
    facing: 'limon',
    shape: angle(22, 15, 9, 6, true),
  },
];

/** Small things without walls of their own. */
export const spotPlans: readonly { name: string; place: string; point: Point }[] = [
  { name: 'Gaz regülatörü', place: 'r_gaz_kutusu', point: [757.5, 322] },
  { name: 'Çifte Çınar Çeşmesi', place: 'k_cesme', point: [272, 418] },
  { name: 'Söğütaltı durağı', place: 'durak', point: [508, 131] },
  { name: 'Değirmen durağı', place: 'durak', point: [893, 154] },
  { name: 'Koru durağı', place: 'durak', point: [452, 811] },
  { name: 'Site durağı', place: 'durak', point: [1100, 352] },
];

/** Shops and offices: each takes the nearest house with room on the ground floor. */
export const shopPlans: readonly { key: string; name: string; place: string; near: Point }[] = [
  { key: 'eczane', name: 'Kekik Eczanesi', place: 'k_eczane', near: [440, 262] },
  { key: 'eczane2', name: 'Papatya Eczanesi', place: 'k_eczane', near: [905, 232] },
  { key: 'market', name: 'Bereket Sepeti Market', place: 'k_market', near: [640, 126] },
  { key: 'market2', name: 'Site Marketi', place: 'k_market', near: [1010, 286] },
  { key: 'bakkal', name: 'Köşe Bakkal', place: 'k_market', near: [300, 652] },
  { key: 'firin', name: 'Taş Tekne Fırını', place: 'k_firin', near: [330, 380] },
  { key: 'firin2', name: 'Susamlı Fırın', place: 'k_firin', near: [770, 165] },
  { key: 'nalbur', name: 'Çekiç Nalburiye', place: 'k_nalbur', near: [360, 140] },
  { key: 'lokanta', name: 'Kazan Lokantası', place: 'k_mutfak', near: [250, 195] },
  { key: 'veteriner', name: 'Pati Veteriner', place: 'k_veteriner', near: [870, 255] },
  {
    key: 'kooperatif',
    name: 'Kekikli Eller Kadın Kooperatifi',
    place: 'k_kadin_merkezi',
    near: [395, 345],
  },
  { key: 'tup', name: 'Mavi Alev Tüp Bayii', place: 'r_tup_lpg', near: [205, 178] },
];
