import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, millimetresPerPixel, placeOnFrame } from '@/documents/plan/mapFrame';
import { distanceMetres } from '@/domain/geodesy';
import type { BoundingBox } from '@/domain/geometry';

const boxes = fc
  .tuple(
    fc.double({ min: 26, max: 44, noNaN: true }),
    fc.double({ min: 36, max: 42, noNaN: true }),
    fc.double({ min: 0.003, max: 0.2, noNaN: true }),
    fc.double({ min: 0.003, max: 0.2, noNaN: true }),
  )
  .map(([west, south, wide, high]): BoundingBox => [west, south, west + wide, south + high]);

describe('the frame of a map on paper', () => {
  test('shows the box whole, at most as high as a page takes', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const frame = frameOf(box);
        const [west, south, east, north] = frame.box;
        expect(west).toBeLessThan(box[0]);
        expect(south).toBeLessThan(box[1]);
        expect(east).toBeGreaterThan(box[2]);
        expect(north).toBeGreaterThan(box[3]);
        expect(frame.heightPixels * millimetresPerPixel).toBeLessThanOrEqual(165);
        expect(frame.widthPixels * millimetresPerPixel).toBeCloseTo(170, 0);
      }),
    );
  });

  test('has the scale it names, both ways', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const frame = frameOf(box);
        const [west, south, east, north] = frame.box;
        const middle = (south + north) / 2;
        const wide = distanceMetres([west, middle], [east, middle]);
        const high = distanceMetres([west, south], [west, north]);
        // A neighbourhood on Web Mercator: the sphere's height differs by less than one per cent.
        const millimetres = (metres: number) => (metres / frame.scale) * 1000;
        expect(millimetres(wide)).toBeCloseTo(frame.widthPixels * millimetresPerPixel, 0);
        const paper = frame.heightPixels * millimetresPerPixel;
        expect(Math.abs(millimetres(high) / paper - 1)).toBeLessThan(0.01);
      }),
    );
  });

  test('puts positions where they belong', () => {
    const frame = frameOf([27.0604, 38.5063, 27.0713, 38.5178]);
    const [west, south, east, north] = frame.box;
    const width = frame.widthPixels * millimetresPerPixel;
    const height = frame.heightPixels * millimetresPerPixel;
    expect(placeOnFrame(frame, [west, north])).toEqual({ x: 0, y: 0 });
    const corner = placeOnFrame(frame, [east, south]);
    expect(corner.x).toBeCloseTo(width, 9);
    expect(corner.y).toBeCloseTo(height, 9);
    expect(placeOnFrame(frame, [(west + east) / 2, north]).x).toBeCloseTo(width / 2, 9);
  });

  test('İzkent’s square kilometre prints at 1 : 10.000 or better', () => {
    expect(frameOf([27.0604, 38.5063, 27.0713, 38.5178]).scale).toBeLessThanOrEqual(10_000);
  });
});
