/** A value from a file as the answer to an attribute's question; only what the form could hold. */
import {
  type AttributeKey,
  type AttributeValue,
  attributeDefinition,
} from '@/domain/taxonomy/attributes';
import { plainText } from './foreignTable';
import { parseQuantity } from './numberText';
import { cleanText } from './text';

const answers: readonly string[] = ['yes', 'no', 'unknown'];

/** Null if the value is no answer to this question. */
export function attributeValueOf(key: AttributeKey, raw: unknown): AttributeValue | null {
  const definition = attributeDefinition(key);
  const text = plainText(raw);
  if (text === '') return null;
  switch (definition.widget) {
    case 'number': {
      const value = typeof raw === 'number' ? raw : parseQuantity(text, 'turkish');
      const isInside = value !== null && value >= definition.minimum && value <= definition.maximum;
      return isInside ? Number(value.toFixed(definition.decimals)) : null;
    }
    case 'yesNo':
      return answers.includes(text) ? text : null;
    case 'choice':
      return definition.choices.includes(text) ? text : null;
    case 'date':
      return isDay(text) ? text : null;
    case 'text':
      return cleanText(text, definition.maximumLength).text || null;
  }
}

/** Whether a text is a calendar day like `2026-11-23`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
