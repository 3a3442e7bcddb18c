/**
 * Words of printed documents in one language, apart from those of the screen: a document may be in
 * another language, and it is made in a worker, where there is no screen.
 */
import i18next, { type ResourceKey, type TFunction } from 'i18next';
import type { Language } from './languages';

const namespaces = ['plan', 'taxonomy', 'numbers'] as const;

/** `t('document.title')` of the plan's words; other namespaces as `t('taxonomy:type.k_okul')`. */
export type DocumentWords = TFunction<['plan', 'taxonomy', 'numbers']>;

const files = import.meta.glob<{ default: ResourceKey }>(
  './locales/*/{plan,taxonomy,numbers}.json',
);

export async function documentWords(language: Language): Promise<DocumentWords> {
  const resources: Record<string, ResourceKey> = {};
  for (const namespace of namespaces) {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (load === undefined) throw new Error(`no words for ${language}/${namespace}`);
    resources[namespace] = (await load()).default;
  }
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    ns: namespaces,
    defaultNS: 'plan',
    resources: { [language]: resources },
    // Words become text on paper, never HTML.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words.getFixedT(language, namespaces as unknown as 'plan') as unknown as DocumentWords;
}
