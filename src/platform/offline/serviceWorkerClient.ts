/** The page's side of the service worker: registering, what became of it, and taking a new build. */

export interface OfflineState {
  /**
   * - `impossible`: this browser or page has no service worker (a private window, `file://`)
   * - `notYet`: not asked for yet
   * - `preparing`: the parts are being fetched
   * - `ready`: the app opens without a network
   * - `failed`: not all parts could be fetched; tried again when the app is next opened
   */
  readonly readiness: 'impossible' | 'notYet' | 'preparing' | 'ready' | 'failed';
  /** A newer build is here and waits until this page is loaded anew. */
  readonly newBuild: boolean;
}

let state: OfflineState = { readiness: 'notYet', newBuild: false };
const listeners = new Set<() => void>();
let registration: ServiceWorkerRegistration | null = null;

export function offlineState(): OfflineState {
  return state;
}

export function subscribeOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Registers the worker beside the page. Call it when nothing else is waited for: it fetches the whole
 * app. Never throws; what came of it is the state.
 */
export async function startOffline(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined || !window.isSecureContext || !isServed()) {
    change({ readiness: 'impossible' });
    return;
  }
  const builtBefore = workers.controller;
  workers.addEventListener('controllerchange', () => {
    // Another tab let the new build take over; this page still is the old one.
    if (builtBefore !== null && !leaving) change({ newBuild: true });
  });
  try {
    registration = await workers.register('./serviceWorker.js');
    follow(registration);
    registration.addEventListener('updatefound', () => registration && follow(registration));
    // Parts of older builds go once nobody can ask for them any more.
    registration.active?.postMessage('tidy');
  } catch {
    // The browser keeps an earlier worker when it can't reach the file.
    change({ readiness: workers.controller === null ? 'failed' : 'ready' });
  }
}

let leaving = false;

/** Loads the page anew, in the new build. */
export function takeNewBuild(): void {
  leaving = true;
  const waiting = registration?.waiting;
  if (!waiting) {
    window.location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
  waiting.postMessage('takeOver');
}

function isServed(): boolean {
  return /^https?:$/.test(window.location.protocol);
}

/** Tells what the workers of a registration are at, now and whenever that changes. */
function follow(followed: ServiceWorkerRegistration): void {
  const { installing, waiting, active } = followed;
  for (const each of [installing, waiting]) {
    each?.addEventListener('statechange', () => tell(followed, each.state === 'redundant'));
  }
  if (active !== null || installing !== null || waiting !== null) tell(followed, false);
}

function tell({ active, waiting }: ServiceWorkerRegistration, gaveUp: boolean): void {
  if (active !== null) change({ readiness: 'ready', newBuild: state.newBuild || waiting !== null });
  else change({ readiness: gaveUp ? 'failed' : 'preparing' });
}

function change(part: Partial<OfflineState>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}
