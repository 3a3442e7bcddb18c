import { type ReactNode, useId } from 'react';
import row from './CheckboxField.module.css';
import styles from './SwitchField.module.css';

export interface SwitchFieldProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  hint?: string | undefined;
  /** Before the words, for instance a LayerMark. */
  mark?: ReactNode;
  disabled?: boolean | undefined;
}

/** On or off at once: a layer, «yansıtma». The whole row is the target. */
export function SwitchField({ label, on, onChange, hint, mark, disabled }: SwitchFieldProps) {
  const id = useId();
  return (
    <label className={row.row}>
      {mark}
      <span className={row.words}>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span className={row.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        className={styles.switch}
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
