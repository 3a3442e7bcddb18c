import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Height of a row in rem; RecordList.module.css has the same. */
const rowRem = 4.75;
/** Rows kept ready above and below what is seen, so that a flick does not show white. */
const spare = 6;

/** Which rows of equal height a scrolling box shows, and how to bring one into sight. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, count: number) {
  const [rowHeight, setRowHeight] = useState(rowRem * 16);
  const [range, setRange] = useState({ first: 0, last: 12 });

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    // Large type and «yansıtma» change the rem.
    const height = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const first = Math.max(0, Math.floor(box.scrollTop / height) - spare);
    const last = Math.min(
      count - 1,
      Math.ceil((box.scrollTop + box.clientHeight) / height) + spare,
    );
    setRowHeight(height);
    setRange((before) =>
      before.first === first && before.last === last ? before : { first, last },
    );
  }, [scroller, count]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    // Tells the first size too, once the page is laid out anyway: asking now would do it twice.
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, look]);

  const bringIntoSight = (index: number) => {
    const box = scroller.current;
    if (!box) return;
    const top = index * rowHeight;
    const below = top + rowHeight - (box.scrollTop + box.clientHeight);
    const far = Math.max(box.scrollTop - top, below) > box.clientHeight;
    // The next row just comes in; one from afar stands in the middle, with its neighbours.
    if (far) box.scrollTop = top - (box.clientHeight - rowHeight) / 2;
    else if (top < box.scrollTop) box.scrollTop = top;
    else if (below > 0) box.scrollTop += below;
    look();
  };
  return { first: range.first, last: Math.min(range.last, count - 1), rowHeight, bringIntoSight };
}
