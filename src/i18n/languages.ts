/**
 * The languages of the screens. Turkish is the default; Arabic joins by a folder in `locales` and a
 * line here, and the layout turns with `directionOf`.
 */
export const languages = ['tr', 'en'] as const;

export type Language = (typeof languages)[number];

/** Each language in its own words, for the language menu. */
export const languageNames: Readonly<Record<Language, string>> = { tr: 'Türkçe', en: 'English' };

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** Writing direction of a BCP 47 language, for the `dir` attribute. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language.slice(0, 2)) ? 'rtl' : 'ltr';
}
