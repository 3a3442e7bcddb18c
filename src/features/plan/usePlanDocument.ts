import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { makePlan } from '@/documents/planClient';
import type { DocumentTree } from '@/documents/tree';
import { type Failure, failureOf } from '@/domain/failures';
import type { Audience } from '@/domain/privacy';
import type { Neighbourhood } from '@/domain/records';
import { today } from '@/platform/clock';
import { useSession } from '@/session/session';
import { useActivities, useMapRecords } from '@/store/hooks';
import type { OpenPack } from '@/store/packs';
import { drawPlanMaps } from './drawPlanMaps';

export interface PlanProgress {
  stage: 'text' | 'maps';
  /** Share of the maps that are drawn; undefined while it cannot be told. */
  share: number | undefined;
}

interface PaperState {
  tree: DocumentTree | null;
  progress: PlanProgress | null;
  failure: Failure | null;
  stopped: boolean;
}

const idle: PaperState = { tree: null, progress: null, failure: null, stopped: false };

/**
 * The plan document of the open neighbourhood for one reader. Made anew when the reader, the
 * language or the content changes, and when asked to.
 */
export function usePlanDocument(
  neighbourhood: Neighbourhood,
  pack: OpenPack | null,
  audience: Audience,
  off: boolean,
) {
  const records = useMapRecords();
  const activities = useActivities();
  const language = useSession((state) => state.language);
  const [state, setState] = useState(idle);
  const [turn, setTurn] = useState(0);
  const [work, setWork] = useState<AbortController | null>(null);

  const make = useEffectEvent(async (signal: AbortSignal) => {
    const say = (progress: PlanProgress) => {
      if (!signal.aborted) setState((before) => ({ ...before, progress }));
    };
    setState({ ...idle, progress: { stage: 'text', share: undefined } });
    const input = {
      neighbourhood,
      records,
      activities,
      pack: pack?.meta ?? null,
      audience,
    };
    try {
      const tree = await makePlan(input, {
        language,
        day: today(),
        signal,
        draw: (maps) =>
          drawPlanMaps(maps, {
            records,
            boundary: neighbourhood.boundary,
            pack,
            language,
            signal,
            onProgress: (share) => say({ stage: 'maps', share }),
          }),
      });
      // Hundreds of rows: React may take its time, taps come first.
      startTransition(() => setState({ ...idle, tree }));
    } catch (thrown) {
      if (!signal.aborted) setState({ ...idle, failure: failureOf(thrown) });
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these makes it anew; `make` reads them
  useEffect(() => {
    if (off) return;
    const mine = new AbortController();
    setWork(mine);
    void make(mine.signal);
    return () => mine.abort();
  }, [neighbourhood, records, activities, pack, audience, language, off, turn]);

  return {
    ...state,
    stop: () => {
      work?.abort();
      setState({ ...idle, stopped: true });
    },
    again: () => setTurn((before) => before + 1),
  };
}
