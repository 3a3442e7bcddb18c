/** Words of the taxonomy for the reader and the writer, in the languages that each needs. */
import { attributeDefinition } from '@/domain/taxonomy/attributes';
import { type TypeId, typeIds } from '@/domain/taxonomy/types';
import type { TaxonomyLabels } from '@/formats/ownProperties';
import type { TypeLabels } from '@/formats/typeWords';
import { exchangeWords } from '@/i18n/exchangeWords';
import { languages } from '@/i18n/languages';

let labels: Promise<TypeLabels> | null = null;

/** What each type is called in all languages: a column of types may be written in any. */
export function typeLabels(): Promise<TypeLabels> {
  labels ??= readLabels();
  return labels;
}

async function readLabels(): Promise<TypeLabels> {
  const words = await Promise.all(languages.map(exchangeWords));
  const byType: Partial<Record<TypeId, string[]>> = {};
  for (const id of typeIds) byType[id] = words.map((t) => t(`taxonomy:type.${id}`));
  return byType;
}

/** The labels of exported files: Turkish whatever the screen speaks, for that is who reads them. */
export async function exportLabels(): Promise<TaxonomyLabels> {
  const t = await exchangeWords('tr');
  return {
    type: (id) => t(`taxonomy:type.${id}`),
    layer: (id) => t(`taxonomy:layer.${id}`),
    hazard: (id) => t(`taxonomy:hazard.${id}`),
    source: (id) => t(`taxonomy:source.${id}`),
    answer: (key, value) => {
      const { widget } = attributeDefinition(key);
      if (widget === 'yesNo') return t(`taxonomy:answer.${value as 'yes'}`);
      return widget === 'choice' ? t(`taxonomy:choice.${value as 'catlak'}`) : null;
    },
  };
}
