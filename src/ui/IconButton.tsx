import type { Ref } from 'react';
import { Icon } from './Icon';
import styles from './IconButton.module.css';
import type { IconName } from './iconPaths';

export interface IconButtonProps {
  icon: IconName;
  /** Accessible name, and the words shown by a resting pointer. */
  label: string;
  onPress?: (() => void) | undefined;
  /** `floating` lies on the map with a shadow of its own. */
  variant?: 'quiet' | 'outlined' | 'floating' | undefined;
  disabled?: boolean | undefined;
  /** Makes it a toggle: whether it is on. */
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  hasPopup?: 'menu' | 'dialog' | 'listbox' | undefined;
  describedBy?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A square button of 44 px with an icon alone; only where the icon is known to everybody. */
export function IconButton({
  icon,
  label,
  onPress,
  variant = 'quiet',
  disabled,
  pressed,
  expanded,
  controls,
  hasPopup,
  describedBy,
  ref,
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`${styles.button} ${styles[variant]}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-haspopup={hasPopup}
      aria-describedby={describedBy}
      onClick={() => onPress?.()}
    >
      <Icon name={icon} />
    </button>
  );
}
