import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { BoundingBox } from '@/domain/geometry';
import type { OverpassServer } from '@/formats/overpass/overpassServers';
import {
  type PackTarget,
  packFromFile,
  packFromServer,
  type TakenPack,
  type TakingOptions,
  type TakingStep,
} from './takePack';

export type Taking =
  | { kind: 'idle' }
  | { kind: 'taking'; step: TakingStep | null }
  | { kind: 'failed'; failure: Failure; retry: () => void };

export interface TakePack {
  taking: Taking;
  takeFile: (file: File, target: PackTarget) => void;
  fetchMap: (server: OverpassServer, box: BoundingBox, target: PackTarget) => void;
  cancel: () => void;
}

/** Takes one pack at a time; leaving the screen stops it. */
export function useTakePack(onTaken: (pack: TakenPack, file: File | null) => void): TakePack {
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const told = useRef(onTaken);
  useEffect(() => {
    told.current = onTaken;
  });
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(
    (work: (options: TakingOptions) => Promise<TakenPack>, file: File | null) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setTaking({ kind: 'taking', step: null });
      const onStep = (step: TakingStep) => {
        if (!signal.aborted) setTaking({ kind: 'taking', step });
      };
      work({ signal, onStep }).then(
        (pack) => {
          if (signal.aborted) return;
          setTaking({ kind: 'idle' });
          told.current(pack, file);
        },
        (thrown: unknown) => {
          if (signal.aborted) return;
          const retry = () => begin(work, file);
          setTaking({ kind: 'failed', failure: failureOf(thrown), retry });
        },
      );
    },
    [],
  );

  return {
    taking,
    takeFile: useCallback(
      (file, target) => begin((options) => packFromFile(file, target, options), file),
      [begin],
    ),
    fetchMap: useCallback(
      (server, box, target) =>
        begin((options) => packFromServer(server, box, target, options), null),
      [begin],
    ),
    cancel: useCallback(() => {
      running.current?.abort();
      setTaking({ kind: 'idle' });
    }, []),
  };
}
