/**
 * A page that is loaded anew lets go of the records for a moment, and another tab that waits for them
 * gets them. The tab in which **Yenile** was pressed is the one that somebody works in: it takes them
 * back.
 */
import { heardFromPageBefore, tellReloadedPage } from '@/platform/keptState';
import { takeOverStore } from '@/store/openStore';
import { storeState } from '@/store/storeState';

const key = 'take-over';

export function takeOverAfterReload(): void {
  tellReloadedPage(key);
}

/** Call it when the store has been opened. */
export function takeOverIfReloaded(): void {
  if (heardFromPageBefore(key) && storeState().kind === 'secondTab') void takeOverStore();
}
