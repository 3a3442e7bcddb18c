import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import {
  boxOf,
  cuts,
  depthInside,
  inRing,
  near,
  segmentDistance,
  segmentsOf,
} from './planeMeasures';
import { examples, type Metres, metres, pack } from './practiceFiles';

const { buildings, blocks, roads, water, barriers } = pack.layers;

const outer = (rings: readonly Position[][]): Metres[] => (rings[0] ?? []).map(metres);

const houses = buildings.features.map(({ id, geometry, properties }) => {
  const ring = outer(geometry.coordinates);
  return { id, properties, ring, box: boxOf(ring) };
});

/** Walls may touch; rounding to seven decimals moves a corner by up to a centimetre. */
const wallMetres = 0.04;

describe('the practice buildings', () => {
  it('are many, in many blocks, and each tells its floors and use', () => {
    expect(houses.length).toBeGreaterThanOrEqual(600);
    expect(blocks.features.length).toBeGreaterThanOrEqual(40);
    expect(houses.every(({ properties }) => (properties.floors ?? 0) >= 1 && properties.use)).toBe(
      true,
    );
    expect(new Set(houses.map(({ properties }) => properties.floors)).size).toBeGreaterThanOrEqual(
      7,
    );
    expect(houses.some(({ ring }) => ring.length > 5)).toBe(true);
  });

  it('hold as many homes as their blocks, and as the neighbourhood', () => {
    const sum = (counts: (number | undefined)[]) =>
      counts.reduce<number>((a, b) => a + (b ?? 0), 0);
    for (const { id, properties } of blocks.features) {
      const homes = houses.filter(({ properties: { blockId } }) => blockId === id);
      expect(sum(homes.map((house) => house.properties.homes))).toBe(properties.homes);
    }
    const homes = sum(houses.map(({ properties }) => properties.homes));
    expect(sum(blocks.features.map(({ properties }) => properties.homes))).toBe(homes);
    expect(examples.neighbourhood.homes).toBe(homes);
    expect(sum(blocks.features.map(({ properties }) => properties.people))).toBe(
      examples.neighbourhood.population,
    );
    expect(homes).toBeGreaterThan(2_000);
  });

  it('stand inside their blocks, which do not overlap', () => {
    const rings = new Map(
      blocks.features.map(({ id, geometry }) => [id, outer(geometry.coordinates)]),
    );
    for (const { properties, box } of houses) {
      if (properties.blockId === undefined) {
        expect(properties.homes).toBeUndefined();
        continue;
      }
      const [west, south, east, north] = box;
      const middle: Metres = [(west + east) / 2, (south + north) / 2];
      expect(inRing(middle, rings.get(properties.blockId) ?? [])).toBe(true);
    }
    const all = [...rings.values()];
    const crossed = all.flatMap((a, k) =>
      all.slice(k + 1).filter((b) => near(boxOf(a), boxOf(b), 0) && depthInside(a, b) > wallMetres),
    );
    expect(crossed).toEqual([]);
  });

  it('leave the roads free', () => {
    for (const { geometry, properties } of roads.features) {
      const line = geometry.coordinates.map(metres);
      const lineBox = boxOf(line);
      const half = (properties.widthMetres ?? 0) / 2;
      for (const house of houses.filter(({ box }) => near(box, lineBox, half))) {
        const nearest = Math.min(
          ...segmentsOf(house.ring).flatMap((wall) =>
            segmentsOf(line).map((piece) => segmentDistance(wall, piece)),
          ),
        );
        // Thinning the road's line to 20 cm may bring it that much nearer.
        expect(nearest, `building ${house.id} in ${properties.name}`).toBeGreaterThan(half - 0.25);
      }
    }
  });

  it('stand on no water and cut through no wall', () => {
    const obstacles = [
      ...water.features.map(({ geometry }) =>
        geometry.type === 'Polygon'
          ? outer(geometry.coordinates)
          : geometry.coordinates.map(metres),
      ),
      ...barriers.features.map(({ geometry }) => geometry.coordinates.map(metres)),
    ];
    for (const line of obstacles) {
      const lineBox = boxOf(line);
      for (const { id, ring } of houses.filter(({ box }) => near(box, lineBox, 0))) {
        const cut = segmentsOf(ring).some((wall) =>
          segmentsOf(line).some((piece) => cuts(wall, piece)),
        );
        expect(cut || line.some((point) => inRing(point, ring)), `building ${id}`).toBe(false);
      }
    }
  });

  it('do not overlap one another', () => {
    const overlaps: string[] = [];
    houses.forEach((a, k) => {
      for (const b of houses.slice(k + 1)) {
        if (!near(a.box, b.box, 0)) continue;
        if (depthInside(a.ring, b.ring) > wallMetres || depthInside(b.ring, a.ring) > wallMetres) {
          overlaps.push(`${a.id} and ${b.id}`);
        }
      }
    });
    expect(overlaps).toEqual([]);
  });
});
