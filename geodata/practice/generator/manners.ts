/** How each quarter is built: measures of its plots and houses. */
import { apartmentShape, houseShape, rectangle, type Shape } from './footprints';
import type { Quarter } from './plan/grounds';
import type { Chance } from './random';

/** Plot measures of a quarter, metres. */
export interface Manner {
  width: readonly [number, number];
  depth: readonly [number, number];
  setback: readonly [number, number];
  /** Between houses that don't touch. */
  gap: readonly [number, number];
  /** Chance that the next house shares a wall with this one. */
  attached: number;
  /** Chance that the next plot is a garden. */
  empty: number;
  /** Chance of a shop on the ground floor. */
  shops: number;
  /** Half the tangent of the largest turn away from the street's line. */
  askew: number;
  floors: readonly (readonly [number, number])[];
  shape: (width: number, depth: number, chance: Chance) => Shape;
}

export const manners: Record<Exclude<Quarter, 'estate'>, Manner> = {
  core: {
    width: [7, 11.5],
    depth: [7.5, 11.5],
    setback: [0, 0.3],
    gap: [1.5, 8],
    empty: 0.15,
    shops: 0,
    attached: 0.66,
    askew: 0,
    floors: [
      [1, 3],
      [2, 6],
      [3, 2],
    ],
    shape: houseShape,
  },
  bazaar: {
    width: [6, 10],
    depth: [9, 13],
    setback: [0, 0.2],
    gap: [1, 2.5],
    empty: 0.03,
    shops: 0.75,
    attached: 0.88,
    askew: 0,
    floors: [
      [1, 2],
      [2, 5],
      [3, 4],
    ],
    shape: houseShape,
  },
  town: {
    width: [9, 14],
    depth: [9, 13],
    setback: [0.5, 2],
    gap: [3, 9],
    empty: 0.14,
    shops: 0.18,
    attached: 0.35,
    askew: 0.01,
    floors: [
      [1, 2],
      [2, 5],
      [3, 4],
      [4, 1],
    ],
    shape: houseShape,
  },
  apartments: {
    width: [14, 22],
    depth: [11, 15],
    setback: [2.5, 4.5],
    gap: [5, 11],
    empty: 0.16,
    shops: 0,
    attached: 0.06,
    askew: 0.01,
    floors: [
      [2, 1],
      [3, 5],
      [4, 4],
      [5, 2],
    ],
    shape: apartmentShape,
  },
  hillside: {
    width: [8, 12],
    depth: [7, 10.5],
    setback: [0.8, 4.5],
    gap: [4, 14],
    empty: 0.26,
    shops: 0,
    attached: 0.08,
    askew: 0.05,
    floors: [
      [1, 5],
      [2, 5],
      [3, 1],
    ],
    shape: houseShape,
  },
  villas: {
    width: [9.5, 14],
    depth: [9, 12.5],
    setback: [3.5, 6.5],
    gap: [8, 16],
    empty: 0.14,
    shops: 0,
    attached: 0.03,
    askew: 0.025,
    floors: [
      [1, 1],
      [2, 8],
      [3, 1],
    ],
    shape: houseShape,
  },
  workshops: {
    width: [14, 26],
    depth: [13, 20],
    setback: [3, 6],
    gap: [0.5, 6],
    empty: 0.05,
    shops: 0,
    attached: 0.4,
    askew: 0,
    floors: [
      [1, 7],
      [2, 2],
    ],
    shape: rectangle,
  },
};

/** Shop fronts along the avenue and the lower collector. */
export const shopFront: Manner = {
  width: [13, 20],
  depth: [12, 15],
  setback: [0.5, 1.2],
  gap: [1.5, 5],
  empty: 0.04,
  shops: 0.85,
  attached: 0.55,
  askew: 0,
  floors: [
    [2, 2],
    [3, 4],
    [4, 4],
    [5, 2],
  ],
  shape: apartmentShape,
};
