import { useId } from 'react';
import type { Choice } from './ChoiceGroup';
import styles from './ChoiceGroup.module.css';
import { FieldError, type FieldWords, fieldDescription } from './FieldFrame';
import frame from './FieldFrame.module.css';
import { Icon } from './Icon';

export interface MultiChoiceGroupProps<Id extends string> extends FieldWords {
  choices: readonly Choice<Id>[];
  /** In the order of the choices. */
  value: readonly Id[];
  onChange: (value: Id[]) => void;
  layout?: 'pills' | 'rows' | undefined;
  disabled?: boolean | undefined;
}

/** Any of a few: deprem, yangın, sel … */
export function MultiChoiceGroup<Id extends string>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  layout = 'pills',
  disabled,
}: MultiChoiceGroupProps<Id>) {
  const id = useId();
  const toggle = (toggled: Id) =>
    onChange(
      choices
        .map((choice) => choice.id)
        .filter((candidate) => (candidate === toggled) !== value.includes(candidate)),
    );
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
              type="checkbox"
              checked={value.includes(choice.id)}
              onChange={() => toggle(choice.id)}
            />
            {value.includes(choice.id) ? (
              <Icon name="check" size="small" />
            ) : (
              choice.icon && <Icon name={choice.icon} size="small" />
            )}
            <span className={styles.words}>
              <span>{choice.label}</span>
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
