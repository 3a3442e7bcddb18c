/** Words of exported files and of what is read from files, in a language of their own. */
import type { TFunction } from 'i18next';
import { wordsIn } from './i18n';
import type { Language } from './languages';

/** `t('geojson.description')`; the taxonomy's as `t('taxonomy:type.k_okul')`. */
export type ExchangeWords = TFunction<['exchange', 'taxonomy']>;

export async function exchangeWords(language: Language): Promise<ExchangeWords> {
  const words = await wordsIn(language, ['exchange', 'taxonomy']);
  return words as unknown as ExchangeWords;
}
