import type { ReactNode } from 'react';
import styles from './Page.module.css';

export interface PageProps {
  /** `reading` for text and forms, `wide` for tables. */
  width?: 'reading' | 'wide' | undefined;
  children: ReactNode;
}

/** The column that a page's contents stand in, with its margins. */
export function Page({ width = 'reading', children }: PageProps) {
  return <div className={`${styles.page} ${styles[width]}`}>{children}</div>;
}
