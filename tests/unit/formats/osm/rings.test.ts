import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRings } from '@/formats/osm/rings';

/** The same ring whichever point and direction it is told from. */
function canonical(ring: readonly number[]): string {
  const open = ring.slice(0, -1);
  const turns = [open, [...open].reverse()].flatMap((points) =>
    points.map((_point, k) => [...points.slice(k), ...points.slice(0, k)].join()),
  );
  return turns.sort()[0] ?? '';
}

const canonicalSet = (rings: readonly (readonly number[])[]) => rings.map(canonical).sort();

describe('joining rings', () => {
  it('finds the rings again in any order, direction and cutting', () => {
    const cutRing = fc.record({
      points: fc.integer({ min: 3, max: 30 }),
      cuts: fc.array(fc.nat(29), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        fc.array(cutRing, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.nat()),
        (rings, turned, order) => {
          const whole = rings.map(({ points }, r) => {
            const ring = Array.from({ length: points }, (_none, k) => r * 100 + k);
            return [...ring, r * 100];
          });
          const lines = whole.flatMap((ring, r) => {
            const cuts = rings[r]?.cuts.map((cut) => cut % (ring.length - 1)) ?? [];
            const stops = [...new Set([0, ...cuts, ring.length - 1])].sort((a, b) => a - b);
            return stops.slice(1).map((stop, k) => ring.slice(stops[k], stop + 1));
          });
          const mixed = lines
            .map((line) => ({
              line: turned.next().value ? [...line].reverse() : line,
              at: order.next().value,
            }))
            .sort((a, b) => a.at - b.at)
            .map(({ line }) => line);
          const joined = joinRings(mixed);
          expect(joined.open).toBe(0);
          expect(canonicalSet(joined.rings)).toEqual(canonicalSet(whole));
        },
      ),
    );
  });

  it('keeps rings that touch in a point apart', () => {
    const { rings, open } = joinRings([
      [1, 2, 3],
      [3, 5, 6],
      [3, 4, 1],
      [6, 7, 3],
    ]);
    expect(open).toBe(0);
    expect(canonicalSet(rings)).toEqual(
      canonicalSet([
        [1, 2, 3, 4, 1],
        [3, 5, 6, 7, 3],
      ]),
    );
  });

  it('counts what closes nothing, and closes the rest', () => {
    const { rings, open } = joinRings([
      [1, 2, 3],
      [3, 4, 1],
      [10, 11, 12],
      [12, 13],
      [3, 20],
    ]);
    expect(canonicalSet(rings)).toEqual(canonicalSet([[1, 2, 3, 4, 1]]));
    expect(open).toBe(3);
  });

  it('takes no ring with fewer than three corners', () => {
    expect(
      joinRings([
        [1, 2],
        [2, 1],
        [5, 6, 5],
      ]),
    ).toEqual({ rings: [], open: 0 });
  });
});
