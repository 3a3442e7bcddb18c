import type { ReactNode } from 'react';
import styles from './Stack.module.css';

export interface StackProps {
  children: ReactNode;
  /** Below each other, or beside each other and wrapping. */
  direction?: 'column' | 'row' | undefined;
  /** Steps of the spacing scale: 4, 8, 12, 16, 24, 32 px. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Along the row: both ends apart, or pushed to the end. */
  spread?: 'between' | 'end' | 'centre' | undefined;
}

/** Things in a column or a row with even space. */
export function Stack({ children, direction = 'column', gap = 4, spread }: StackProps) {
  const spreads = spread === undefined ? '' : styles[spread];
  return <div className={`${styles[direction]} ${styles[`gap${gap}`]} ${spreads}`}>{children}</div>;
}
