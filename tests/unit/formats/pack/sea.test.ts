import { describe, expect, it } from 'vitest';
import { areaSquareMetres, isInside } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import type { Town, TownNode } from '../osm/town';
import { osmXml } from '../osm/writeOsm';
import { box, make } from './making';

/** The file covers 33.99–34.01 E, 38.49–38.51 N. Lines run with the land on their left. */
async function coast(...lines: (readonly Position[])[]) {
  const nodes: TownNode[] = [];
  const numbers = new Map<string, number>();
  const ways = lines.map((line, k) => ({
    id: 500 + k,
    nodes: line.map((at) => {
      const known = numbers.get(String(at));
      if (known !== undefined) return known;
      const id = nodes.length + 1;
      nodes.push({ id, at });
      numbers.set(String(at), id);
      return id;
    }),
    tags: { natural: 'coastline' },
  }));
  const street = { id: 900, nodes: [1, 2], tags: { highway: 'residential' } };
  const town: Town = { nodes, ways: [...ways, street], relations: [] };
  const { layers, report } = await make(osmXml(town));
  const sea = layers.water.features.filter(({ properties }) => properties.kind === 'sea');
  const areas = sea.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry] : []));
  return {
    report,
    squareMetres: areas.reduce((sum, area) => sum + areaSquareMetres(area), 0),
    isSea: (at: Position) => areas.some((area) => isInside(at, area)),
  };
}

const whole = areaSquareMetres(box(33.99, 38.49, 34.01, 38.51));

describe('the sea', () => {
  it('lies to the right of a coast that runs through, whichever way it is cut into ways', async () => {
    // Going west, the land is in the south.
    const one = await coast([
      [34.02, 38.5],
      [33.98, 38.5],
    ]);
    expect(one.squareMetres / whole).toBeCloseTo(0.5, 3);
    expect([one.isSea([34, 38.505]), one.isSea([34, 38.495])]).toEqual([true, false]);
    const two = await coast(
      [
        [34, 38.5],
        [33.98, 38.5],
      ],
      [
        [34.02, 38.5],
        [34, 38.5],
      ],
    );
    expect(two.squareMetres).toBeCloseTo(one.squareMetres, 3);
    const other = await coast([
      [33.98, 38.5],
      [34.02, 38.5],
    ]);
    expect([other.isSea([34, 38.505]), other.isSea([34, 38.495])]).toEqual([false, true]);
  });

  it('has two parts on both sides of a spit, and one around corners', async () => {
    const spit = await coast(
      [
        [33.98, 38.505],
        [34.02, 38.505],
      ].reverse() as Position[],
      [
        [33.98, 38.495],
        [34.02, 38.495],
      ],
    );
    expect(spit.squareMetres / whole).toBeCloseTo(0.5, 3);
    const places: Position[] = [
      [34, 38.508],
      [34, 38.5],
      [34, 38.492],
    ];
    expect(places.map(spit.isSea)).toEqual([true, false, true]);
    // Land in the north-east corner only.
    const corner = await coast(
      [
        [34.02, 38.5],
        [34, 38.5],
        [34, 38.52],
      ].reverse() as Position[],
    );
    expect(corner.squareMetres / whole).toBeCloseTo(0.75, 3);
    expect([corner.isSea([34.005, 38.505]), corner.isSea([33.995, 38.495])]).toEqual([false, true]);
  });

  it('goes around islands', async () => {
    const island: Position[] = [
      [33.998, 38.504],
      [34.002, 38.504],
      [34.002, 38.506],
      [33.998, 38.506],
      [33.998, 38.504],
    ];
    const alone = await coast(island);
    const land = areaSquareMetres(box(33.998, 38.504, 34.002, 38.506));
    expect(alone.squareMetres / (whole - land)).toBeCloseTo(1, 4);
    const off = await coast(
      [
        [34.02, 38.5],
        [33.98, 38.5],
      ],
      island,
    );
    expect([off.isSea([34, 38.505]), off.isSea([34, 38.508])]).toEqual([false, true]);
  });

  it('is left out where a coast ends in the middle or contradicts another', async () => {
    const ending = await coast([
      [34.02, 38.5],
      [34, 38.5],
    ]);
    expect([ending.squareMetres, ending.report.missing.brokenAreas]).toEqual([0, 1]);
    const both = await coast(
      [
        [34.02, 38.5],
        [33.98, 38.5],
      ],
      [
        [34.02, 38.504],
        [33.98, 38.504],
      ],
    );
    expect([both.squareMetres, both.report.missing.brokenAreas]).toEqual([0, 1]);
  });
});
