import { expect, test } from 'vitest';
import type { PathShape, TextShape } from '@/documents/drawing';
import { frameOf } from '@/documents/plan/mapFrame';
import { mapOverlay, outsideFrame } from '@/documents/plan/mapOverlay';
import type { PlanRecord } from '@/documents/plan/planFacts';
import { typePicture } from '@/documents/plan/typePicture';
import { neighbourhood, point, record } from './sample';

const frame = frameOf([27.0604, 38.5063, 27.0713, 38.5178]);
const words = { distance: (metres: number) => `${metres} m`, north: 'K' };

function entries(count: number): PlanRecord[] {
  return Array.from({ length: count }, (_, k) => ({
    record: record(k, 'r_agac', {
      geometry: point(27.0615 + (k % 10) * 0.0009, 38.5073 + Math.floor(k / 10) * 0.0009),
    }),
    layer: 'risk',
    label: `R${k + 1}`,
  }));
}

const labels = (shapes: readonly (PathShape | TextShape)[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && /^R\d/.test(shape.text) ? [shape] : []));

test('every record in the frame has its label, none covers another', () => {
  const { shapes, width, height } = mapOverlay(frame, entries(100), words, null);
  const texts = labels(shapes);
  expect(texts).toHaveLength(100);
  for (const [k, a] of texts.entries()) {
    expect(a.x > 0 && a.y > 0 && a.x < width && a.y < height).toBe(true);
    for (const b of texts.slice(k + 1)) {
      const apart = Math.abs(a.x - b.x) > 3 || Math.abs(a.y - b.y) > 2.5;
      expect(apart, `${a.text} and ${b.text}`).toBe(true);
    }
  }
});

test('records outside the frame have no label and are counted', () => {
  const far: PlanRecord = {
    record: record(1, 'k_hastane', { geometry: point(27.2, 38.45) }),
    layer: 'resource',
    label: 'R999',
  };
  const { shapes } = mapOverlay(frame, [...entries(3), far], words, null);
  expect(labels(shapes).map(({ text }) => text)).toEqual(['R1', 'R2', 'R3']);
  expect(outsideFrame(frame, [...entries(3), far])).toBe(1);
});

test('crowded records still have a label each', () => {
  const crowd = entries(30).map((entry) => ({
    ...entry,
    record: { ...entry.record, geometry: point(27.066, 38.512) },
  }));
  expect(labels(mapOverlay(frame, crowd, words, null).shapes)).toHaveLength(30);
});

test('the scale bar names a round length and is as long as that', () => {
  const { shapes } = mapOverlay(frame, [], words, null);
  const named = shapes.flatMap((shape) =>
    shape.kind === 'text' && /^\d+(\.\d+)? m$/.test(shape.text) ? [shape] : [],
  );
  const [half, whole] = named;
  if (half === undefined || whole === undefined) throw new Error('no scale bar');
  const metres = Number.parseFloat(whole.text);
  const start = 2 * half.x - whole.x;
  expect(((whole.x - start) / 1000) * frame.scale).toBeCloseTo(metres, 6);
  expect([1, 2, 5]).toContain(metres / 10 ** Math.floor(Math.log10(metres)));
});

test('without a map below, boundary, outlines and marks are drawn', () => {
  const line = record(1, 't_tahliye', {
    geometry: {
      type: 'LineString',
      coordinates: [
        [27.064, 38.508],
        [27.066, 38.512],
      ],
    },
  });
  const route: PlanRecord = { record: line, layer: 'route', label: 'G1' };
  const bare = mapOverlay(frame, [route], words, null).shapes.length;
  const base = {
    boundary: neighbourhood().boundary,
    pictureOf: ({ record: { typeId } }: PlanRecord) => typePicture(typeId),
  };
  // The boundary, the line, the mark's rim and shape and its picture.
  expect(mapOverlay(frame, [route], words, base).shapes.length - bare).toBe(5);
});
