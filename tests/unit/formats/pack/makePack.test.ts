import { describe, expect, it } from 'vitest';
import { areaSquareMetres, isCounterClockwise, lengthMetres } from '@/domain/geodesy';
import type { AreaGeometry, Position } from '@/domain/geometry';
import { makePack } from '@/formats/pack/makePack';
import type { Town, TownWay } from '../osm/town';
import { town } from '../osm/town';
import { osmXml } from '../osm/writeOsm';
import { box, make, ringsOf, wish } from './making';

const whole = await make(osmXml(town));

/** Whichever corner a ring begins at. */
const cornersOf = (area: AreaGeometry) => [...new Set(ringsOf(area).flat().map(String))].sort();

const withWays = (...ways: TownWay[]): Town => ({ ...town, ways: [...town.ways, ...ways] });

describe('the pack of a small town', () => {
  it('sorts elements into layers with what is known of them', () => {
    const { roads, buildings, green, places } = whole.layers;
    expect(roads.features.map(({ properties }) => properties)).toEqual([
      {
        class: 'lane',
        name: 'Akçaağaç Sokağı',
        widthMetres: 3.5,
        surface: 'asphalt',
        slopePercent: 8,
        deadEnd: true,
      },
      { class: 'steps', stepCount: 42 },
      { class: 'main', lanes: 3, bridge: true },
      { class: 'path' },
    ]);
    expect(buildings.features.map(({ properties }) => properties)).toEqual([
      { floors: 5, use: 'home' },
    ]);
    expect(green.features.map(({ properties }) => properties)).toEqual([
      { kind: 'wood', name: 'Sığla Korusu' },
    ]);
    expect(places.features).toMatchObject([
      { id: 1, properties: { kind: 'k_eczane', name: 'Çınar Eczanesi' } },
    ]);
  });

  it('makes areas of several ways, with their holes, turned as RFC 7946 wants', () => {
    const [outer = [], hole = []] = whole.layers.green.features[0]?.geometry.coordinates ?? [];
    expect([outer.length, hole.length]).toEqual([5, 4]);
    expect(outer.at(-1)).toEqual(outer[0]);
    expect([isCounterClockwise(outer), isCounterClockwise(hole)]).toEqual([true, false]);
  });

  it('splits streets where they meet and keeps the motorway out of the network', () => {
    const { nodes, edges } = whole.network;
    expect(nodes.length / 2).toBe(6);
    expect(edges.map(({ class: kind, roadId }) => [kind, roadId])).toEqual([
      ['lane', 1],
      ['lane', 1],
      ['steps', 2],
      ['steps', 2],
      ['path', 4],
    ]);
    // The street and the steps share the node they cross at.
    expect(edges[0]?.to).toBe(edges[2]?.to);
    const [street] = whole.layers.roads.features;
    const parts = (edges[0]?.lengthMetres ?? 0) + (edges[1]?.lengthMetres ?? 0);
    expect(parts).toBeCloseTo(lengthMetres(street?.geometry.coordinates ?? []), 5);
    expect(whole.report.detail).toMatchObject({ roads: 4, roadsWithWidth: 1, places: 1 });
    expect(whole.report.detail.largestComponentShare).toBe(1);
  });

  it('says where the data comes from, what is due for it, and what it covers', () => {
    const { meta } = whole.parts;
    expect(meta.source).toEqual({
      title: 'OpenStreetMap',
      licence: 'ODbL-1.0',
      attribution: '© OpenStreetMap katkıcıları',
      date: '2026-04-02',
    });
    expect(cornersOf(meta.completeness.area)).toEqual(cornersOf(box(33.99, 38.49, 34.01, 38.51)));
    expect(whole.report).toMatchObject({
      kind: 'osmXml',
      read: { nodes: 20, ways: 8, relations: 1 },
      missing: { waysWithoutNodes: 0, brokenAreas: 0, unreadable: 0 },
      placement: null,
    });
  });

  it('tells progress step by step, from nothing to all of it', async () => {
    const told: string[] = [];
    await makePack(new Blob([osmXml(town)]), 'map', wish, ({ step, share }) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      if (told.at(-1) !== step) told.push(step);
    });
    expect(told).toEqual(['reading', 'joining', 'clipping', 'network', 'writing']);
  });
});

describe('what lies at the edge', () => {
  it('cuts streets and woods, keeps buildings whole, leaves the rest out', async () => {
    // The east half of the street, the west half of the building, the lower half of the wood.
    const boundary = box(34.0003, 38.4995, 34.0026, 38.5024);
    const cut = await make(osmXml(town), { boundary, marginMetres: 0 });
    const [street] = cut.layers.roads.features;
    expect(street?.geometry.coordinates[0]).toEqual([34.0003, 38.5]);
    expect(cut.layers.buildings.features[0]?.geometry).toEqual(
      whole.layers.buildings.features[0]?.geometry,
    );
    const [wood] = cut.layers.green.features;
    const [uncut] = whole.layers.green.features;
    if (!wood || !uncut) throw new Error('no wood');
    const share = areaSquareMetres(wood.geometry) / areaSquareMetres(uncut.geometry);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.25);
    expect(cut.report.placement).toBe('whole');
    const positions = cut.layers.roads.features.flatMap(({ geometry }) => geometry.coordinates);
    for (const [longitude, latitude] of positions) {
      expect(longitude >= 34.0003 && longitude <= 34.0026).toBe(true);
      expect(latitude >= 38.4995 && latitude <= 38.5024).toBe(true);
    }
  });

  it('follows a street that leaves and comes back in two pieces that meet nowhere', async () => {
    const bow: TownWay = { id: 900, nodes: [1, 4, 2], tags: { highway: 'residential' } };
    const { layers, network } = await make(osmXml({ ...town, ways: [bow] }), {
      boundary: box(33.9995, 38.4995, 34.0015, 38.5005),
      marginMetres: 0,
    });
    expect(layers.roads.features.map(({ geometry }) => geometry.coordinates.length)).toEqual([
      2, 2,
    ]);
    expect(network.nodes.length / 2).toBe(4);
    // Where it was cut, nobody knows whether it ends; at its other ends it does.
    expect(layers.roads.features.map(({ properties }) => properties.deadEnd)).toEqual([true, true]);
    const closed = await make(
      osmXml({ ...town, ways: [bow, { ...bow, id: 901, nodes: [1, 2] }] }),
      { boundary: box(33.9995, 38.4995, 34.0015, 38.5005), marginMetres: 0 },
    );
    const dead = closed.layers.roads.features.filter(({ properties }) => properties.deadEnd);
    expect(closed.layers.roads.features).toHaveLength(3);
    expect(dead).toEqual([]);
  });

  it('covers what was asked for and the file holds, not more', async () => {
    const boundary = box(34.001, 38.499, 34.02, 38.52);
    const { parts, report } = await make(osmXml(town), { boundary, marginMetres: 0 });
    const { area } = parts.meta.completeness;
    expect(cornersOf(area)).toEqual(cornersOf(box(34.001, 38.499, 34.01, 38.51)));
    expect(parts.meta.boundary).toEqual(boundary);
    expect(report.placement).toBe('partly');
  });

  it('tells a file of another place from an empty one', async () => {
    const far = make(osmXml(town), { boundary: box(27, 38, 27.01, 38.01) });
    await expect(far).rejects.toMatchObject({ key: 'mapFileElsewhere' });
    const bare = make(osmXml({ nodes: [], ways: [], relations: [] }));
    await expect(bare).rejects.toMatchObject({ key: 'mapFileEmpty' });
  });
});

describe('what is missing or odd in a file', () => {
  it('parts a street at a point the file lacks, and counts it', async () => {
    const long: TownWay = { id: 901, nodes: [1, 2, 999, 3, 11], tags: { highway: 'service' } };
    const { layers, report } = await make(osmXml({ ...town, ways: [long] }));
    const lines = layers.roads.features.map(({ geometry }) => geometry.coordinates);
    expect(lines.map((line: Position[]) => line.length)).toEqual([2, 2]);
    expect(report.missing.waysWithoutNodes).toBe(1);
  });

  it('tolerates areas whose members the file lacks, and counts them', async () => {
    const broken = { ...town, ways: town.ways.filter(({ id }) => id !== 106) };
    const { layers, report } = await make(osmXml(broken));
    expect(report.missing.brokenAreas).toBe(1);
    // The glade closes, but it is no wood.
    expect(layers.green.features).toEqual([]);
    expect(layers.buildings.features).toHaveLength(1);
  });

  it('takes tags from the outer way where the relation has none, and only once', async () => {
    const old: Town = {
      ...town,
      ways: town.ways.map((way) =>
        way.id === 105 ? { ...way, tags: { landuse: 'forest' } } : way,
      ),
      relations: town.relations.map((one) => ({ ...one, tags: { type: 'multipolygon' } })),
    };
    const { layers } = await make(osmXml(old));
    expect(layers.green.features.map(({ properties }) => properties)).toEqual([{ kind: 'wood' }]);
    expect(layers.green.features[0]?.geometry.coordinates).toHaveLength(2);
  });

  it('walks around a square, and halves a street that comes back to where it began', async () => {
    const ring: TownWay = {
      id: 902,
      nodes: [11, 12, 13, 14, 11],
      tags: { highway: 'pedestrian', area: 'yes', name: 'Meydan' },
    };
    const { layers, network } = await make(osmXml(withWays(ring)));
    expect(layers.landUse.features.map(({ properties }) => properties)).toEqual([
      { kind: 'square', name: 'Meydan' },
    ]);
    const around = network.edges.filter((edge) => edge.class === 'pedestrian');
    expect(around).toHaveLength(2);
    expect(around.every(({ from, to }) => from !== to)).toBe(true);
  });
});
