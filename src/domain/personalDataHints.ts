/**
 * What in a free text looks like it is about one person. A gentle warning, never a refusal: the
 * rule is meant to catch slips, and it will now and then be wrong. KVKK m.6; the group's own rule
 * is that helped people are counted, not written down.
 */
export const personalDataHintKeys = ['phone', 'identityNumber', 'healthOfPerson'] as const;

export type PersonalDataHint = (typeof personalDataHintKeys)[number];

/** The hints that a text gives, each at most once, in the order of `personalDataHintKeys`. */
export function personalDataHints(text: string): PersonalDataHint[] {
  const hints: PersonalDataHint[] = [];
  if (hasPhone(text)) hints.push('phone');
  if (hasIdentityNumber(text)) hints.push('identityNumber');
  if (hasHealthWord(text) && (hasPersonName(text) || hasDoorNumber(text))) {
    hints.push('healthOfPerson');
  }
  return hints;
}

/**
 * Turkish numbers as people write them: `0532 123 45 67`, `(0232) 1234567`, `+90 5…`; and any
 * other number in international form.
 */
const turkishPhone =
  /(?<![\d.,])(?:(?:\+|00)?90[\s.-]?)?\(?0?[\s.-]?\(?[2-5]\d{2}\)?[\s.-]?\d{3}[\s.-]?\d{2}[\s.-]?\d{2}(?![\d.,]?\d)/;
const foreignPhone = /(?<!\d)\+\d(?:[\s.-]?\d){7,13}(?!\d)/;

function hasPhone(text: string): boolean {
  return turkishPhone.test(text) || foreignPhone.test(text);
}

/** 11 digits, alone or in groups. */
const elevenDigits = /(?<!\d)[1-9](?:\s?\d){10}(?!\d)/g;

function hasIdentityNumber(text: string): boolean {
  return [...text.matchAll(elevenDigits)].some(([match]) =>
    isIdentityNumber(match.replace(/\s/g, '')),
  );
}

/**
 * Whether 11 digits are a possible T.C. kimlik numarası: the 10th digit is
 * (7 × (d1+d3+d5+d7+d9) − (d2+d4+d6+d8)) mod 10, the 11th the sum of the first ten mod 10.
 * Source: the rule as published by NVİ's verification service.
 */
function isIdentityNumber(text: string): boolean {
  const digits = [...text].map(Number);
  const sum = (from: number, to: number, step: number) => {
    let total = 0;
    for (let k = from; k < to; k += step) total += digits[k] ?? 0;
    return total;
  };
  const tenth = (((7 * sum(0, 9, 2) - sum(1, 8, 2)) % 10) + 10) % 10;
  return digits[9] === tenth && digits[10] === sum(0, 10, 1) % 10;
}

/** Word stems; Turkish endings may follow. `hastane` is a place, not a person's health. */
const healthWords = [
  'hasta(?!ne)',
  'engelli',
  'özürlü',
  'sakat',
  'yatalak',
  'felçli',
  'kanser',
  'diyabet',
  'diyaliz hasta',
  'demans',
  'bunama',
  'alzheimer',
  'otizm',
  'otistik',
  'epilepsi',
  'sara hasta',
  'astım',
  'koah',
  'hamile',
  'gebe(?!ze)',
  'tansiyon',
  'psikiyatr',
  'depresyon',
  'sağır',
  'görme engel',
  'işitme engel',
  'down sendrom',
  'oksijene? bağlı',
].join('|');
const healthWord = new RegExp(`(?<!\\p{L})(?:${healthWords})`, 'u');

function hasHealthWord(text: string): boolean {
  return healthWord.test(text.toLocaleLowerCase('tr'));
}

const honorific =
  '(?:[Hh]anım|[Bb]ey|[Tt]eyze|[Aa]mca|[Aa]bla|[Aa]bi|[Aa]ğabey|[Nn]ine|[Dd]ede|[Hh]ala|[Dd]ayı|[Yy]enge|[Hh]oca)';
const namedPerson = new RegExp(`(?<!\\p{L})\\p{Lu}\\p{Ll}+\\s+${honorific}(?!\\p{Ll}{4})`, 'u');
const capitalPair = /(?<!\p{L})\p{Lu}\p{Ll}+\s+(?=(\p{Lu}\p{Ll}+))/gu;
/** The second of two capitalised words that makes them a place. */
const placeWord =
  /^(?:cad|sok|mah|bulv|apart|site|okul|ilk|orta|lise|park|hasta|cami|mescit|market|ecza|sağlık|aile|belediye|merkez|semt|durak|köprü|meydan|pazar|blok|konut|evler|tesis|spor|kültür|dernek|koop|muhtar|fırın|alan|yol|geçi)/u;

/** «Ayşe Teyze», «Fatma Yılmaz»; not «Menekşe Sokak». */
function hasPersonName(text: string): boolean {
  if (namedPerson.test(text)) return true;
  return [...text.matchAll(capitalPair)].some(
    ([, second]) => !placeWord.test((second ?? '').toLocaleLowerCase('tr')),
  );
}

const doorNumber =
  /(?<!\p{L})(?:no|numara|kapı|kapı no|daire|d|kat)\s?[.:]?\s?\d{1,4}(?!\d)|(?<!\d)\d{1,4}\s?(?:\.\s?kat|numara|no['’]?lu|\.\s?daire|['’]?inci daire)|(?<!\d)\d{1,3}\/\d{1,3}(?!\/|\d)/u;

/** «No: 12», «daire 5», «3. kat», «12/4». */
function hasDoorNumber(text: string): boolean {
  return doorNumber.test(text.toLocaleLowerCase('tr'));
}
