import styles from './MapControls.module.css';

export interface NorthButtonProps {
  readonly label: string;
  /** Degrees that the map is turned, clockwise. */
  readonly bearing: number;
  readonly onPress: () => void;
}

/** A needle that points north while the map is turned; pressing it turns the map back. */
export function NorthButton({ label, bearing, onPress }: NorthButtonProps) {
  return (
    <button
      type="button"
      className={styles.north}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" style={{ rotate: `${-bearing}deg` }} aria-hidden="true">
        <path className={styles.needle} d="M12 2.5 16.2 12H7.8Z" />
        <path className={styles.tail} d="M12 21.5 7.8 12h8.4Z" />
      </svg>
    </button>
  );
}
