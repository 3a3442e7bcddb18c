import { useId } from 'react';
import { Icon } from '@/ui/Icon';
import type { IconName } from '@/ui/iconPaths';
import { Spinner } from '@/ui/Spinner';
import styles from './StartCard.module.css';

export interface StartCardProps {
  icon: IconName;
  title: string;
  text: string;
  onPress: () => void;
  /** The one to begin with. */
  prominent?: boolean;
  compact?: boolean;
  busy?: boolean;
  /** Accessible name where the title alone does not say what happens. */
  label?: string;
}

/** A large way in: picture, name, one sentence. */
export function StartCard({
  icon,
  title,
  text,
  onPress,
  prominent = false,
  compact = false,
  busy = false,
  label,
}: StartCardProps) {
  const id = useId();
  const look = [styles.card, prominent && styles.prominent, compact && styles.compact];
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      aria-labelledby={label === undefined ? `${id}-title` : undefined}
      aria-label={label}
      aria-describedby={`${id}-text`}
      aria-disabled={busy || undefined}
      onClick={() => busy || onPress()}
    >
      <span className={styles.icon}>{busy ? <Spinner /> : <Icon name={icon} size="large" />}</span>
      <span className={styles.words}>
        <span className={styles.title} id={`${id}-title`}>
          {title}
        </span>
        <span className={styles.text} id={`${id}-text`}>
          {text}
        </span>
      </span>
      <Icon name="chevronEnd" />
    </button>
  );
}
