import {
  type AttributeKey,
  type AttributeValue,
  attributeDefinition,
} from '@/domain/taxonomy/attributes';
import { useFormats } from '@/i18n/useFormats';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { NumberField } from '@/ui/NumberField';
import { TextField } from '@/ui/TextField';
import { PersonalDataNotice } from './PersonalDataNotice';
import { useAttributeWords, yesNoAnswers } from './useAttributeWords';

interface AttributeFieldProps {
  attribute: AttributeKey;
  value: AttributeValue | undefined;
  hint?: string | undefined;
  /** Undefined takes the answer back. */
  onChange: (value: AttributeValue | undefined) => void;
}

/** Asks for one attribute with the widget that fits it. */
export function AttributeField({ attribute, value, hint, onChange }: AttributeFieldProps) {
  const { t } = useTranslation(['capture', 'taxonomy']);
  const words = useAttributeWords();
  const formats = useFormats();
  const label = useTaxonomyWords().attribute(attribute);
  const definition = attributeDefinition(attribute);
  const text = value === undefined ? '' : String(value);

  switch (definition.widget) {
    case 'number':
      return (
        <NumberField
          label={label}
          hint={hint}
          unit={t(`taxonomy:unit.${definition.unit}`)}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
          minimum={definition.minimum}
          maximum={definition.maximum}
          decimals={definition.decimals}
          unreadableError={t('form.unreadable')}
          rangeError={t('form.range', {
            minimum: formats.number(definition.minimum, definition.decimals),
            maximum: formats.number(definition.maximum, definition.decimals),
          })}
          steppers={
            definition.unit === 'floors'
              ? { less: t('form.lessOne'), more: t('form.moreOne') }
              : undefined
          }
        />
      );
    case 'yesNo':
      return (
        <ChoiceGroup
          label={label}
          layout="bar"
          choices={yesNoAnswers.map((id) => ({ id, label: words.answer(id) }))}
          value={yesNoAnswers.find((id) => id === value) ?? null}
          onChange={(next) => onChange(next ?? undefined)}
          clearLabel={t('form.clear')}
        />
      );
    case 'choice':
      return (
        <ChoiceGroup
          label={label}
          choices={definition.choices.map((id) => ({ id, label: words.choice(id) }))}
          value={definition.choices.find((id) => id === value) ?? null}
          onChange={(next) => onChange(next ?? undefined)}
          clearLabel={t('form.clear')}
        />
      );
    case 'date':
      return (
        <TextField
          type="date"
          label={label}
          value={text}
          onChange={(next) => onChange(next || undefined)}
        />
      );
    case 'text':
      return (
        <div>
          <TextField
            label={label}
            value={text}
            maxLength={definition.maximumLength}
            onChange={(next) => onChange(next || undefined)}
          />
          {/* Names of contacts are what these fields are for; they never leave the group. */}
          {definition.reach === 'public' && <PersonalDataNotice text={text} />}
        </div>
      );
  }
}
