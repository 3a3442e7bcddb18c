import type { ReactNode } from 'react';
import styles from './FieldFrame.module.css';
import { Icon } from './Icon';

/** What every field can say besides its label. */
export interface FieldWords {
  label: string;
  /** A short help under the label. */
  hint?: string | undefined;
  /** What is wrong and how to set it right; also marks the field invalid. */
  error?: string | undefined;
}

export interface FieldFrameProps extends FieldWords {
  /** Id of the control; hint and error get ids from it (`fieldDescription`). */
  id: string;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean | undefined;
  children: ReactNode;
}

/** Ids for `aria-describedby` of a control in a `FieldFrame`, or undefined. */
export function fieldDescription(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label above, hint below it, control, error below. */
export function FieldFrame({ id, label, hint, error, labelHidden, children }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <label className={labelHidden ? styles.hidden : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The error line of a field; its place is a live region, so that a new error is heard. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <div aria-live="polite" className={styles.errorPlace}>
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon name="error" size="small" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
