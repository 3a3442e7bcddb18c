/**
 * Another tab of the app: an iframe with modules of its own, so with its own connection to the
 * database, its own lock request and its own copy of the records, as a tab has.
 */
import type * as Commands from '@/store/commands';
import type * as OpenStore from '@/store/openStore';
import type * as States from '@/store/storeState';

export interface OtherTab {
  commands: typeof Commands;
  openStore: typeof OpenStore;
  states: typeof States;
  close: () => void;
}

declare global {
  interface Window {
    otherTabReady?: (tab: Omit<OtherTab, 'close'>) => void;
  }
}

/** The test runner's own wrappers around `import()`; a frame without them could not load modules. */
const runnerGlobals = ['__vitest_browser_runner__', '__vitest_mocker__', '__vitest_worker__'];

export function openOtherTab(): Promise<OtherTab> {
  const frame = document.createElement('iframe');
  return new Promise((resolve) => {
    document.body.append(frame);
    const page = frame.contentWindow as Window & Record<string, unknown>;
    for (const name of runnerGlobals)
      page[name] = (window as unknown as Record<string, unknown>)[name];
    page.otherTabReady = (tab) => resolve({ ...tab, close: () => frame.remove() });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = new URL('./otherTabPage.ts', import.meta.url).href;
    page.document.head.append(script);
  });
}
