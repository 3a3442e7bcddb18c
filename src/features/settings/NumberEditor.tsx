import { useState } from 'react';
import { failureOf } from '@/domain/failures';
import { type NumberId, numberInUse, standardNumbers } from '@/domain/numbers';
import type { Neighbourhood, NumberSetting } from '@/domain/records';
import { useFailureWords } from '@/i18n/useFailureWords';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { execute } from '@/store/commands';
import { Button } from '@/ui/Button';
import { NumberField } from '@/ui/NumberField';
import { TextField } from '@/ui/TextField';
import { showToast } from '@/ui/toastQueue';
import styles from './SettingsScreen.module.css';

export interface NumberEditorProps {
  id: NumberId;
  neighbourhood: Neighbourhood;
  onEnd: () => void;
}

/** The group's own value and where it comes from; one without the other is not taken. */
export function NumberEditor({ id, neighbourhood, onEnd }: NumberEditorProps) {
  const { t } = useTranslation(['settings', 'numbers', 'common']);
  const formats = useFormats();
  const failureWords = useFailureWords();
  const inUse = numberInUse(id, neighbourhood.settings);
  const standard = standardNumbers[id];
  const [value, setValue] = useState<number | null>(inUse.value);
  const [source, setSource] = useState(inUse.own ? inUse.source : '');
  const [asked, setAsked] = useState(false);
  const unit = t(`numbers:unit.${standard.unit}`);
  const valid = value !== null && value > 0 && source.trim() !== '';

  const put = async (setting: NumberSetting | null) => {
    try {
      const patch = { [`settings.${id}`]: setting };
      const change = { kind: 'neighbourhood', id: neighbourhood.id, patch } as const;
      await execute({ label: 'settingChanged', changes: [change] });
      showToast({ text: t('numbers.saved'), kind: 'success' });
      onEnd();
    } catch (thrown) {
      const { title, nextStep } = failureWords(failureOf(thrown));
      showToast({ text: `${title}. ${nextStep}`, kind: 'warning' });
    }
  };

  const save = () => {
    setAsked(true);
    if (valid) void put({ value, source: source.trim() });
  };

  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={styles.numberName}>{t(`numbers:meaning.${id}`)}</p>
      <p className={styles.numberSource}>
        {t('numbers.standard', { value: formats.number(standard.value, 2), unit })}
      </p>
      <div className={styles.editorFields}>
        <NumberField
          label={t('numbers.value')}
          value={value}
          onChange={setValue}
          unit={unit}
          minimum={0}
          decimals={2}
          unreadableError={t('numbers.invalid')}
          error={asked && !(value !== null && value > 0) ? t('numbers.invalid') : undefined}
        />
        <TextField
          label={t('numbers.source')}
          value={source}
          onChange={setSource}
          maxLength={500}
          error={asked && source.trim() === '' ? t('numbers.sourceNeeded') : undefined}
        />
      </div>
      <div className={styles.editorActions}>
        <Button variant="primary" type="submit">
          {t('numbers.save')}
        </Button>
        {inUse.own && <Button onPress={() => void put(null)}>{t('numbers.reset')}</Button>}
        <Button variant="quiet" onPress={onEnd}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
