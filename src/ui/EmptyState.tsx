import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Illustration, type IllustrationName } from './Illustration';

export interface EmptyStateProps {
  picture: IllustrationName;
  title: string;
  /** The next step in one or two sentences. */
  children?: ReactNode;
  /** The button that takes it. */
  action?: ReactNode;
  /** Level of the title in the page's outline. */
  level?: 1 | 2 | 3 | undefined;
}

/** Nothing here yet: shows what to do next. Failures of a whole screen use it too. */
export function EmptyState({ picture, title, children, action, level = 2 }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Illustration name={picture} />
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
