/** The lie of the land: flat in the south, a hill in the north, the stream's valley between. */
import { at, type Line, lineLength, nearestOnLine, type Point } from './plane';

/** Metres above the lowest street. */
function heightMetres([x, y]: Point, stream: Line): number {
  const up = Math.min(1, Math.max(0, (y - 270 - 0.06 * (x - 300)) / 640));
  const hill = 76 * up * up * (3 - 2 * up);
  const away = nearestOnLine([x, y], stream).distance / 70;
  const valley = (hill * 0.32) / (1 + away * away);
  return 0.012 * Math.max(0, y) + hill - valley;
}

/** Mean slope of a line, percent, whichever way it runs. */
export function slopePercent(line: Line, stream: Line): number {
  let climb = 0;
  for (let k = 1; k < line.length; k += 1) {
    climb += Math.abs(heightMetres(at(line, k), stream) - heightMetres(at(line, k - 1), stream));
  }
  return (climb / lineLength(line)) * 100;
}

/** Steps of a flight of stairs along a line: 17 cm each. */
export function stepCount(line: Line, stream: Line): number {
  const climb = heightMetres(at(line, line.length - 1), stream) - heightMetres(at(line, 0), stream);
  return Math.max(3, Math.round(Math.abs(climb) / 0.17));
}
