import { createRoot } from 'react-dom/client';
import { startWords } from '@/i18n/i18n';
import type { NamespaceName } from '@/i18n/resources';
import { writeNow } from '@/session/keptSession';
import { session } from '@/session/session';
import { openStore } from '@/store/openStore';
import { App } from './App';
import { takeOverIfReloaded } from './background/tabAfterReload';
import { whenQuiet } from './background/whenQuiet';
import { followLook } from './look';
import { followAddress } from './route';

/** Asked for together; one after the other they would hold the screen up five times. */
const mapWords: readonly NamespaceName[] = ['capture', 'failures', 'history', 'map'];

/** Starts everything once: words, look, address, storage, and then the screen. */
export function boot(place: HTMLElement): void {
  followLook();
  followAddress();
  keepSessionOnHiding();
  void openStore().then(takeOverIfReloaded);
  void whenQuiet(() => session.getState().screen === 'map')
    .then(() => import('./background/startBackground'))
    .then(({ startBackground }) => startBackground())
    .catch(() => undefined); // the network went just then: another visit starts it
  const { language, screen } = session.getState();
  if (screen === 'map') fetchMapAhead();
  const words = startWords(language, screen === 'map' ? mapWords : []);
  void words.then(() => createRoot(place).render(<App />));
}

/** The map is on its way while storage opens: most starts go straight to it. */
function fetchMapAhead(): void {
  import('@/map/MapView').catch(() => undefined); // the screen that needs it says what went wrong
}

/** A phone may end a hidden tab without another word. */
function keepSessionOnHiding(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
  window.addEventListener('pagehide', writeNow);
}
