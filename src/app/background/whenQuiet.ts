/** When there is time for what nobody waits for. */

/** A start page that is read for this long is not about to load a map. */
const pageReadMilliseconds = 4_000;

/** A map that can't be drawn never comes to rest. */
const longestStartMilliseconds = 30_000;

/**
 * Resolves when the first view stands and nothing is being loaded for it: the map is at rest and has
 * fetched ahead, or a page without a map was looked at for a while.
 */
export function whenQuiet(isMapShown: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('komsu:fetched-ahead').length > 0) end();
    });
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    // Asked again at the end of each wait: meanwhile a map may have been opened.
    const wait = (milliseconds: number) => {
      timer = setTimeout(() => {
        if (isMapShown() && milliseconds < longestStartMilliseconds) wait(longestStartMilliseconds);
        else end();
      }, milliseconds);
    };
    observer.observe({ type: 'mark', buffered: true });
    wait(isMapShown() ? longestStartMilliseconds : pageReadMilliseconds);
  });
}
