import type { ReactNode } from 'react';
import styles from './Frame.module.css';

export interface FrameProps {
  /** The NavBar: at the bottom of a phone, a rail at the side of a laptop. */
  nav?: ReactNode;
  /** Lines across the top: «alıştırma», a second tab. */
  banner?: ReactNode;
  /** A Sheet: over the stage on a phone, a panel beside it on a laptop. */
  sheet?: ReactNode;
  /** The room itself: the map, or a page that scrolls. */
  children: ReactNode;
  /** `map`: the room fills the stage and its parts lie over it. `page`: the room scrolls. */
  room: 'map' | 'page';
}

/** The frame of every screen. Id `room` is where SkipLink leads. */
export function Frame({ nav, banner, sheet, children, room }: FrameProps) {
  return (
    <div className={styles.frame}>
      {nav !== undefined && <div className={styles.nav}>{nav}</div>}
      <div className={styles.banner}>{banner}</div>
      <div className={styles.stage}>
        {sheet}
        <main className={`${styles.room} ${styles[room]}`} id="room" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
