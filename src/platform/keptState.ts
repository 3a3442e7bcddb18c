/**
 * Small things that outlive the tab: language, theme, the unfinished draft. In `localStorage`, which
 * is written at once, so that a tab that is killed loses nothing; where it is forbidden or full, in
 * memory for as long as the tab lives.
 */
const prefix = 'komsu-haritasi.';
const memory = new Map<string, string>();

export function readKept(key: string): string | null {
  const remembered = memory.get(key);
  if (remembered !== undefined) return remembered;
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null; // cookies and site data are switched off
  }
}

/** Whether the value will be there after the tab is closed. */
export function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(prefix + key, value);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, value);
    return false;
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing could be kept there either.
  }
}

/** A word to the same tab after its page is loaded anew; no other tab hears it. */
export function tellReloadedPage(key: string): void {
  try {
    sessionStorage.setItem(prefix + key, '1');
  } catch {
    // The next page does as if it had been opened afresh.
  }
}

/** Whether the page before left that word. It is heard once. */
export function heardFromPageBefore(key: string): boolean {
  try {
    const isThere = sessionStorage.getItem(prefix + key) !== null;
    sessionStorage.removeItem(prefix + key);
    return isThere;
  } catch {
    return false;
  }
}
