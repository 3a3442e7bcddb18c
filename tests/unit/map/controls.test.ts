import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '@/domain/geodesy';
import { mapKeyAct } from '@/map/adapter/keyboard';
import { scaleBar } from '@/map/scaleBar';
import { metresPerPixel, unproject } from '@/map/tiles/mercator';

describe('scaleBar', () => {
  it('is a round length that fits and uses the room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e5, noNaN: true }), (perPixel) => {
        const { metres, pixels } = scaleBar(perPixel, 96);
        expect(pixels).toBeLessThanOrEqual(96.001);
        expect(pixels).toBeGreaterThan(96 / 2.51);
        expect(metres).toBeCloseTo(pixels * perPixel, 6);
        expect(metres.toExponential(2)[0]).toMatch(/[125]/);
      }),
    );
  });
});

describe('metresPerPixel', () => {
  it('is what a pixel of the map covers on the ground', () => {
    const zoom = 16;
    const side = 512 * 2 ** zoom;
    const [x, y] = [0.575 * side, 0.385 * side];
    const a = unproject(x / side, y / side);
    const b = unproject((x + 100) / side, y / side);
    // Mercator is drawn on a sphere: on the ellipsoid it is up to a third of a percent off.
    expect(metresPerPixel(a[1], zoom) * 100).toBeCloseTo(distanceMetres(a, b), 0);
  });
});

describe('keys on the map', () => {
  const press = (key: string, more = {}) => ({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });

  it('move and zoom with every tool', () => {
    for (const tool of ['browse', 'placePoint', 'draw', 'edit'] as const) {
      expect(mapKeyAct(press('ArrowLeft'), tool)).toEqual({ kind: 'pan', right: -80, down: 0 });
      expect(mapKeyAct(press('+'), tool)).toEqual({ kind: 'zoom', step: 1 });
    }
  });

  it('move by less with Shift', () => {
    expect(mapKeyAct(press('ArrowDown', { shiftKey: true }), 'draw')).toEqual({
      kind: 'pan',
      right: 0,
      down: 8,
    });
  });

  it('draw only while drawing', () => {
    expect(mapKeyAct(press('Enter'), 'browse')).toBeNull();
    expect(mapKeyAct(press('Backspace'), 'placePoint')).toBeNull();
    expect(mapKeyAct(press('Enter'), 'draw')).toEqual({ kind: 'addCorner' });
    expect(mapKeyAct(press('Backspace'), 'draw')).toEqual({ kind: 'removeCorner' });
    expect(mapKeyAct(press('Enter'), 'edit')).toEqual({ kind: 'moveCorner' });
    expect(mapKeyAct(press('PageUp'), 'edit')).toEqual({ kind: 'chooseCorner', step: -1 });
  });

  it('leave the browser its own', () => {
    expect(mapKeyAct(press('Tab'), 'draw')).toBeNull();
    expect(mapKeyAct(press('+', { ctrlKey: true }), 'browse')).toBeNull();
    expect(mapKeyAct(press('ArrowLeft', { altKey: true }), 'browse')).toBeNull();
  });
});
