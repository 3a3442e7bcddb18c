import { useTranslation } from '@/i18n/useTranslation';
import { NumberField } from '@/ui/NumberField';
import { TextField } from '@/ui/TextField';
import styles from './form.module.css';
import type { NeighbourhoodForm } from './neighbourhoodForm';

export interface FactsStepProps {
  form: NeighbourhoodForm;
  onChange: (part: Partial<NeighbourhoodForm>) => void;
}

/** How many people and homes, and who says so. All optional: unknown stays unknown. */
export function FactsStep({ form, onChange }: FactsStepProps) {
  const { t } = useTranslation(['start', 'settings']);
  const count = { minimum: 0, maximum: 10_000_000, unreadableError: t('settings:numbers.invalid') };
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <NumberField
          label={t('form.population')}
          hint={t('form.optional')}
          value={form.population}
          onChange={(population) => onChange({ population })}
          {...count}
        />
        <NumberField
          label={t('form.homes')}
          hint={t('form.optional')}
          value={form.homes}
          onChange={(homes) => onChange({ homes })}
          {...count}
        />
      </div>
      <TextField
        label={t('form.source')}
        hint={t('form.sourceHint')}
        value={form.populationSource}
        maxLength={500}
        onChange={(populationSource) => onChange({ populationSource })}
      />
      <TextField
        label={t('form.group')}
        hint={t('form.optional')}
        value={form.groupName}
        maxLength={200}
        onChange={(groupName) => onChange({ groupName })}
      />
    </div>
  );
}
