import { type Ref, useId } from 'react';
import { FieldFrame, type FieldWords, fieldDescription } from './FieldFrame';
import styles from './FieldFrame.module.css';

export interface TextFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  /** Leaving the field. */
  onBlur?: (() => void) | undefined;
  /** Stands behind the text: «m²». Read out with the label. */
  unit?: string | undefined;
  type?: 'text' | 'tel' | 'email' | 'url' | 'date' | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  autoComplete?: string | undefined;
  disabled?: boolean | undefined;
  labelHidden?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. A native input: the phone's own keyboard, dictation and date picker. */
export function TextField({
  label,
  hint,
  error,
  value,
  onChange,
  onBlur,
  unit,
  type = 'text',
  inputMode,
  placeholder,
  maxLength,
  autoComplete = 'off',
  disabled,
  labelHidden,
  ref,
}: TextFieldProps) {
  const id = useId();
  const unitId = unit === undefined ? '' : `${id}-unit`;
  const described = [unitId, fieldDescription(id, { hint, error })].filter(Boolean).join(' ');
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <div className={`${styles.box} ${error ? styles.invalid : ''}`}>
        <input
          ref={ref}
          id={id}
          className={styles.control}
          type={type}
          inputMode={inputMode}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete={autoComplete}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => onBlur?.()}
        />
        {unit !== undefined && (
          <span className={styles.unit} id={unitId}>
            {unit}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
