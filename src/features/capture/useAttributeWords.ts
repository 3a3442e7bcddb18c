import type { AttributeKey, AttributeValue } from '@/domain/taxonomy/attributes';
import { attributeDefinition } from '@/domain/taxonomy/attributes';
import type taxonomy from '@/i18n/locales/tr/taxonomy.json';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';

type ChoiceId = keyof typeof taxonomy.choice;

export const yesNoAnswers = ['yes', 'no', 'unknown'] as const;

/** Answers in words: «2,6 m», «Bilmiyoruz», «Çatlak». */
export function useAttributeWords() {
  const { t } = useTranslation('taxonomy');
  const formats = useFormats();
  /** The taxonomy's choices all have words: a test of the word files holds them to it. */
  const choice = (id: string) => t(`choice.${id as ChoiceId}`);
  const answer = (id: (typeof yesNoAnswers)[number]) => t(`answer.${id}`);

  const inWords = (key: AttributeKey, value: AttributeValue): string => {
    const definition = attributeDefinition(key);
    switch (definition.widget) {
      case 'number':
        return typeof value === 'number'
          ? `${writtenNumber(value, definition)} ${t(`unit.${definition.unit}`)}`
          : value;
      case 'yesNo':
        return yesNoAnswers.some((known) => known === value)
          ? answer(value as (typeof yesNoAnswers)[number])
          : String(value);
      case 'choice':
        return definition.choices.includes(String(value)) ? choice(String(value)) : String(value);
      case 'date':
        return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
          ? formats.day(String(value))
          : String(value);
      case 'text':
        return String(value);
    }
  };
  /** A year is a name, not a quantity: no mark of thousands. */
  const writtenNumber = (value: number, { unit, decimals }: { unit: string; decimals: number }) =>
    unit === 'year' ? String(value) : formats.number(value, decimals);

  return { choice, answer, inWords };
}
