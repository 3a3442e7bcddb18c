/** Shapes of houses, in their own frame: u along the street from the left, v away from it, metres. */

import { left, type Point, plus, type Ring, times } from './plane';
import type { Chance } from './random';

export type Shape = readonly Point[];

export const rectangle = (width: number, depth: number): Shape => [
  [0, 0],
  [width, 0],
  [width, depth],
  [0, depth],
];

/** A rectangle that lacks one of its back corners. */
export function angle(
  width: number,
  depth: number,
  gone: number,
  goneDepth: number,
  mirrored: boolean,
): Shape {
  const shape: Shape = [
    [0, 0],
    [width, 0],
    [width, depth - goneDepth],
    [width - gone, depth - goneDepth],
    [width - gone, depth],
    [0, depth],
  ];
  return mirrored ? shape.map(([u, v]): Point => [width - u, v]).reverse() : shape;
}

/** A rectangle with its front middle set back (entrance, balconies). */
function recessed(width: number, depth: number, recess: number): Shape {
  const third = width / 3;
  return [
    [0, 0],
    [third, 0],
    [third, recess],
    [2 * third, recess],
    [2 * third, 0],
    [width, 0],
    [width, depth],
    [0, depth],
  ];
}

/** A rectangle with a narrower part behind its middle. */
export function stem(width: number, depth: number, stemDepth: number): Shape {
  const body = depth - stemDepth;
  const quarter = width / 4;
  return [
    [0, 0],
    [width, 0],
    [width, body],
    [3 * quarter, body],
    [3 * quarter, depth],
    [quarter, depth],
    [quarter, body],
    [0, body],
  ];
}

/** A cross, as towers of the newer estates often are. */
export function plusShape(width: number, depth: number, arm: number): Shape {
  return [
    [arm, 0],
    [width - arm, 0],
    [width - arm, arm],
    [width, arm],
    [width, depth - arm],
    [width - arm, depth - arm],
    [width - arm, depth],
    [arm, depth],
    [arm, depth - arm],
    [0, depth - arm],
    [0, arm],
    [arm, arm],
  ];
}

/** An eight-sided tower or tank. */
export function octagon(width: number): Shape {
  const corner = width * 0.2929;
  return [
    [corner, 0],
    [width - corner, 0],
    [width, corner],
    [width, width - corner],
    [width - corner, width],
    [corner, width],
    [0, width - corner],
    [0, corner],
  ];
}

export function apartmentShape(width: number, depth: number, chance: Chance): Shape {
  const kind = chance.pick([
    ['plain', 4],
    ['recessed', 3],
    ['angle', 2],
    ['stem', 1.5],
  ] as const);
  if (kind === 'recessed') return recessed(width, depth, chance.between(1.2, 2.2));
  if (kind === 'stem') return stem(width, depth, depth * chance.between(0.25, 0.4));
  if (kind === 'angle') return houseAngle(width, depth, chance);
  return rectangle(width, depth);
}

export function houseShape(width: number, depth: number, chance: Chance): Shape {
  return chance.yes(0.45) ? houseAngle(width, depth, chance) : rectangle(width, depth);
}

function houseAngle(width: number, depth: number, chance: Chance): Shape {
  return angle(
    width,
    depth,
    width * chance.between(0.3, 0.55),
    depth * chance.between(0.3, 0.5),
    chance.yes(0.5),
  );
}

/** A shape set down on the board: its origin, the direction of u, and the side v points to. */
export function placed(shape: Shape, origin: Point, direction: Point, side: 1 | -1): Ring {
  const away = times(left(direction), side);
  const ring = shape.map(([u, v]) => plus(origin, plus(times(direction, u), times(away, v))));
  return side === 1 ? ring : ring.reverse();
}
