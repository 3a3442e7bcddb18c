/**
 * Words of the screens. Each language and namespace is a file of its own, fetched from the app
 * itself when first needed; a screen that waits for words suspends.
 */
import i18next, { type BackendModule, type ResourceKey, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf, type Language } from './languages';
import type { NamespaceName } from './resources';

const files = import.meta.glob<{ default: ResourceKey }>('./locales/*/*.json');

const wordFiles: BackendModule = {
  type: 'backend',
  init() {
    // nothing to set up: the files are the app's own
  },
  read(language, namespace, done) {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (load === undefined) {
      done(new Error(`no words for ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (error: unknown) => done(error as Error, null),
    );
  },
};

/** The namespaces that the first screen needs. */
const firstNamespaces: NamespaceName[] = ['common', 'taxonomy'];

/** Starts the words in a language; resolves when they and those of the named rooms are there. */
export async function startWords(
  language: Language,
  rooms: readonly NamespaceName[] = [],
): Promise<void> {
  i18next.on('languageChanged', describeDocument);
  await i18next
    .use(wordFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'tr',
      ns: [...firstNamespaces, ...rooms],
      defaultNS: 'common',
      // React escapes; words are never put in as HTML.
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Changes the language of the whole screen, writing direction included. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}

/** Loads words outside a component, for pictures and exports; `t` is then bound to the language. */
export async function wordsIn<const Names extends readonly [NamespaceName, ...NamespaceName[]]>(
  language: Language,
  namespaces: Names,
): Promise<TFunction<Names>> {
  await i18next.loadLanguages(language);
  await i18next.loadNamespaces([...namespaces]);
  return i18next.getFixedT(language, namespaces as never) as unknown as TFunction<Names>;
}

function describeDocument(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
