import { useEffect } from 'react';

/**
 * Raises the short messages over what stands at the bottom of a phone's screen (a low sheet, the
 * big button), so that they hide neither. Null leaves them where they are.
 */
export function useToastLift(pixels: number | null): void {
  useEffect(() => {
    if (pixels === null) return;
    const { style } = document.documentElement;
    style.setProperty('--toast-lift', `${pixels}px`);
    return () => {
      style.removeProperty('--toast-lift');
    };
  }, [pixels]);
}
