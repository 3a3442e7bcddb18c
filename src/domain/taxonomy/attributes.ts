/**
 * What can be told about a type beyond its name and note: which widget asks for it, in which unit,
 * and where the answer may travel. Every attribute is optional. Labels and choice labels live in
 * `taxonomy.json` under `attribute` and `choice`.
 */

/** Where a value may travel, from narrow to wide. See `privacy.ts`. */
export type AttributeReach = 'group' | 'public';

export type AttributeUnit =
  | 'm'
  | 'cm'
  | 'm2'
  | 'm3'
  | 'percent'
  | 'floors'
  | 'steps'
  | 'people'
  | 'count'
  | 'meals'
  | 'loaves'
  | 'kva'
  | 'year';

export type AttributeDefinition =
  | {
      readonly widget: 'number';
      readonly unit: AttributeUnit;
      readonly minimum: number;
      readonly maximum: number;
      /** Digits after the decimal mark that make sense for this measure. */
      readonly decimals: number;
      readonly reach: AttributeReach;
    }
  | { readonly widget: 'yesNo'; readonly reach: AttributeReach }
  | {
      readonly widget: 'choice';
      readonly choices: readonly string[];
      readonly reach: AttributeReach;
    }
  | { readonly widget: 'text'; readonly maximumLength: number; readonly reach: AttributeReach }
  | { readonly widget: 'date'; readonly reach: AttributeReach };

/** A yes/no question is answered `yes`, `no` or `unknown`; one that nobody asked has no value. */
export type AttributeValue = string | number;

const number = (unit: AttributeUnit, minimum: number, maximum: number, decimals = 0) =>
  ({ widget: 'number', unit, minimum, maximum, decimals, reach: 'public' }) as const;
const yesNo = { widget: 'yesNo', reach: 'public' } as const;
const text = (reach: AttributeReach = 'public') =>
  ({ widget: 'text', maximumLength: 300, reach }) as const;
const choice = <const Choices extends readonly string[]>(choices: Choices) =>
  ({ widget: 'choice', choices, reach: 'public' }) as const;

export const attributes = {
  adet: number('count', 0, 100_000),
  alan_m2: number('m2', 0, 10_000_000, 1),
  alternatif_var: yesNo,
  anahtar_kimde: text('group'),
  bahce_m2: number('m2', 0, 1_000_000, 1),
  basamak: number('steps', 0, 2_000),
  bina_yuksekligi_m: number('m', 0, 400, 1),
  bordur_cm: number('cm', 0, 200),
  calisiyor: yesNo,
  cap_m: number('m', 0, 500, 1),
  duvar_durumu: choice(['saglam', 'catlak', 'sismis', 'yikik']),
  egim_yuzde: number('percent', 0, 100, 1),
  engelli: yesNo,
  erisilebilir: yesNo,
  genislik_m: number('m', 0, 100, 1),
  golge: yesNo,
  gozlem: choice(['catlak', 'egilme', 'kesik_kolon', 'pasli_donati']),
  gunluk_ekmek: number('loaves', 0, 1_000_000),
  hacim_m3: number('m3', 0, 1_000_000, 1),
  hangi_apartmanlar: text('group'),
  icerik: text(),
  icilebilir: yesNo,
  isik: yesNo,
  jenerator: yesNo,
  kadin_ayri: yesNo,
  kapali: yesNo,
  kapasite: number('people', 0, 1_000_000),
  kat_sayisi: number('floors', 0, 100),
  kaynak: text(),
  kime_ait: text('group'),
  kullanilabilir_m2: number('m2', 0, 10_000_000, 1),
  kva: number('kva', 0, 100_000, 1),
  levha: yesNo,
  madde: text(),
  mesafe_m: number('m', 0, 100_000),
  metruk_durumu: choice(['ayakta', 'kismen_yikik', 'yikik']),
  mutfak: yesNo,
  ne: choice(['balkon', 'baca', 'sacak', 'cam_cephe', 'tabela', 'klima']),
  net_genislik_cm: number('cm', 0, 2_000),
  ogun_kapasitesi: number('meals', 0, 1_000_000),
  oncelik: choice(['yuksek', 'orta', 'dusuk']),
  ref: text(),
  saat: text(),
  saat_araligi: choice(['gunduz', 'aksam', 'gece', 'her_zaman']),
  sahip: text('group'),
  salon: yesNo,
  son_tasma: text(),
  sorumlu_ekip: text(),
  su: yesNo,
  su_yuksekligi_cm: number('cm', 0, 2_000),
  tarih: { widget: 'date', reach: 'public' },
  telefon: text('group'),
  tuvalet: yesNo,
  vana_var: yesNo,
  yakit: choice(['benzin', 'dizel', 'dogal_gaz', 'gunes']),
  yapim_yili_tahmini: number('year', 1800, 2100),
  /** Of a street that the group drew; `roadClassOf` in analysis reads it. */
  yol_turu: choice(['sokak', 'dar_sokak', 'yaya', 'gecit', 'patika', 'merdiven']),
  yukseklik_m: number('m', 0, 400, 1),
} as const satisfies Record<string, AttributeDefinition>;

export type AttributeKey = keyof typeof attributes;

export function attributeDefinition(key: AttributeKey): AttributeDefinition {
  return attributes[key];
}

export function isAttributeKey(value: unknown): value is AttributeKey {
  return typeof value === 'string' && Object.hasOwn(attributes, value);
}
