import { useId } from 'react';
import { Button } from './Button';
import styles from './ChoiceGroup.module.css';
import { FieldError, type FieldWords, fieldDescription } from './FieldFrame';
import frame from './FieldFrame.module.css';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';

export interface Choice<Id extends string> {
  id: Id;
  label: string;
  /** A second line, in `rows` only. */
  hint?: string | undefined;
  icon?: IconName | undefined;
}

export interface ChoiceGroupProps<Id extends string> extends FieldWords {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** Pills that flow, one joined bar for two to five short words, or full rows with hints. */
  layout?: 'pills' | 'bar' | 'rows' | undefined;
  /** Name of the button that takes the answer back, since every answer is optional: «Boş bırak». */
  clearLabel?: string | undefined;
  disabled?: boolean | undefined;
}

/** One of a few: görüldü / duyuldu / resmî; evet / hayır / bilmiyoruz; 1 … 5. */
export function ChoiceGroup<Id extends string>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  layout = 'pills',
  clearLabel,
  disabled,
}: ChoiceGroupProps<Id>) {
  const id = useId();
  return (
    <fieldset
      className={frame.group}
      disabled={disabled}
      aria-describedby={fieldDescription(id, { hint, error })}
    >
      <legend className={frame.legend}>{label}</legend>
      {hint && (
        <p className={frame.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles[layout]}>
        {choices.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input
              className={styles.input}
              type="radio"
              name={id}
              value={choice.id}
              checked={choice.id === value}
              onChange={() => onChange(choice.id)}
            />
            {choice.icon && <Icon name={choice.icon} size="small" />}
            <span className={styles.words}>
              <span>{choice.label}</span>
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
        {clearLabel !== undefined && value !== null && (
          <Button variant="quiet" size="small" onPress={() => onChange(null)}>
            {clearLabel}
          </Button>
        )}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
