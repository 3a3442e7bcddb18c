/**
 * The device's Back button inside a screen: on a phone it is the natural way out of a step of a
 * form. Each step has an entry of its own in the browser's history, above that of the screen.
 */

interface StepEntry {
  /** Steps above the screen; the screen's own entry has none. */
  step: number;
}

let stepNow = 0;
/** Journeys through the history that we have set off ourselves. */
let ownJourneys = 0;
let steppedBack: (() => void) | null = null;
let isListening = false;

/**
 * Tells how many steps deep the screen stands; Back then calls `onBack`, which goes one step up, and
 * the screen stays. Without steps (0) it leaves the screen as everywhere.
 */
export function standAtStep(step: number, onBack: () => void): void {
  listen();
  if (steppedBack === null) stepNow = stepOf(window.history.state);
  steppedBack = onBack;
  while (stepNow < step) {
    stepNow += 1;
    const entry: StepEntry = { step: stepNow };
    window.history.pushState(entry, '', window.location.href);
  }
  if (stepNow > step) travel(step);
}

/** The screen has gone; its entries stay behind and are passed over. */
export function leaveSteps(): void {
  steppedBack = null;
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('popstate', ({ state }) => {
    if (ownJourneys > 0) {
      ownJourneys -= 1;
      return;
    }
    if (steppedBack === null) return;
    const step = stepOf(state);
    // Forward leads to steps that are not there any more.
    if (step > stepNow) travel(stepNow, step);
    else if (step < stepNow) {
      stepNow = step;
      steppedBack();
    }
  });
}

function travel(to: number, from = stepNow): void {
  ownJourneys += 1;
  stepNow = to;
  window.history.go(to - from);
}

function stepOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'step' in state ? Number(state.step) : 0;
}
