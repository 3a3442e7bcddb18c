/** Words of the taxonomy for the reader and the writer, in the languages that each needs. */
import type { TFunction } from 'i18next';
import { attributeDefinition } from '@/domain/taxonomy/attributes';
import { type TypeId, typeIds } from '@/domain/taxonomy/types';
import type { TaxonomyLabels } from '@/formats/ownProperties';
import type { TypeLabels } from '@/formats/typeWords';
import { wordsIn } from '@/i18n/i18n';
import { type Language, languages } from '@/i18n/languages';

async function taxonomyIn(language: Language): Promise<TFunction<'taxonomy'>> {
  return (await wordsIn(language, ['taxonomy'])) as unknown as TFunction<'taxonomy'>;
}

let labels: Promise<TypeLabels> | null = null;

/** What each type is called in all languages: a column of types may be written in any. */
export function typeLabels(): Promise<TypeLabels> {
  labels ??= readLabels();
  return labels;
}

async function readLabels(): Promise<TypeLabels> {
  const words = await Promise.all(languages.map(taxonomyIn));
  const byType: Partial<Record<TypeId, string[]>> = {};
  for (const id of typeIds) byType[id] = words.map((t) => t(`type.${id}`));
  return byType;
}

/** The labels of exported files: Turkish whatever the screen speaks, for that is who reads them. */
export async function exportLabels(): Promise<TaxonomyLabels> {
  const t = await taxonomyIn('tr');
  return {
    type: (id) => t(`type.${id}`),
    layer: (id) => t(`layer.${id}`),
    hazard: (id) => t(`hazard.${id}`),
    source: (id) => t(`source.${id}`),
    answer: (key, value) => {
      const { widget } = attributeDefinition(key);
      if (widget === 'yesNo') return t(`answer.${value as 'yes'}`);
      return widget === 'choice' ? t(`choice.${value as 'catlak'}`) : null;
    },
  };
}
