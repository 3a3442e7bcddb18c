/**
 * Words that tell a type: in a column of types, in names, in a file's name. Only things that are
 * what they are called; what needs a judgement on the spot (a leaning pole, a dark street) is told
 * by its full label or code only.
 */
import { isTypeId, type TypeId } from '@/domain/taxonomy/types';
import { searchKey } from '@/domain/turkish';

/**
 * As whole words in `searchKey` form, several words in a row; an ending may follow («eczaneler»,
 * «camii»). More telling ones first: a «spor salonu» is a hall, not a sports ground.
 */
const words: readonly (readonly [TypeId, readonly string[]])[] = [
  ['t_oneri', ['toplanma alani onerisi']],
  ['t_barinma_acik', ['cadir kent', 'cadirkent', 'konteyner kent', 'gecici barinma alan']],
  ['t_barinma_kapali', ['kapali gecici barinma', 'kapali barinma']],
  [
    't_resmi',
    ['toplanma alan', 'toplanma yer', 'toplanma nokta', 'assembly point', 'assembly area'],
  ],
  ['t_helikopter', ['helikopter', 'helipad', 'heliport']],
  ['t_tahliye', ['tahliye guzergah', 'tahliye yol', 'evacuation route']],
  ['k_kres', ['kres', 'anaokul', 'anasinif', 'kindergarten', 'nursery']],
  ['k_salon', ['spor salon', 'dugun salon', 'kultur merkez', 'kapali salon', 'sports hall']],
  ['k_asm', ['aile sagligi', 'saglik ocagi', 'asm', 'family health']],
  ['k_112', ['112 acil', 'ambulans istasyon', 'acil saglik istasyon']],
  ['k_diyaliz', ['diyaliz', 'dialysis']],
  ['k_hastane', ['hastane', 'hospital']],
  ['k_eczane', ['eczane', 'pharmacy']],
  ['k_veteriner', ['veteriner', 'veterinary']],
  ['k_okul', ['ilkokul', 'ortaokul', 'lise', 'okul', 'school']],
  ['k_cami', ['cami', 'mescit', 'mosque']],
  ['k_muhtarlik', ['muhtarlik', 'muhtar']],
  ['k_itfaiye', ['itfaiye', 'fire station']],
  ['k_polis', ['polis', 'karakol', 'jandarma', 'police']],
  ['k_hidrant', ['yangin muslug', 'hidrant', 'hydrant']],
  ['k_su_deposu', ['su deposu', 'water tank']],
  ['k_kuyu', ['su kuyusu', 'water well']],
  ['k_cesme', ['cesme', 'sebil', 'drinking water']],
  ['k_tuvalet', ['tuvalet', 'umumi wc', 'wc', 'toilet']],
  ['k_aed', ['oed', 'aed', 'defibrilator', 'defibrillator']],
  ['k_jenerator', ['jenerator', 'generator']],
  ['k_konteyner', ['afet konteyner', 'afet istasyon']],
  ['k_siren', ['siren', 'siren noktasi']],
  ['k_pazar', ['pazar yeri', 'semt pazar', 'kapali pazar', 'marketplace']],
  ['k_firin', ['firin', 'bakery']],
  ['k_nalbur', ['nalbur', 'yapi market', 'hardware']],
  ['k_market', ['market', 'bakkal', 'supermarket']],
  ['k_otopark', ['otopark', 'car park', 'parking']],
  ['k_spor', ['spor saha', 'hali saha', 'basketbol saha', 'futbol saha', 'stadyum', 'pitch']],
  ['k_park', ['park', 'yesil alan', 'cocuk bahce']],
  ['k_belediye', ['belediye', 'semt merkez', 'semt ev']],
  ['r_akaryakit', ['akaryakit', 'benzin istasyon', 'benzinlik', 'fuel station']],
  ['r_trafo', ['trafo', 'transformer', 'substation']],
  ['r_tup_lpg', ['lpg', 'tup bayi', 'tupcu']],
];

const patterns = words.map(
  ([typeId, keys]) => [typeId, new RegExp(`(?<![a-z0-9])(?:${keys.join('|')})`)] as const,
);

/** Labels of the types in the languages at hand, for a column of types. */
export type TypeLabels = Readonly<Partial<Record<TypeId, readonly string[]>>>;

/** Reads the type out of a cell: our own code, a label, or a telling word. Keeps what it has seen. */
export class TypeReader {
  readonly #byLabel = new Map<string, TypeId>();
  readonly #seen = new Map<string, TypeId | null>();

  constructor(labels: TypeLabels) {
    for (const [typeId, texts] of Object.entries(labels)) {
      for (const text of texts) this.#byLabel.set(searchKey(text.trim()), typeId as TypeId);
    }
  }

  read(text: string): TypeId | null {
    if (text === '' || text.length > 200) return null;
    const seen = this.#seen.get(text);
    if (seen !== undefined) return seen;
    const found = this.#find(text);
    // A column of types has few values; one with many is none, and not worth the memory.
    if (this.#seen.size < 1_000) this.#seen.set(text, found);
    return found;
  }

  #find(text: string): TypeId | null {
    if (isTypeId(text)) return text;
    return this.#byLabel.get(searchKey(text)) ?? typeInWords(text);
  }
}

/** The type that a text tells by a word in it; null if by none. */
export function typeInWords(text: string): TypeId | null {
  const key = searchKey(text).replace(/[_\-.]+/g, ' ');
  return patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
