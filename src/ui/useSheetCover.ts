import { type RefObject, useEffect } from 'react';

/** How much of the stage a sheet covers from below. */
export interface SheetCover {
  pixels: number;
  /** Next to nothing of the map is left to see. */
  isWhole: boolean;
}

/** Tells how much the Sheet inside `place` covers, now and whenever that changes. */
export function useSheetCover(
  place: RefObject<HTMLElement | null>,
  onCover: (cover: SheetCover) => void,
): void {
  useEffect(() => {
    const element = place.current?.firstElementChild;
    if (!(element instanceof HTMLElement)) return;
    const observer = new ResizeObserver(() => onCover(coverOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, onCover]);
}

/** Above this share of the stage the map behind is no more than a strip. */
const wholeShare = 0.75;

/** On a laptop the sheet stands beside the map and covers none of it. */
function coverOf(sheet: HTMLElement): SheetCover {
  if (getComputedStyle(sheet).position !== 'absolute') return { pixels: 0, isWhole: false };
  const pixels = sheet.offsetHeight;
  const room = sheet.offsetParent?.clientHeight ?? window.innerHeight;
  return { pixels, isWhole: pixels > wholeShare * room };
}
