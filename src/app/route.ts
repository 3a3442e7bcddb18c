/**
 * The address bar and the device's back button: `#plan` is the plan screen. Opening a screen makes
 * an entry in the browser's history, so that Back on a phone leaves the screen and not the app.
 */
import { goTo, session } from '@/session/session';
import { type Screen, screens } from '@/session/state';

/** Screens that show one neighbourhood and mean nothing without it. */
const neighbourhoodScreens: readonly Screen[] = ['map', 'areaPack', 'plan', 'share'];

/** The screen that an address names, or null. */
export function screenOfHash(hash: string): Screen | null {
  const name = hash.replace(/^#\/?/, '');
  return screens.find((screen) => screen === name) ?? null;
}

/** The screen to show: one that needs a neighbourhood gives way to the start page without one. */
export function allowedScreen(screen: Screen, neighbourhoodId: string | null): Screen {
  return neighbourhoodId === null && neighbourhoodScreens.includes(screen) ? 'start' : screen;
}

/** Keeps address and session in step, in both directions. */
export function followAddress(): void {
  const first = screenOfHash(window.location.hash);
  if (first !== null) goTo(allowedScreen(first, session.getState().neighbourhoodId));
  window.history.replaceState(null, '', `#${session.getState().screen}`);
  session.subscribe((state, before) => {
    if (state.screen === before.screen) return;
    if (screenOfHash(window.location.hash) === state.screen) return;
    window.history.pushState(null, '', `#${state.screen}`);
  });
  window.addEventListener('popstate', () => {
    const screen = screenOfHash(window.location.hash);
    if (screen !== null) goTo(allowedScreen(screen, session.getState().neighbourhoodId));
  });
}
