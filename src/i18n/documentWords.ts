/** Words of printed documents, bound to one language, outside components. */
import type { TFunction } from 'i18next';
import { wordsIn } from './i18n';
import type { Language } from './languages';

/** `t('document.title')` of the plan's words; other namespaces as `t('taxonomy:type.k_okul')`. */
export type DocumentWords = TFunction<['plan', 'taxonomy', 'numbers']>;

export async function documentWords(language: Language): Promise<DocumentWords> {
  const words = await wordsIn(language, ['plan', 'taxonomy', 'numbers']);
  return words as unknown as DocumentWords;
}
