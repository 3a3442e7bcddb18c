import { type Ref, useId, useRef } from 'react';
import frame from './FieldFrame.module.css';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  /** Accessible name; shown as placeholder as well. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  clearLabel: string;
  /** Enter. */
  onSubmit?: (() => void) | undefined;
  /** For instance «12 kayıt», read out when it changes. */
  result?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Finds while one types. Escape or the cross empties it. */
export function SearchField({
  label,
  value,
  onChange,
  clearLabel,
  onSubmit,
  result,
  ref,
}: SearchFieldProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange('');
    box.current?.querySelector('input')?.focus();
  };
  return (
    <search className={styles.search}>
      <div className={`${frame.box} ${styles.box}`} ref={box}>
        <span className={styles.lens}>
          <Icon name="search" />
        </span>
        <input
          ref={ref}
          id={id}
          className={`${frame.control} ${styles.input}`}
          type="search"
          enterKeyHint="search"
          value={value}
          placeholder={label}
          aria-label={label}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onSubmit?.();
            if (event.key === 'Escape' && value !== '') {
              event.stopPropagation();
              clear();
            }
          }}
        />
        {value !== '' && <IconButton icon="close" label={clearLabel} onPress={clear} />}
      </div>
      <span role="status" className={result === undefined ? frame.hidden : styles.result}>
        {result}
      </span>
    </search>
  );
}
