import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { pictures } from '@/domain/taxonomy/pictures';
import { typeDefinition, typeIds } from '@/domain/taxonomy/types';

describe('pictures of the types', () => {
  it('are what tools/pictures.mjs makes of the drawings', () => {
    expect(() => execFileSync('node', ['tools/pictures.mjs', '--check'])).not.toThrow();
  });

  it('are there for every type, and none without one', () => {
    const used = new Set<string>(typeIds.map((id) => typeDefinition(id).picture));
    expect(new Set(Object.keys(pictures))).toEqual(used);
  });

  it('stay on their grid', () => {
    for (const [name, { size, path }] of Object.entries(pictures)) {
      expect(size, name).toBe(15);
      // Absolute places; relative ones are steps and may be anything.
      for (const [, x, y] of path.matchAll(/[ML](-?\d*\.?\d+) ?(-?\d*\.?\d+)/g)) {
        for (const value of [Number(x), Number(y)]) {
          expect(value, name).toBeGreaterThan(-0.5);
          expect(value, name).toBeLessThan(15.5);
        }
      }
    }
  });
});
