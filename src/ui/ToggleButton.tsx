import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import styles from './ToggleButton.module.css';

export interface ToggleButtonProps {
  children: ReactNode;
  pressed: boolean;
  onChange: (pressed: boolean) => void;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
}

/** A pill that is on or off: a filter, «fotoğraflı». */
export function ToggleButton({ children, pressed, onChange, icon, disabled }: ToggleButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onChange(!pressed)}
    >
      {pressed ? <Icon name="check" size="small" /> : icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </button>
  );
}
