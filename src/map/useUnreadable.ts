/** What of the map could not be read: said quietly, for the map goes on. */
import { useCallback, useState } from 'react';
import type { Scene } from './scene';

/** The pack itself, or an extra below it. */
export type Unreadable = 'base' | 'below';

interface Noted {
  readonly base: Scene['base'];
  readonly below: Scene['below'];
  readonly sources: readonly Unreadable[];
}

export function useUnreadable(scene: Scene): {
  unreadable: readonly Unreadable[];
  noteUnreadable: (source: string) => void;
} {
  const { base, below } = scene;
  const [noted, setNoted] = useState<Noted>({ base, below, sources: [] });
  // Another pack or another layer begins with a clean slate.
  if (noted.base !== base || noted.below !== below) setNoted({ base, below, sources: [] });
  const noteUnreadable = useCallback((source: string) => {
    const what: Unreadable = source.startsWith('below') ? 'below' : 'base';
    setNoted((before) =>
      before.sources.includes(what) ? before : { ...before, sources: [...before.sources, what] },
    );
  }, []);
  return { unreadable: noted.sources, noteUnreadable };
}
