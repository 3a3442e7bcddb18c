import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';

export interface ChoiceCardProps {
  /** Accessible name, exactly: «Yeni mahalle». */
  title: string;
  /** Described by: one sentence. */
  children?: ReactNode;
  icon?: IconName | undefined;
  /** In place of the icon: a LayerMark, an Illustration. */
  mark?: ReactNode;
  onPress: () => void;
  /** The one that most people want. */
  emphasis?: boolean | undefined;
  busy?: boolean | undefined;
}

/** A large way to go: start page, kinds of export. */
export function ChoiceCard({
  title,
  children,
  icon,
  mark,
  onPress,
  emphasis = false,
  busy,
}: ChoiceCardProps) {
  return (
    <button
      type="button"
      className={`${styles.card} ${styles.choice} ${emphasis ? styles.emphasis : ''}`}
      aria-label={title}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {mark ?? (icon && <span className={styles.icon}>{<Icon name={icon} size="large" />}</span>)}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {children !== undefined && <span className={styles.text}>{children}</span>}
      </span>
      <span className={styles.arrow}>
        <Icon name="chevronEnd" />
      </span>
    </button>
  );
}
