import type { ReactNode } from 'react';
import frame from './FieldFrame.module.css';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={frame.hidden}>{children}</span>;
}
