import type { ReactNode } from 'react';
import { IconButton } from './IconButton';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** Small words over the title: the neighbourhood. */
  over?: ReactNode;
  back?: { label: string; onPress: () => void } | undefined;
  actions?: ReactNode;
}

/** The head of a page; the dash-dot line under it is the one that maps draw around a neighbourhood. */
export function PageHeader({ title, lead, over, back, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {back && (
        <div className={styles.back}>
          <IconButton icon="back" label={back.label} onPress={back.onPress} />
        </div>
      )}
      <div className={styles.words}>
        {over !== undefined && <p className={styles.over}>{over}</p>}
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
