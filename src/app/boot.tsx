import { createRoot } from 'react-dom/client';
import { startWords } from '@/i18n/i18n';
import { writeNow } from '@/session/keptSession';
import { session } from '@/session/session';
import { openStore } from '@/store/openStore';
import { App } from './App';
import { followLook } from './look';
import { followAddress } from './route';

/** Starts everything once: words, look, address, storage, and then the screen. */
export function boot(place: HTMLElement): void {
  followLook();
  followAddress();
  keepSessionOnHiding();
  void openStore();
  void startWords(session.getState().language).then(() => createRoot(place).render(<App />));
}

/** A phone may end a hidden tab without another word. */
function keepSessionOnHiding(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
  window.addEventListener('pagehide', writeNow);
}
