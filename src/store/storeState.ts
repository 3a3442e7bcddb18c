/** Whether the store can be used, and if not, why and what helps. */
import type { Failure } from '@/domain/failures';

export type StoreState =
  | { kind: 'opening' }
  | { kind: 'ready' }
  /** Another tab has the records open; here one can take over. */
  | { kind: 'secondTab' }
  /** Another tab took over; here one can take back. */
  | { kind: 'takenOver' }
  | { kind: 'failed'; failure: Failure };

let state: StoreState = { kind: 'opening' };
const listeners = new Set<() => void>();

export function storeState(): StoreState {
  return state;
}

export function setStoreState(next: StoreState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function subscribeStoreState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
