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
      <ellipse className={styles.shadow} cx="0" cy="0" rx="7" ry="3" />
      <g className={styles.pin}>
        <path className={styles.body} d="M0 0C-5-9-17-19-17-33a17 17 0 0 1 34 0C17-19 5-9 0 0Z" />
        <circle className={styles.hole} cx="0" cy="-33" r="6" />
      </g>
      <path className={styles.tick} d="M-14 0h7M7 0h7" />
    </svg>
  );
}
