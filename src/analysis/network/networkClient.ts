/** The main thread's side of the street network: packs and records go to a worker, numbers come back. */
import * as Comlink from 'comlink';
import { Failure } from '@/domain/failures';
import type { MapRecord } from '@/domain/records';
import type { NetworkWorkerApi } from './networkMessages';
import type { NetworkSummary } from './networkSummary';

/** What the corrections do to a pack's network. Throws Failure `unexpected`; the reason when aborted. */
export async function correctedSummary(
  pack: { network: Blob; layers: { roads: Blob } },
  records: readonly MapRecord[],
  signal: AbortSignal,
): Promise<NetworkSummary> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./networkWorker.ts', import.meta.url), {
    type: 'module',
    name: 'street-network',
  });
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Failure('unexpected', { message: event.message || 'worker' }));
    });
  });
  try {
    const api = Comlink.wrap<NetworkWorkerApi>(worker);
    return await Promise.race([api.summary(pack.network, pack.layers.roads, records), ended]);
  } finally {
    worker.terminate();
  }
}
