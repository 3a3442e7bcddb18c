import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  id: string;
  label: string;
  value: ReactNode;
}

export interface FactsProps {
  facts: readonly Fact[];
}

/** Label and value, line by line: what is known about a record. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.id} className={styles.fact}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd className={styles.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
