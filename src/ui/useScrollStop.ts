import { type RefObject, useEffect } from 'react';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';

/**
 * Makes a scrolling box a stop for Tab as long as it has more to show and nothing inside that takes
 * the focus: else nobody could scroll it by key. (Chromium does so by itself, Safari does not.)
 */
export function useScrollStop(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const hidden = element.scrollHeight > element.clientHeight + 1;
      if (hidden && element.querySelector(focusable) === null) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    // Tells the first size too, once the page is laid out anyway.
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    const contents = new MutationObserver(look);
    contents.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, [box]);
}
