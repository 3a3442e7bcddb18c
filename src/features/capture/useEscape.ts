import { useEffect, useEffectEvent } from 'react';

/**
 * Escape wherever the focus is, the map included. What has its own use for it (an open list, a
 * dialog, a search with words in it) keeps it from coming this far.
 *
 * @param onEscape tells whether it had something to do
 */
export function useEscape(onEscape: () => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    if (onEscape()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
