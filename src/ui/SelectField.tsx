import { useId } from 'react';
import { FieldFrame, type FieldWords, fieldDescription } from './FieldFrame';
import styles from './FieldFrame.module.css';
import { Icon } from './Icon';
import own from './SelectField.module.css';

export interface SelectOption<Id extends string> {
  id: Id;
  label: string;
}

export interface SelectFieldProps<Id extends string> extends FieldWords {
  options: readonly SelectOption<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** Words of the empty answer, «Seçilmedi»; without it an answer cannot be taken back. */
  emptyLabel?: string | undefined;
  disabled?: boolean | undefined;
  labelHidden?: boolean | undefined;
}

/**
 * One of a list. The native element: a phone shows its own large list. For lists that have to be
 * searched there is ComboBoxField.
 */
export function SelectField<Id extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  emptyLabel,
  disabled,
  labelHidden,
}: SelectFieldProps<Id>) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <div className={`${styles.box} ${own.box} ${error ? styles.invalid : ''}`}>
        <select
          id={id}
          className={`${styles.control} ${own.select}`}
          value={value ?? ''}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={fieldDescription(id, { hint, error })}
          onChange={(event) => {
            const chosen = options.find((option) => option.id === event.target.value);
            onChange(chosen?.id ?? null);
          }}
        >
          {(emptyLabel !== undefined || value === null) && (
            <option value="">{emptyLabel ?? ''}</option>
          )}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <span className={own.arrow}>
          <Icon name="chevronDown" size="small" />
        </span>
      </div>
    </FieldFrame>
  );
}
