import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';

export interface Attempt {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Runs something that may fail or be stopped; the one before is stopped. */
  run(work: (signal: AbortSignal) => Promise<void>): void;
  stop(): void;
}

/** One thing at a time that takes a while; leaving the view stops it. */
export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    isBusy,
    failure,
    run: (work) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      setBusy(true);
      setFailure(null);
      work(own.signal)
        .catch((thrown: unknown) => {
          if (!own.signal.aborted) setFailure(failureOf(thrown));
        })
        .finally(() => {
          if (running.current === own) setBusy(false);
        });
    },
    stop: () => running.current?.abort(),
  };
}
