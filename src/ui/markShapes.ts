/**
 * Outlines of the layer marks on a grid of 32 × 32, corners already rounded, as SVG path data: one
 * drawing for lists, legends, the map, documents and prints.
 */
import type { MarkShape } from '@/domain/taxonomy/layers';

/** Side of the square that the outlines are drawn in. */
export const markGrid = 32;

export interface MarkOutline {
  readonly path: string;
  /** The same, set in: filled with the layer's strong colour in a rim of its hue. */
  readonly inner: string;
  /** Centre and side of the square inside the outline that a picture fits into. */
  readonly picture: { readonly x: number; readonly y: number; readonly side: number };
}

export const markShapes: Readonly<Record<MarkShape, MarkOutline>> = {
  triangle: {
    path: 'M14.35 3.57Q16 .6 17.65 3.57L29.95 25.63Q31.6 28.6 28.2 28.6L3.8 28.6Q.4 28.6 2.05 25.63Z',
    inner:
      'M15.08 6.57Q16 4.91 16.92 6.57L27.1 24.84Q28.03 26.5 26.13 26.5L5.87 26.5Q3.97 26.5 4.9 24.84Z',
    picture: { x: 16, y: 19.8, side: 14.5 },
  },
  square: {
    path: 'M3.5 7.5Q3.5 3.5 7.5 3.5L24.5 3.5Q28.5 3.5 28.5 7.5L28.5 24.5Q28.5 28.5 24.5 28.5L7.5 28.5Q3.5 28.5 3.5 24.5Z',
    inner:
      'M5.6 8Q5.6 5.6 8 5.6L24 5.6Q26.4 5.6 26.4 8L26.4 24Q26.4 26.4 24 26.4L8 26.4Q5.6 26.4 5.6 24Z',
    picture: { x: 16, y: 16, side: 17 },
  },
  circle: {
    path: 'M2 16A14 14 0 1 1 30 16A14 14 0 1 1 2 16Z',
    inner: 'M4.1 16A11.9 11.9 0 1 1 27.9 16A11.9 11.9 0 1 1 4.1 16Z',
    picture: { x: 16, y: 16, side: 16 },
  },
  star: {
    path: 'M14.92 2.09Q16 .4 17.08 2.09L20.84 7.97Q21.64 9.23 23.09 9.61L29.85 11.37Q31.79 11.87 30.52 13.42L26.08 18.81Q25.13 19.97 25.22 21.46L25.64 28.43Q25.76 30.43 23.9 29.7L17.4 27.15Q16 26.6 14.6 27.15L8.1 29.7Q6.24 30.43 6.36 28.43L6.78 21.46Q6.87 19.97 5.92 18.81L1.48 13.42Q.21 11.87 2.15 11.37L8.91 9.61Q10.36 9.23 11.16 7.97Z',
    inner:
      'M15.46 5.14Q16 4.3 16.54 5.14L19.78 10.22Q20.32 11.06 21.28 11.31L27.11 12.82Q28.08 13.08 27.44 13.85L23.62 18.5Q22.98 19.27 23.04 20.27L23.4 26.28Q23.46 27.27 22.53 26.91L16.93 24.71Q16 24.34 15.07 24.71L9.47 26.91Q8.54 27.27 8.6 26.28L8.96 20.27Q9.02 19.27 8.38 18.5L4.56 13.85Q3.92 13.08 4.89 12.82L10.72 11.31Q11.68 11.06 12.22 10.22Z',
    picture: { x: 16, y: 17.2, side: 14 },
  },
  hexagon: {
    path: 'M13.75 1.9Q16 .6 18.25 1.9L27.09 7Q29.34 8.3 29.34 10.9L29.34 21.1Q29.34 23.7 27.09 25L18.25 30.1Q16 31.4 13.75 30.1L4.91 25Q2.66 23.7 2.66 21.1L2.66 10.9Q2.66 8.3 4.91 7Z',
    inner:
      'M14.44 3.92Q16 3.02 17.56 3.92L25.68 8.61Q27.24 9.51 27.24 11.31L27.24 20.69Q27.24 22.49 25.68 23.39L17.56 28.08Q16 28.98 14.44 28.08L6.32 23.39Q4.76 22.49 4.76 20.69L4.76 11.31Q4.76 9.51 6.32 8.61Z',
    picture: { x: 16, y: 16, side: 16 },
  },
  pill: {
    path: 'M9.5 6.5L22.5 6.5A9.5 9.5 0 0 1 22.5 25.5L9.5 25.5A9.5 9.5 0 0 1 9.5 6.5Z',
    inner: 'M9.5 8.6L22.5 8.6A7.4 7.4 0 0 1 22.5 23.4L9.5 23.4A7.4 7.4 0 0 1 9.5 8.6Z',
    picture: { x: 16, y: 16, side: 14 },
  },
  diamond: {
    path: 'M13.88 2.52Q16 .4 18.12 2.52L29.48 13.88Q31.6 16 29.48 18.12L18.12 29.48Q16 31.6 13.88 29.48L2.52 18.12Q.4 16 2.52 13.88Z',
    inner:
      'M14.59 4.78Q16 3.37 17.41 4.78L27.22 14.59Q28.63 16 27.22 17.41L17.41 27.22Q16 28.63 14.59 27.22L4.78 17.41Q3.37 16 4.78 14.59Z',
    picture: { x: 16, y: 16, side: 14 },
  },
  bubble: {
    path: 'M6.5 2L25.5 2Q29.5 2 29.5 6L29.5 20Q29.5 24 25.5 24L17.5 24L9.9 30.6Q8.2 31.9 8.2 29.7L8.2 24L6.5 24Q2.5 24 2.5 20L2.5 6Q2.5 2 6.5 2Z',
    inner:
      'M7 4.1L25 4.1Q27.4 4.1 27.4 6.5L27.4 19.5Q27.4 21.9 25 21.9L16.7 21.9L10.3 27.4L10.3 21.9L7 21.9Q4.6 21.9 4.6 19.5L4.6 6.5Q4.6 4.1 7 4.1Z',
    picture: { x: 16, y: 13, side: 15 },
  },
};
