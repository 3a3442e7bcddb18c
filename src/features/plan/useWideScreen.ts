import { useSyncExternalStore } from 'react';

/** From here on a table of seven columns has room; the frame's own break for laptops. */
const wide = '(min-width: 56rem)';

/** Whether to show a table; on a phone the same rows are cards. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
