import type { ReactNode } from 'react';
import styles from './Illustration.module.css';

export type IllustrationName = 'map' | 'pin' | 'plan' | 'box' | 'search' | 'lock' | 'mend';

export interface IllustrationProps {
  name: IllustrationName;
  /** 160 px wide, or 88 px beside words. */
  size?: 'large' | 'small' | undefined;
}

/** A quiet drawing of 160 × 120 in the colours of the theme. It only decorates: words say it all. */
export function Illustration({ name, size = 'large' }: IllustrationProps) {
  return (
    <svg
      className={`${styles.illustration} ${styles[size]}`}
      viewBox="0 0 160 120"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}

const pinPath = 'M0 0C-4-7-13-14-13-24a13 13 0 0 1 26 0C13-14 4-7 0 0Z';

const pin = (x: number, y: number, className: string | undefined) => (
  <g transform={`translate(${x} ${y})`}>
    <path className={className} d={pinPath} />
    <circle className={styles.hole} cx="0" cy="-24" r="4.5" />
  </g>
);

/** A sheet folded in three, with streets, a park and a stream: the base of several drawings. */
const sheet = (
  <>
    <path className={styles.paper} d="M22 34 60 24l40 10 38-10v66l-38 10-40-10-38 10Z" />
    <path className={styles.shade} d="M60 24l40 10v66l-40-10Z" />
    <path className={styles.park} d="M68 36.5 90 42v17l-22-5.5Z" />
    <path className={styles.stream} d="M22 80c14-9 24-1 38-6s24 8 40 5 24-12 38-9" />
    <path className={styles.street} d="M22 56l38-10M42 29v63M100 62l38-10M119 30v64M60 66l40 10" />
    <path
      className={styles.edge}
      d="M22 34 60 24l40 10 38-10v66l-38 10-40-10-38 10ZM60 24v66M100 34v66"
    />
  </>
);

const drawings: Readonly<Record<IllustrationName, ReactNode>> = {
  map: sheet,
  pin: (
    <>
      {sheet}
      <ellipse className={styles.ground} cx="82" cy="72" rx="9" ry="3" />
      {pin(82, 71, styles.accent)}
    </>
  ),
  plan: (
    <>
      <path className={styles.shade} d="M50 18h66a5 5 0 0 1 5 5v78a5 5 0 0 1-5 5H50Z" />
      <path
        className={styles.paper}
        d="M44 14h66a5 5 0 0 1 5 5v78a5 5 0 0 1-5 5H44a5 5 0 0 1-5-5V19a5 5 0 0 1 5-5Z"
      />
      <path className={styles.street} d="M72 34h30M72 56h30M72 78h20" />
      <path
        className={styles.edge}
        d="M44 14h66a5 5 0 0 1 5 5v78a5 5 0 0 1-5 5H44a5 5 0 0 1-5-5V19a5 5 0 0 1 5-5ZM33 30h11M33 46h11M33 62h11M33 78h11"
      />
      <path className={styles.tick} d="m53 33 4 4 7-8M53 55l4 4 7-8" />
      <circle className={styles.edge} cx="58" cy="78" r="4.5" />
    </>
  ),
  box: (
    <>
      <ellipse className={styles.ground} cx="80" cy="102" rx="46" ry="4" />
      <path className={styles.paper} d="M38 52h84v44a5 5 0 0 1-5 5H43a5 5 0 0 1-5-5Z" />
      <path className={styles.shade} d="M38 52 26 66l14 5 11-13M122 52l12 14-14 5-11-13Z" />
      <path
        className={styles.edge}
        d="M38 52h84v44a5 5 0 0 1-5 5H43a5 5 0 0 1-5-5ZM38 52 26 66l12 4M122 52l12 14-12 4M64 82h32"
      />
      <path className={styles.dash} d="M80 42V16" />
      <path className={styles.tick} d="m71 33 9 10 9-10" />
    </>
  ),
  search: (
    <>
      {sheet}
      <circle className={styles.glass} cx="88" cy="58" r="23" />
      <path className={styles.handle} d="m105 75 17 17" />
    </>
  ),
  lock: (
    <>
      {sheet}
      <path
        className={styles.accent}
        d="M64 56h34a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H64a4 4 0 0 1-4-4V60a4 4 0 0 1 4-4Z"
      />
      <path className={styles.handle} d="M69 56v-8a12 12 0 0 1 24 0v8" />
      <circle className={styles.hole} cx="81" cy="71" r="4.5" />
    </>
  ),
  mend: (
    <>
      <path
        className={styles.paper}
        d="M22 34 60 24l14 3.5-6 12 8 10-9 12 7 10-6 20.5-8-2-38 10Z"
      />
      <path className={styles.paper} d="m88 31 12 3 38-10v66l-38 10-16-4 6-20-7-10 9-12-8-10Z" />
      <path className={styles.street} d="M22 56l38-10M42 29v63M100 62l38-10M119 30v64" />
      <path
        className={styles.edge}
        d="M22 34 60 24l14 3.5-6 12 8 10-9 12 7 10-6 20.5-8-2-38 10ZM88 31l12 3 38-10v66l-38 10-16-4 6-20-7-10 9-12-8-10Z"
      />
      <path className={styles.dash} d="M62 38h34M63 61h32M58 84h34" />
    </>
  ),
};
