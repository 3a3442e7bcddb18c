import { describe, expect, it } from 'vitest';
import { nodesOfWay, type OsmData, toDegrees } from '@/formats/osm/osmData';
import { readOsm } from '@/formats/osm/readOsm';
import { type Town, town } from './town';
import { osmGeoJson, osmXml, overpassJson } from './writeOsm';
import { osmPbf } from './writePbf';

const read = async (content: string | Uint8Array<ArrayBuffer>, name = 'map') =>
  readOsm(new Blob([content]), name, () => undefined);

/** What a reader understood, by places instead of numbers, so that formats without ids compare. */
function meaning(data: OsmData) {
  const place = (node: number) =>
    [data.longitudes[node], data.latitudes[node]].map((units) => toDegrees(units as number));
  const ways = [...data.wayIds.keys()]
    .map((way) => ({ tags: { ...data.wayTags(way) }, line: [...nodesOfWay(data, way)].map(place) }))
    .filter(({ tags }) => Object.keys(tags).length > 0);
  const points = [...data.taggedNodes].map((node, position) => ({
    tags: { ...data.nodeTags(position) },
    at: place(node),
  }));
  return { ways, points };
}

const told = meaning((await read(osmXml(town))).data);

describe('reading OpenStreetMap files', () => {
  it('takes what the town holds, and of its tags those that matter', async () => {
    const { kind, data } = await read(osmXml(town));
    expect(kind).toBe('osmXml');
    expect(data.counts).toEqual({ nodes: 20, ways: 8, relations: 1 });
    expect(data.bounds).toEqual([33.99, 38.49, 34.01, 38.51]);
    expect(data.date).toBe('2026-04-02');
    expect(told.points).toEqual([
      { tags: { amenity: 'pharmacy', name: 'Çınar Eczanesi' }, at: [34.0006, 38.5001] },
    ]);
    expect(told.ways[0]?.tags).toEqual({
      highway: 'residential',
      name: 'Maple Street',
      'name:tr': 'Akçaağaç Sokağı',
      width: '3,5 m',
      surface: 'asphalt',
      incline: '-8%',
    });
    expect(told.ways[0]?.line).toEqual([
      [34, 38.5],
      [34.001, 38.5],
      [34.002, 38.5005],
    ]);
    expect(data.relations[0]?.members.map(({ id, role }) => [id, role])).toEqual([
      [105, 'outer'],
      [107, 'inner'],
      [106, 'outer'],
    ]);
  });

  it.each([
    { nodes: 'dense', compression: 'zlib' },
    { nodes: 'dense', compression: 'raw' },
    { nodes: 'plain', compression: 'zlib' },
    { nodes: 'plain', compression: 'raw' },
  ] as const)('reads PBF with $nodes nodes and $compression blocks alike', async (choices) => {
    const { kind, data } = await read(osmPbf(town, choices));
    expect(kind).toBe('osmPbf');
    expect(data.counts).toEqual({ nodes: 20, ways: 8, relations: 1 });
    expect(data.bounds).toEqual([33.99, 38.49, 34.01, 38.51]);
    expect(data.date).toBe('2026-05-03');
    expect(data.nodeIds.at(-1)).toBe(7_000_000_001);
    expect(meaning(data)).toEqual(told);
    expect(data.relations[0]?.tags).toMatchObject({ natural: 'wood', name: 'Sığla Korusu' });
  });

  it('reads Overpass answers with ids, and with places alone', async () => {
    const body = await read(overpassJson(town, 'body'), 'answer.json');
    expect(body.kind).toBe('overpassJson');
    expect(body.data.counts).toEqual({ nodes: 20, ways: 8, relations: 1 });
    expect(body.data.date).toBe('2026-05-03');
    expect(meaning(body.data)).toEqual(told);
    const geom = await read(overpassJson(town, 'geom'));
    expect(meaning(geom.data)).toEqual(told);
    // Lines that only the relation knows.
    expect(geom.data.counts.ways).toBe(8);
  });

  it('reads what osmtogeojson and Overpass Turbo write; lines meet where their places do', async () => {
    for (const manner of ['flat', 'nested'] as const) {
      const { kind, data } = await read(osmGeoJson(town, manner), 'export.geojson');
      expect(kind).toBe('osmGeoJson');
      expect(data.date).toBe('2026-05-03');
      const { points, ways } = meaning(data);
      expect(points).toEqual(told.points);
      const streets = ({ tags }: { tags: object }) => 'highway' in tags;
      expect(ways.filter(streets)).toEqual(told.ways.filter(streets));
      const highways = [...data.wayIds.keys()].filter((way) => 'highway' in data.wayTags(way));
      const ends = highways.map((way) => [...nodesOfWay(data, way)]);
      expect(ends[0]?.[1]).toBe(ends[1]?.[1]);
      expect(data.relations.map(({ tags }) => tags)).toMatchObject([
        { type: 'multipolygon', natural: 'wood' },
        { type: 'multipolygon', building: 'apartments' },
      ]);
    }
  });

  it('sorts points that come in any order, and takes doubles once', async () => {
    const mixed: Town = { ...town, nodes: [...town.nodes, ...town.nodes].reverse() };
    const { data } = await read(osmXml(mixed));
    expect(data.counts.nodes).toBe(20);
    expect([...data.nodeIds]).toEqual([...data.nodeIds].sort((a, b) => a - b));
    expect(meaning(data)).toEqual(told);
  });

  it('leaves out what an editor deleted and what has no place on earth', async () => {
    const text = osmXml(town)
      .replace('<node id="10"', '<node action="delete" id="10"')
      .replace('<way id="102"', '<way visible="false" id="102"')
      .replace('<node id="9" lat="38.5004"', '<node id="9" lat="138.5"');
    const { data } = await read(text);
    expect(data.counts).toEqual({ nodes: 18, ways: 7, relations: 1 });
    expect(data.taggedNodes.length).toBe(0);
    expect(data.unreadable).toBe(1);
    expect([...data.wayNodes].filter((node) => node < 0)).toHaveLength(1);
  });

  it('opens files whose first line is no proper XML declaration, as SUMO writes them', async () => {
    const { data } = await read(osmXml(town, '<?xml encoding="UTF-8"?>\n<osm generator="CGImap">'));
    expect(meaning(data)).toEqual(told);
  });

  it('keeps tags apart from what JavaScript objects have by themselves', async () => {
    const text = osmXml(town).replace('k="surface"', 'k="__proto__"');
    const { data } = await read(text);
    expect(Object.getPrototypeOf(data.wayTags(0))).toBeNull();
    expect(data.wayTags(0).surface).toBeUndefined();
  });
});
