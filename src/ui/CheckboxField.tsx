import { type ReactNode, useId } from 'react';
import styles from './CheckboxField.module.css';

export interface CheckboxFieldProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string | undefined;
  /** Beside the words, for instance a LayerMark. */
  mark?: ReactNode;
  disabled?: boolean | undefined;
}

/** A box to tick; the whole row is the target. */
export function CheckboxField({
  label,
  checked,
  onChange,
  hint,
  mark,
  disabled,
}: CheckboxFieldProps) {
  const id = useId();
  return (
    <label className={styles.row}>
      <input
        className={styles.box}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      {mark}
      <span className={styles.words}>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span className={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
