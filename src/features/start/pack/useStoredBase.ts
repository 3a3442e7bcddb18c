import { useEffect, useState } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { SceneBase } from '@/map/scene';
import { storedPack } from '@/store/packs';
import { type OpenBase, openBase } from './packBase';

/** The map that a neighbourhood has, to draw its boundary on; null without one or until it is read. */
export function useStoredBase(neighbourhoodId: Uuid): SceneBase | null {
  const [base, setBase] = useState<OpenBase | null>(null);
  useEffect(() => {
    let opened: OpenBase | null = null;
    let isOver = false;
    storedPack(neighbourhoodId).then(
      (parts) => {
        if (isOver || parts === null) return;
        opened = openBase(parts);
        setBase(opened);
      },
      // Drawing on an empty sheet goes without it; the map screen says what is wrong with the store.
      () => undefined,
    );
    return () => {
      isOver = true;
      opened?.close();
      setBase(null);
    };
  }, [neighbourhoodId]);
  return base?.base ?? null;
}
