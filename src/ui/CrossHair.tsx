import styles from './CrossHair.module.css';

export interface CrossHairProps {
  /** Lifts while the map moves under it. */
  lifted?: boolean | undefined;
}

/** Marks the middle of its positioned container: the place that **Buraya koy** takes. */
export function CrossHair({ lifted = false }: CrossHairProps) {
  return (
    <svg
      className={`${styles.cross} ${lifted ? styles.lifted : ''}`}
      viewBox="-32 -60 64 70"
      aria-hidden="true"
    >
      <circle className={styles.spot} cx="0" cy="0" r="4" />
      <g className={styles.pin}>
        <path className={styles.body} d="M0-1C-6-12-18-20-18-34a18 18 0 0 1 36 0C18-20 6-12 0-1Z" />
        <circle className={styles.hole} cx="0" cy="-34" r="6.5" />
      </g>
    </svg>
  );
}
