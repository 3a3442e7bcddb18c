import { useSyncExternalStore } from 'react';
import type { MapTheme } from '@/map/scene';
import { useSession } from '@/session/session';

const dark = '(prefers-color-scheme: dark)';
const moreContrast = '(prefers-contrast: more)';

/** The map's colours: the chosen theme, or what the device asks for. */
export function useMapTheme(): MapTheme {
  const theme = useSession((state) => state.theme);
  const asked = useSyncExternalStore(subscribe, askedByDevice);
  return theme === 'system' ? asked : theme;
}

function askedByDevice(): MapTheme {
  if (window.matchMedia(moreContrast).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const queries = [dark, moreContrast].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
