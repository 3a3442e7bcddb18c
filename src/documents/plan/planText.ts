/** Words and numbers of one plan, in its language. Sections get everything they say from here. */
import type { Instant } from '@/domain/identifiers';
import type { NumberInUse } from '@/domain/numbers';
import type { MapRecord } from '@/domain/records';
import { type AttributeKey, attributeDefinition } from '@/domain/taxonomy/attributes';
import type { TypeId } from '@/domain/taxonomy/types';
import type { DocumentWords } from '@/i18n/documentWords';
import { type Formats, formatsOf } from '@/i18n/format';
import { type Cell, cell } from '../tree';

export interface PlanText {
  readonly t: DocumentWords;
  readonly formats: Formats;
  /** Name of a record, or of its type where it has none. */
  nameOf(record: MapRecord): string;
  typeName(typeId: TypeId): string;
  /** A number with its unit's sign, or «bilinmiyor»: what is not known is never 0. */
  amount(
    value: number | null,
    unit?: 'm2' | 'people' | 'm2Each' | 'metres',
    decimals?: number,
  ): string;
  /** The same as a cell that keeps the bare number. */
  amountCell(value: number | null, decimals?: number): Cell;
  /** «Genişlik: 2,6 m · Işık var mı? Hayır» */
  answers(answers: readonly (readonly [AttributeKey, string | number])[]): string;
  moment(milliseconds: number): string;
  /** A number's source, or that it was not traced yet. */
  sourceOf(number: NumberInUse): string;
}

/** A name that would push other things off its line is cut; it stands whole elsewhere. */
export function shortened(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

export function planText(t: DocumentWords, language: string): PlanText {
  const formats = formatsOf(language);
  const typeName = (typeId: TypeId) => t(`taxonomy:type.${typeId}`);
  const amount: PlanText['amount'] = (value, unit, decimals = 0) => {
    if (value === null) return t('document.unknown');
    const number = formats.number(value, decimals);
    return unit === undefined ? number : t(`document.amount.${unit}`, { number });
  };
  return {
    t,
    formats,
    typeName,
    nameOf: (record) => record.name.trim() || typeName(record.typeId),
    amount,
    amountCell: (value, decimals = 0) =>
      value === null
        ? cell(t('document.unknown'), 'soft')
        : { ...cell(amount(value, undefined, decimals)), value },
    answers: (answers) =>
      answers.map(([key, value]) => answerText(t, formats, key, value)).join(' · '),
    moment: (milliseconds) => formats.moment(new Date(milliseconds).toISOString() as Instant),
    sourceOf: ({ source, own }) => {
      if (source === 'memory' || source.trim() === '') return t('numbers:unverified');
      return own ? t('document.thresholds.own', { source }) : source;
    },
  };
}

function answerText(
  t: DocumentWords,
  formats: Formats,
  key: AttributeKey,
  value: string | number,
): string {
  const label = t(`taxonomy:attribute.${key}`);
  const joint = label.endsWith('?') ? ' ' : ': ';
  return `${label}${joint}${valueText(t, formats, key, value)}`;
}

function valueText(
  t: DocumentWords,
  formats: Formats,
  key: AttributeKey,
  value: string | number,
): string {
  const definition = attributeDefinition(key);
  const plain = String(value);
  switch (definition.widget) {
    case 'number': {
      if (typeof value !== 'number') return plain;
      // A year is a name of a year, not an amount: 1999, not 1.999.
      if (definition.unit === 'year') return plain;
      const unit = t(`taxonomy:unit.${definition.unit}`);
      return `${formats.number(value, definition.decimals)} ${unit}`;
    }
    case 'yesNo':
      return plain === 'yes' || plain === 'no' || plain === 'unknown'
        ? t(`taxonomy:answer.${plain}`)
        : plain;
    case 'choice':
      // Only answers that the form offers have words; a file may hold others.
      return definition.choices.includes(plain) ? t(`taxonomy:choice.${plain as 'catlak'}`) : plain;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? formats.day(plain) : plain;
    case 'text':
      return plain;
  }
}
