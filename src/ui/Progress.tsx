import { useId } from 'react';
import { Button } from './Button';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** What is being done: «Kayıtlar okunuyor». */
  label: string;
  /** Share done, 0 … 1; undefined when it cannot be told. */
  share?: number | undefined;
  /** In numbers: «12.400 / 50.000». */
  detail?: string | undefined;
  onCancel?: (() => void) | undefined;
  cancelLabel?: string | undefined;
}

/** How far something has come, and a way to stop it. */
export function Progress({ label, share, detail, onCancel, cancelLabel }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span className={styles.label} id={id}>
          {label}
        </span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </div>
      <div className={styles.row}>
        <progress
          className={styles.bar}
          aria-labelledby={id}
          {...(share === undefined ? {} : { value: share, max: 1 })}
        />
        {onCancel && cancelLabel !== undefined && (
          <Button size="small" onPress={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
    </div>
  );
}
