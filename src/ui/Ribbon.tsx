import type { ReactNode } from 'react';
import styles from './Ribbon.module.css';

export interface RibbonProps {
  children: ReactNode;
  kind?: 'practice' | 'warning' | undefined;
  /** A small button at the end. */
  action?: ReactNode;
}

/** A line across the top of every screen: «alıştırma», a second tab, no connection to the storage. */
export function Ribbon({ children, kind = 'practice', action }: RibbonProps) {
  return (
    <div className={`${styles.ribbon} ${styles[kind]}`}>
      <p className={styles.words}>{children}</p>
      {action}
    </div>
  );
}
