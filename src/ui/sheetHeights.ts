/** The three heights of a sheet, and which one a drag ends at. */
export type SheetHeight = 'low' | 'middle' | 'full';

export const sheetHeights: readonly SheetHeight[] = ['low', 'middle', 'full'];

/** A flick faster than this (px/ms) goes on to the next height whatever the place. */
const flickSpeed = 0.5;

/**
 * Where a sheet comes to rest that was left `heightPixels` high at `speed` (px/ms, growing is
 * positive). `places` are the heights of low, middle and full in px, in that order.
 */
export function restingHeight(
  heightPixels: number,
  speed: number,
  places: readonly [number, number, number],
): SheetHeight {
  const [low, middle, full] = places;
  if (speed > flickSpeed) return heightPixels > middle ? 'full' : 'middle';
  if (speed < -flickSpeed) return heightPixels < middle ? 'low' : 'middle';
  if (heightPixels < (low + middle) / 2) return 'low';
  return heightPixels < (middle + full) / 2 ? 'middle' : 'full';
}
