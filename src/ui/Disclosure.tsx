import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

export interface DisclosureProps {
  title: string;
  /** Beside the title: how many are filled in. */
  detail?: string | undefined;
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  children: ReactNode;
}

/** A part that opens when it is wanted: «Daha çok bilgi». */
export function Disclosure({ title, detail, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.arrow}>
          <Icon name="chevronDown" />
        </span>
        <span className={styles.title}>{title}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
