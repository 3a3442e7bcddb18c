/**
 * Outlines of the layer marks on a grid of 32 × 32, corners already rounded, as SVG path data: one
 * drawing for lists, legends, the map, documents and prints.
 */
import type { MarkShape } from '@/domain/taxonomy/layers';

/** Side of the square that the outlines are drawn in. */
export const markGrid = 32;

export interface MarkOutline {
  readonly path: string;
  /** Centre and side of the square inside the outline that a picture fits into. */
  readonly picture: { readonly x: number; readonly y: number; readonly side: number };
}

export const markShapes: Readonly<Record<MarkShape, MarkOutline>> = {
  triangle: {
    path: 'M14.35 3.57Q16 .6 17.65 3.57L29.95 25.63Q31.6 28.6 28.2 28.6L3.8 28.6Q.4 28.6 2.05 25.63Z',
    picture: { x: 16, y: 19.6, side: 13 },
  },
  square: {
    path: 'M3.5 7.5Q3.5 3.5 7.5 3.5L24.5 3.5Q28.5 3.5 28.5 7.5L28.5 24.5Q28.5 28.5 24.5 28.5L7.5 28.5Q3.5 28.5 3.5 24.5Z',
    picture: { x: 16, y: 16, side: 17 },
  },
  circle: {
    path: 'M2 16A14 14 0 1 1 30 16A14 14 0 1 1 2 16Z',
    picture: { x: 16, y: 16, side: 16 },
  },
  star: {
    path: 'M14.92 2.09Q16 .4 17.08 2.09L20.84 7.97Q21.64 9.23 23.09 9.61L29.85 11.37Q31.79 11.87 30.52 13.42L26.08 18.81Q25.13 19.97 25.22 21.46L25.64 28.43Q25.76 30.43 23.9 29.7L17.4 27.15Q16 26.6 14.6 27.15L8.1 29.7Q6.24 30.43 6.36 28.43L6.78 21.46Q6.87 19.97 5.92 18.81L1.48 13.42Q.21 11.87 2.15 11.37L8.91 9.61Q10.36 9.23 11.16 7.97Z',
    picture: { x: 16, y: 17.2, side: 13 },
  },
  hexagon: {
    path: 'M13.75 1.9Q16 .6 18.25 1.9L27.09 7Q29.34 8.3 29.34 10.9L29.34 21.1Q29.34 23.7 27.09 25L18.25 30.1Q16 31.4 13.75 30.1L4.91 25Q2.66 23.7 2.66 21.1L2.66 10.9Q2.66 8.3 4.91 7Z',
    picture: { x: 16, y: 16, side: 16 },
  },
  pill: {
    path: 'M9.5 6.5L22.5 6.5A9.5 9.5 0 0 1 22.5 25.5L9.5 25.5A9.5 9.5 0 0 1 9.5 6.5Z',
    picture: { x: 16, y: 16, side: 14 },
  },
  diamond: {
    path: 'M13.88 2.52Q16 .4 18.12 2.52L29.48 13.88Q31.6 16 29.48 18.12L18.12 29.48Q16 31.6 13.88 29.48L2.52 18.12Q.4 16 2.52 13.88Z',
    picture: { x: 16, y: 16, side: 14 },
  },
};
