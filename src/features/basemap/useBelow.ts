/** The layers below for the scene of a neighbourhood; what was kept is fetched when there is any. */
import { useEffect, useMemo } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { SceneBelow } from '@/map/scene';
import { useSession } from '@/session/session';
import { useBelowState } from './belowStore';

export function useBelow(neighbourhoodId: Uuid | null): SceneBelow | null {
  const showsFile = useSession((state) => state.showsTileFile);
  const hasPicture = useSession(
    ({ pinnedPictures }) => neighbourhoodId !== null && pinnedPictures.includes(neighbourhoodId),
  );
  const { online, fileTiles, picture } = useBelowState();

  useEffect(() => {
    if (!showsFile && !hasPicture) return;
    void import('./keptBelow').then(
      (kept) => kept.openKept(neighbourhoodId),
      () => undefined, // an extra: the map goes on without it
    );
  }, [showsFile, hasPicture, neighbourhoodId]);

  const tiles = online?.tiles ?? (showsFile ? fileTiles : null);
  const ours = picture?.neighbourhoodId === neighbourhoodId ? picture : null;
  return useMemo(
    () => (tiles === null && ours === null ? null : { tiles, picture: ours }),
    [tiles, ours],
  );
}
