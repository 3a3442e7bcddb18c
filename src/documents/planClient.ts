/** The plan document, made in a worker: the main thread only draws the maps in between. */
import * as Comlink from 'comlink';
import { Failure } from '@/domain/failures';
import type { Language } from '@/i18n/languages';
import type { PlanMap, PlanPrint } from './plan';
import type { PlanInput } from './plan/planFacts';
import type { PlanWorkerApi } from './plan/planWorker';
import type { DocumentTree } from './tree';

/**
 * More records than this are no plan that anybody reads: some 300 pages. The screen says so instead
 * of making it.
 */
export const mostRecordsOfPlan = 3_000;

export interface PlanOptions {
  readonly language: Language;
  /** Draws the maps; called once, with nothing if there is no record. */
  readonly draw: (maps: readonly PlanMap[]) => Promise<PlanPrint['images']>;
  readonly day: PlanPrint['day'];
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * The plan as a document tree.
 *
 * @throws Failure `documentFailed`, what `draw` throws, or the signal's reason.
 */
export async function makePlan(input: PlanInput, options: PlanOptions): Promise<DocumentTree> {
  const { language, draw, day, signal } = options;
  signal.throwIfAborted();
  const worker = new Worker(new URL('./plan/planWorker.ts', import.meta.url), { type: 'module' });
  const plan = Comlink.wrap<PlanWorkerApi>(worker);
  try {
    const maps = await orEnd(plan.maps(input, language), worker, signal);
    const images = await draw(maps);
    return await orEnd(plan.document(input, { day, images }, language), worker, signal);
  } finally {
    worker.terminate();
  }
}

/** The worker's answer; rejects when the signal ends the wait or the worker breaks. */
function orEnd<Answer>(
  answer: Promise<Answer>,
  worker: Worker,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => {
      reject(new Failure('documentFailed', { message: message ?? '' }));
    };
    answer.then(resolve, (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      reject(new Failure('documentFailed', { message }, { cause: error }));
    });
  });
}
