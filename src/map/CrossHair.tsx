import styles from './MapView.module.css';

const lines = 'M28 4v16M28 36v16M4 28h16M36 28h16';

/** Marks the middle of the map, where a point or corner will be. */
export function CrossHair() {
  return (
    <svg className={styles.crossHair} viewBox="0 0 56 56" aria-hidden="true">
      <path className={styles.crossHalo} d={lines} />
      <circle className={styles.crossHalo} cx="28" cy="28" r="3" />
      <path className={styles.crossLine} d={lines} />
      <circle className={styles.crossLine} cx="28" cy="28" r="3" />
    </svg>
  );
}
