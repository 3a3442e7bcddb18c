import styles from './Badge.module.css';

export interface BadgeProps {
  children: string;
  kind?: 'plain' | 'accent' | 'warning' | 'success' | undefined;
}

/** A word that marks something: «alıştırma», «yeni». */
export function Badge({ children, kind = 'plain' }: BadgeProps) {
  return <span className={`${styles.badge} ${styles[kind]}`}>{children}</span>;
}
