import { type Ref, useId } from 'react';
import { FieldFrame, type FieldWords, fieldDescription } from './FieldFrame';
import styles from './FieldFrame.module.css';
import own from './TextArea.module.css';

export interface TextAreaProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** Rows to begin with; it grows with the text where the browser can. */
  rows?: number | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  disabled?: boolean | undefined;
  labelHidden?: boolean | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  value,
  onChange,
  onBlur,
  rows = 3,
  placeholder,
  maxLength,
  disabled,
  labelHidden,
  ref,
}: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <div className={`${styles.box} ${error ? styles.invalid : ''}`}>
        <textarea
          ref={ref}
          id={id}
          className={`${styles.control} ${own.area}`}
          rows={rows}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={fieldDescription(id, { hint, error })}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => onBlur?.()}
        />
      </div>
    </FieldFrame>
  );
}
