/** Derives the plan off the main thread: hundreds of records make thousands of sentences. */
import * as Comlink from 'comlink';
import { type DocumentWords, documentWords } from '@/i18n/documentWords';
import type { Language } from '@/i18n/languages';
import { type PlanMap, type PlanPrint, planDocument, planMaps } from '../plan';
import type { DocumentTree } from '../tree';
import type { PlanInput } from './planFacts';

const api = {
  async maps(input: PlanInput, language: Language): Promise<PlanMap[]> {
    return planMaps(input, await wordsOf(language), language);
  },
  async document(input: PlanInput, print: PlanPrint, language: Language): Promise<DocumentTree> {
    return planDocument(input, print, await wordsOf(language), language);
  },
};

export type PlanWorkerApi = typeof api;

const loaded = new Map<Language, Promise<DocumentWords>>();

function wordsOf(language: Language): Promise<DocumentWords> {
  const known = loaded.get(language) ?? documentWords(language);
  loaded.set(language, known);
  return known;
}

Comlink.expose(api);
