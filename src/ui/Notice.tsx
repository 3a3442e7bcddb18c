import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import type { IconName } from './iconPaths';
import styles from './Notice.module.css';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

export interface NoticeProps {
  kind?: NoticeKind | undefined;
  title?: string | undefined;
  children?: ReactNode;
  /** Buttons: the next step. */
  action?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
  /** Whether it is read out when it appears: at once, when there is a pause, or never. */
  announce?: 'now' | 'politely' | 'never' | undefined;
}

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'error',
};
const roles = { now: 'alert', politely: 'status', never: undefined } as const;

/** Something to know, in the place it is about, with its next step. */
export function Notice({
  kind = 'info',
  title,
  children,
  action,
  onDismiss,
  dismissLabel,
  announce = kind === 'error' ? 'now' : 'never',
}: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={roles[announce]}>
      <Icon name={icons[kind]} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
      {onDismiss && dismissLabel !== undefined && (
        <div className={styles.dismiss}>
          <IconButton icon="close" label={dismissLabel} onPress={onDismiss} />
        </div>
      )}
    </div>
  );
}
