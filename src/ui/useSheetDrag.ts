import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';

export type SheetHeight = 'low' | 'middle' | 'full';

const heights: readonly SheetHeight[] = ['low', 'middle', 'full'];

/** A flick faster than this (px/ms) goes on to the next height whatever the place. */
const flickSpeed = 0.5;
/** Before this way (px) a finger on the head is a tap, not a drag. */
const dragBegins = 6;

interface Drag {
  startY: number;
  startHeight: number;
  lastY: number;
  lastTime: number;
  /** px/ms, downwards positive. */
  speed: number;
  moved: boolean;
}

/** Heights of a sheet by drag, press and key. Give `sheet` and `head` to the elements. */
export function useSheetDrag(
  height: SheetHeight | 'content',
  onHeightChange: (height: SheetHeight) => void,
) {
  const sheet = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
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
    const index = heights.indexOf(height);
    const next = way === 'lower' ? index - 1 : index + 1;
    const wrapped = way === 'next' ? next % heights.length : next;
    const found = heights[wrapped];
    if (found !== undefined) onHeightChange(found);
  };

  const settle = () => {
    const ended = drag.current;
    const [sheetElement, headElement] = [sheet.current, head.current];
    drag.current = null;
    setDragging(false);
    if (!ended?.moved || !sheetElement || !headElement) return;
    const now = sheetElement.offsetHeight;
    sheetElement.style.removeProperty('block-size');
    const room = sheetElement.parentElement?.offsetHeight ?? window.innerHeight;
    const places = [headElement.offsetHeight, room / 2, room];
    let nearest = 0;
    for (const [index, place] of places.entries()) {
      if (Math.abs(place - now) < Math.abs((places[nearest] ?? 0) - now)) nearest = index;
    }
    if (Math.abs(ended.speed) > flickSpeed) {
      const from = places.findIndex((place) => place >= now);
      const above = from < 0 ? heights.length - 1 : from;
      nearest = ended.speed < 0 ? above : Math.max(0, above - 1);
    }
    const found = heights[nearest];
    if (found !== undefined) onHeightChange(found);
  };

  const headHandlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !sheet.current || height === 'content') return;
      drag.current = {
        startY: event.clientY,
        startHeight: sheet.current.offsetHeight,
        lastY: event.clientY,
        lastTime: event.timeStamp,
        speed: 0,
        moved: false,
      };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const going = drag.current;
      // A panel on a laptop has no handle, and does not move.
      if (!going || !sheet.current || getComputedStyle(sheet.current).position !== 'absolute')
        return;
      if (!going.moved && Math.abs(event.clientY - going.startY) < dragBegins) return;
      if (!going.moved) {
        going.moved = true;
        setDragging(true);
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      const passed = Math.max(1, event.timeStamp - going.lastTime);
      going.speed = 0.6 * going.speed + (0.4 * (event.clientY - going.lastY)) / passed;
      going.lastY = event.clientY;
      going.lastTime = event.timeStamp;
      sheet.current.style.blockSize = `${going.startHeight + going.startY - event.clientY}px`;
    },
    onPointerUp: settle,
    onPointerCancel: settle,
    // A drag that ends over a button of the head is no press of it.
    onClickCapture(event: { preventDefault(): void; stopPropagation(): void }) {
      if (!dragging) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return { sheet, head, dragging, step, headHandlers };
}
