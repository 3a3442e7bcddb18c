import type { ReactNode } from 'react';
import type { ButtonSize, ButtonVariant } from './Button';
import styles from './Button.module.css';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';

export interface LinkButtonProps {
  children: ReactNode;
  /** `#/plan` or a full address. */
  href: string;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  wide?: boolean | undefined;
  /** Leads out of the app: opens beside it. */
  external?: boolean | undefined;
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({
  children,
  href,
  variant = 'secondary',
  size = 'medium',
  icon,
  wide = false,
  external = false,
}: LinkButtonProps) {
  return (
    <a
      href={href}
      className={`${styles.button} ${styles[variant]} ${styles[size]} ${wide ? styles.wide : ''}`}
      {...(external ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
