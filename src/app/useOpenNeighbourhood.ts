import { useEffect, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { Uuid } from '@/domain/identifiers';
import { leaveNeighbourhood } from '@/session/session';
import { openFeed } from '@/store/feed';
import { usePackRevision } from '@/store/hooks';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { type OpenPack, openPack } from '@/store/packs';

export interface OpenedNeighbourhood {
  /** Null until it is read, and where the neighbourhood has none. */
  pack: OpenPack | null;
  packRead: boolean;
  recordsRead: number;
  failure: Failure | null;
}

const nothingOpen: OpenedNeighbourhood = {
  pack: null,
  packRead: false,
  recordsRead: 0,
  failure: null,
};

/**
 * Opens the records and the area pack of a neighbourhood and closes them again. Both are read at
 * once: the base map stands before the last record is read.
 */
export function useOpenNeighbourhood(neighbourhoodId: Uuid | null): OpenedNeighbourhood {
  const [opened, setOpened] = useState(nothingOpen);
  const packRevision = usePackRevision();
  useEffect(() => {
    setOpened(nothingOpen);
    if (neighbourhoodId === null) return;
    // It was erased here, or this is another browser's address.
    if (neighbourhoodById(neighbourhoodId) === null) {
      leaveNeighbourhood();
      return;
    }
    const ending = new AbortController();
    const change = (part: Partial<OpenedNeighbourhood>) => {
      if (!ending.signal.aborted) setOpened((before) => ({ ...before, ...part }));
    };
    openFeed(neighbourhoodId, {
      signal: ending.signal,
      onProgress: (recordsRead) => change({ recordsRead }),
    }).catch((thrown: unknown) => {
      change({ failure: failureOf(thrown) });
    });
    return () => ending.abort();
  }, [neighbourhoodId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer pack is opened in place of the older
  useEffect(() => {
    if (neighbourhoodId === null) return;
    let isOver = false;
    let pack: OpenPack | null = null;
    const change = (part: Partial<OpenedNeighbourhood>) => {
      if (!isOver) setOpened((before) => ({ ...before, ...part }));
    };
    change({ pack: null, packRead: false });
    openPack(neighbourhoodId).then(
      (read) => {
        if (isOver) read?.close();
        else pack = read;
        change({ pack: read, packRead: true });
      },
      (thrown: unknown) => change({ failure: failureOf(thrown) }),
    );
    return () => {
      isOver = true;
      pack?.close();
    };
  }, [neighbourhoodId, packRevision]);
  return opened;
}
