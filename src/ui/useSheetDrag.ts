import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { restingHeight, type SheetHeight, sheetHeights } from './sheetHeights';

export type { SheetHeight } from './sheetHeights';

/** Before this way (px) a finger on the head is a tap, not a drag. */
const dragBegins = 6;
/** A click so soon after a drag belongs to it. */
const clickFollowsMilliseconds = 50;

/** Heights of a sheet by drag, press and key. Give `sheet` and `head` to the elements. */
export function useSheetDrag(
  height: SheetHeight | 'content',
  onHeightChange: (height: SheetHeight) => void,
) {
  const sheet = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const endedAt = useRef(Number.NEGATIVE_INFINITY);
  const [dragging, setDragging] = useState(false);

  // The low sheet is as high as its head: CSS cannot glide to «auto», so the head is measured.
  useLayoutEffect(() => {
    const [sheetElement, headElement] = [sheet.current, head.current];
    if (!sheetElement || !headElement) return;
    const observer = new ResizeObserver(() =>
      sheetElement.style.setProperty('--sheet-head', `${headElement.offsetHeight}px`),
    );
    observer.observe(headElement);
    return () => observer.disconnect();
  }, []);

  const step = (way: 'higher' | 'lower' | 'next') => {
    if (height === 'content') return;
    const index = sheetHeights.indexOf(height);
    const next = way === 'lower' ? index - 1 : index + 1;
    const found = sheetHeights[way === 'next' ? next % sheetHeights.length : next];
    if (found !== undefined) onHeightChange(found);
  };

  const onPointerDown = (down: PointerEvent<HTMLElement>) => {
    const [sheetElement, headElement] = [sheet.current, head.current];
    if (down.button !== 0 || height === 'content' || !sheetElement || !headElement) return;
    // A panel beside the map has no handle and does not move.
    if (getComputedStyle(sheetElement).position !== 'absolute') return;
    followPointer(down.nativeEvent, sheetElement, {
      onBegin: () => setDragging(true),
      onEnd: (heightPixels, speed, timeStamp) => {
        endedAt.current = timeStamp;
        setDragging(false);
        sheetElement.style.removeProperty('block-size');
        const room = sheetElement.parentElement?.offsetHeight ?? window.innerHeight;
        onHeightChange(
          restingHeight(heightPixels, speed, [headElement.offsetHeight, room / 2, room]),
        );
      },
    });
  };

  // A drag that ends over a button of the head is no press of it.
  const onClickCapture = (event: MouseEvent<HTMLElement>) => {
    if (event.timeStamp - endedAt.current > clickFollowsMilliseconds) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { sheet, head, dragging, step, headHandlers: { onPointerDown, onClickCapture } };
}

interface DragEnds {
  onBegin: () => void;
  /** Height in px and speed in px/ms that the finger left it with; upwards is positive. */
  onEnd: (heightPixels: number, speed: number, timeStamp: number) => void;
}

/**
 * Lets the element's height follow a pointer until it is lifted. Listens on the window: a fast mouse
 * leaves the head before its first move is told.
 */
function followPointer(down: globalThis.PointerEvent, element: HTMLElement, ends: DragEnds): void {
  const startHeight = element.offsetHeight;
  let [lastY, lastTime, speed, moved] = [down.clientY, down.timeStamp, 0, false];
  const heightNow = () => startHeight + down.clientY - lastY;
  const listening = new AbortController();

  const move = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    if (!moved && Math.abs(event.clientY - down.clientY) < dragBegins) return;
    if (!moved) ends.onBegin();
    moved = true;
    const passed = Math.max(1, event.timeStamp - lastTime);
    speed = 0.6 * speed + (0.4 * (lastY - event.clientY)) / passed;
    lastY = event.clientY;
    lastTime = event.timeStamp;
    element.style.blockSize = `${heightNow()}px`;
  };
  const end = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    listening.abort();
    if (moved) ends.onEnd(heightNow(), speed, event.timeStamp);
  };
  const { signal } = listening;
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}
