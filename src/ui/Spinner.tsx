import styles from './Spinner.module.css';

export interface SpinnerProps {
  /** What is being waited for. Without it the spinner is only drawn: words stand beside it. */
  label?: string | undefined;
  size?: 'small' | 'large' | undefined;
}

/** Something is at work and we do not know for how long. */
export function Spinner({ label, size = 'small' }: SpinnerProps) {
  const drawing = (
    <svg className={`${styles.spinner} ${styles[size]}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle className={styles.track} cx="12" cy="12" r="9" />
      <path className={styles.turn} d="M12 3a9 9 0 0 1 9 9" />
    </svg>
  );
  if (label === undefined) return drawing;
  return (
    <span role="status" className={styles.labelled}>
      {drawing}
      <span>{label}</span>
    </span>
  );
}
