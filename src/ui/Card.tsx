import type { ReactNode } from 'react';
import styles from './Card.module.css';

export interface CardProps {
  children: ReactNode;
}

/** A sheet of paper that holds what belongs together. */
export function Card({ children }: CardProps) {
  return <div className={styles.card}>{children}</div>;
}
