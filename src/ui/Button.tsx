import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import { Spinner } from './Spinner';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large' | 'floating';

export interface ButtonProps {
  /** The verb: «Kaydet». */
  children: ReactNode;
  onPress?: (() => void) | undefined;
  variant?: ButtonVariant | undefined;
  /** `floating` is the one big button that floats over the map. All are at least 44 px high. */
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  type?: 'button' | 'submit' | undefined;
  disabled?: boolean | undefined;
  /** At work: keeps its place and its focus, and takes no press. */
  busy?: boolean | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
  /** Accessible name, when it has to say more than the visible words; must contain them. */
  label?: string | undefined;
  describedBy?: string | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  hasPopup?: 'menu' | 'dialog' | 'listbox' | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/**
 * A native button: the platform's own press, focus and form behaviour, and nothing to load. React
 * Aria's press events would cost 15 kB before the first screen for nothing that we use here.
 */
export function Button({
  children,
  onPress,
  variant = 'secondary',
  size = 'medium',
  icon,
  iconEnd,
  type = 'button',
  disabled,
  busy = false,
  wide = false,
  label,
  describedBy,
  expanded,
  controls,
  hasPopup,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      className={`${styles.button} ${styles[variant]} ${styles[size]} ${wide ? styles.wide : ''}`}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-label={label}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-haspopup={hasPopup}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {busy ? <Spinner /> : icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd !== undefined && <Icon name={iconEnd} size="small" />}
    </button>
  );
}
