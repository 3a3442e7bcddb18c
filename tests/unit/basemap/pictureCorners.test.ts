import { expect, test } from 'vitest';
import { distanceMetres } from '@/domain/geodesy';
import type { BoundingBox, Position } from '@/domain/geometry';
import { cornersInView, withCorner } from '@/features/basemap/pictureCorners';

const view: BoundingBox = [27, 38, 27.02, 38.02];

test.each([
  ['wide', 4000, 1000],
  ['tall', 1000, 4000],
  ['square', 512, 512],
])('a %s picture keeps its shape on the ground and lies within what is seen', (_, wide, high) => {
  // A sheet covers the lower half: the middle is higher up.
  const middle: Position = [27.01, 38.015];
  const corners = cornersInView(view, middle, wide, high);
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners;
  const across = distanceMetres(upperLeft, upperRight);
  const down = distanceMetres(upperLeft, lowerLeft);
  expect(across / down / (wide / high)).toBeCloseTo(1, 2);
  expect(upperLeft[1]).toBeLessThan(view[3]);
  expect(lowerRight[1]).toBeGreaterThan(38.01);
  expect(upperLeft[0]).toBeGreaterThan(view[0]);
  expect(lowerRight[0]).toBeLessThan(view[2]);
  expect((upperLeft[0] + lowerRight[0]) / 2).toBeCloseTo(middle[0], 9);
  expect((upperLeft[1] + lowerRight[1]) / 2).toBeCloseTo(middle[1], 9);
});

test('one corner moves, the others stay', () => {
  const corners = cornersInView(view, [27.01, 38.01], 100, 100);
  const place: Position = [27.005, 38.001];
  const moved = withCorner(corners, 2, place);
  expect(moved[2]).toEqual(place);
  expect([moved[0], moved[1], moved[3]]).toEqual([corners[0], corners[1], corners[3]]);
});
