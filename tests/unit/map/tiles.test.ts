import { describe, expect, it } from 'vitest';
import type { Position, RecordGeometry } from '@/domain/geometry';
import type { SceneMark } from '@/map/scene';
import { CollectionTiles } from '@/map/tiles/collectionTiles';
import { MarkKeys, markTable } from '@/map/tiles/markTable';
import { MarkTiles } from '@/map/tiles/markTiles';
import { mercatorX, mercatorY } from '@/map/tiles/mercator';
import { tileExtent } from '@/map/tiles/tileExtent';
import { TileServer } from '@/map/tiles/tileServer';
import { mark, randoms } from './marks';
import { readTile } from './readTile';

/** A tile of zoom 14 and places in it by tile units. */
const frame = { zoom: 14, x: 9422, y: 6286 };

function at(x: number, y: number): Position {
  const side = 2 ** frame.zoom;
  const mercator = 0.5 - (frame.y + y / tileExtent) / side;
  return [
    ((frame.x + x / tileExtent) / side - 0.5) * 360,
    (Math.atan(Math.sinh(2 * Math.PI * mercator)) * 180) / Math.PI,
  ];
}

async function tileOf(marks: readonly SceneMark[], keys = new MarkKeys()) {
  const tiles = new MarkTiles(await markTable(marks, keys));
  return readTile(tiles.tile(frame.zoom, frame.x, frame.y));
}

function point(x: number, y: number): RecordGeometry {
  return { type: 'Point', coordinates: at(x, y) };
}

describe('tiles of marks', () => {
  it('puts a point where it is, with its number, type, layer and name', async () => {
    const keys = new MarkKeys();
    const marks = [
      mark('a', point(100, 200), { name: 'Köşe trafosu' }),
      mark('b', point(8000, 8100), { typeId: 't_resmi', faded: true, warned: true }),
    ];
    const { pictures } = await tileOf(marks, keys);
    expect(pictures).toEqual([
      {
        id: keys.numberOf('a'),
        kind: 1,
        parts: [[[100, 200]]],
        properties: { type: 'r_trafo', layer: 'risk', name: 'Köşe trafosu' },
      },
      {
        id: keys.numberOf('b'),
        kind: 1,
        parts: [[[8000, 8100]]],
        properties: { type: 't_resmi', layer: 'assembly', faded: 1, warned: 1 },
      },
    ]);
  });

  it('gives a sign to one tile only: the one its place is in', async () => {
    const edge = [mark('west', point(-1, 10)), mark('east', point(tileExtent, 10))];
    expect(await tileOf(edge)).toEqual({});
    expect((await tileOf([mark('in', point(0, 10))])).pictures).toHaveLength(1);
  });

  it('draws lines and areas, with their sign at the anchor', async () => {
    const line: RecordGeometry = { type: 'LineString', coordinates: [at(0, 0), at(1000, 0)] };
    const ring = [at(2000, 2000), at(2000, 3000), at(3000, 3000), at(3000, 2000), at(2000, 2000)];
    const area: RecordGeometry = { type: 'Polygon', coordinates: [ring] };
    const tile = await tileOf([
      mark('line', line, { typeId: 't_tahliye' }),
      mark('area', area, { typeId: 't_resmi' }),
    ]);
    expect(tile.lines?.[0]?.parts).toEqual([
      [
        [0, 0],
        [1000, 0],
      ],
    ]);
    expect(tile.areas?.[0]?.parts[0]).toHaveLength(5);
    expect(tile.pictures?.map(({ parts }) => parts[0]?.[0])).toEqual([
      [500, 0],
      [2500, expect.closeTo(2500, -1)],
    ]);
  });

  it('keeps the numbers of marks when others come and go', async () => {
    const keys = new MarkKeys();
    const [a, b] = [mark('a', point(10, 10)), mark('b', point(20, 20))];
    const before = await tileOf([a, b], keys);
    const after = await tileOf([b], keys);
    expect(after.pictures?.[0]).toEqual(before.pictures?.[1]);
  });

  it('cuts long names and survives half letters in them', async () => {
    const marks = [
      mark('long', point(10, 10), { name: 'ğ'.repeat(500) }),
      mark('broken', point(20, 20), { name: 'a\ud83d' }),
    ];
    const { pictures } = await tileOf(marks);
    expect(pictures?.[0]?.properties.name).toBe('ğ'.repeat(60));
    expect(pictures?.[1]?.properties.name).toBe('a\ufffd');
  });

  it('steps back from pictures to shapes to dots as the map fills', async () => {
    const random = randoms(3);
    const many = (count: number) =>
      Array.from({ length: count }, (_, k) =>
        mark(String(k), point(random(tileExtent), random(tileExtent))),
      );
    expect(Object.keys(await tileOf(many(50)))).toEqual(['pictures']);
    expect(Object.keys(await tileOf(many(300)))).toEqual(['small']);
    expect(Object.keys(await tileOf(many(3000)))).toEqual(['dots']);
  });

  it('does not step back for one knot of marks', async () => {
    const knot = Array.from({ length: 70 }, (_, k) => mark(`k${k}`, point(4000, 4000)));
    const elsewhere = Array.from({ length: 700 }, (_, k) =>
      mark(`e${k}`, { type: 'Point', coordinates: [20 + k * 0.05, 40] }),
    );
    expect(Object.keys(await tileOf([...knot, ...elsewhere]))).toEqual(['pictures']);
  });

  it('is stopped by its signal', async () => {
    const marks = Array.from({ length: 50 }, (_, k) => mark(String(k), point(k, k)));
    await expect(markTable(marks, new MarkKeys(), AbortSignal.abort())).rejects.toThrow();
  });
});

describe('cutting to the tile', () => {
  it('cuts a line that leaves and comes back into two', async () => {
    const coordinates = [at(100, 100), at(30000, 100), at(30000, 200), at(100, 200)];
    const { lines } = await tileOf([mark('a', { type: 'LineString', coordinates })]);
    const margin = tileExtent / 8;
    expect(lines?.[0]?.parts).toEqual([
      [
        [100, 100],
        [tileExtent + margin, 100],
      ],
      [
        [tileExtent + margin, 200],
        [100, 200],
      ],
    ]);
  });

  it('keeps an area that surrounds the tile as the tile itself', async () => {
    const far = 50000;
    const ring = [at(-far, -far), at(-far, far), at(far, far), at(far, -far), at(-far, -far)];
    const { areas } = await tileOf([mark('a', { type: 'Polygon', coordinates: [ring] })]);
    const margin = tileExtent / 8;
    const corners = new Set(areas?.[0]?.parts[0]?.map(([x, y]) => `${x} ${y}`));
    const [low, high] = [-margin, tileExtent + margin];
    expect(corners).toEqual(
      new Set([`${low} ${low}`, `${low} ${high}`, `${high} ${high}`, `${high} ${low}`]),
    );
  });

  it('leaves nothing of what lies elsewhere', async () => {
    const coordinates = [at(-9000, 20000), at(20000, 40000)];
    expect(await tileOf([mark('a', { type: 'LineString', coordinates })])).toEqual({});
  });

  it('cuts areas as exactly as counting does', async () => {
    const random = randoms(11);
    for (let run = 0; run < 40; run += 1) {
      const centre = [random(tileExtent), random(tileExtent)] as const;
      const corners = Array.from({ length: 12 }, (_, k): [number, number] => {
        const angle = (2 * Math.PI * k) / 12;
        const radius = 3000 + random(7000);
        return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
      });
      const ring = [...corners, corners[0] as [number, number]].map(([x, y]) => at(x, y));
      const { areas } = await tileOf([mark('a', { type: 'Polygon', coordinates: [ring] })]);
      const cut = areas?.[0]?.parts[0] ?? [];
      for (let probe = 0; probe < 60; probe += 1) {
        const place: [number, number] = [random(tileExtent), random(tileExtent)];
        // Thinning moves an edge by up to a pixel (16 units): places beside it say nothing.
        if (distanceToRing(place, corners) < 40) continue;
        expect(isInRing(place, cut)).toBe(isInRing(place, corners));
      }
    }
  });
});

describe('tiles of collections', () => {
  const options = { name: 'roads', minimumZoom: 0, attributes: ['name', 'widthMetres', 'bridge'] };
  const feature = (geometry: unknown, properties: unknown = {}) => ({
    type: 'Feature',
    geometry,
    properties,
  });

  it('carries the properties the style reads and no others', () => {
    const tiles = new CollectionTiles();
    const geometry = { type: 'LineString', coordinates: [at(0, 0), at(2000, 2000)] };
    const properties = { name: 'Kavun İçi Sokağı', widthMetres: 3.5, bridge: true, secret: 'x' };
    tiles.add({ features: [feature(geometry, properties)] }, options);
    const { roads } = readTile(tiles.tile(frame.zoom, frame.x, frame.y));
    expect(roads?.[0]?.properties).toEqual({
      name: 'Kavun İçi Sokağı',
      widthMetres: 3.5,
      bridge: 1,
    });
  });

  it('takes all kinds of geometry and turns rings the right way', () => {
    const tiles = new CollectionTiles();
    const outer = [at(0, 0), at(4000, 0), at(4000, 4000), at(0, 4000), at(0, 0)];
    const hole = [at(1000, 1000), at(2000, 1000), at(2000, 2000), at(1000, 2000), at(1000, 1000)];
    tiles.add(
      {
        features: [
          feature({ type: 'MultiPoint', coordinates: [at(1, 1), at(2, 2)] }),
          feature({ type: 'MultiLineString', coordinates: [[at(0, 0), at(500, 0)]] }),
          feature({ type: 'Polygon', coordinates: [outer, hole] }),
          feature({ type: 'Polygon', coordinates: [outer.toReversed(), hole] }),
          feature({
            type: 'GeometryCollection',
            geometries: [{ type: 'Point', coordinates: at(9, 9) }],
          }),
        ],
      },
      options,
    );
    const { roads = [] } = readTile(tiles.tile(frame.zoom, frame.x, frame.y));
    expect(roads.map(({ kind }) => kind)).toEqual([1, 1, 2, 3, 3, 1]);
    for (const { parts } of roads.filter(({ kind }) => kind === 3)) {
      expect(parts.map((ring) => Math.sign(doubleArea(ring)))).toEqual([1, -1]);
    }
  });

  it('passes over what is no feature', () => {
    const tiles = new CollectionTiles();
    const hostile = [
      null,
      7,
      feature(null),
      feature({ type: 'Point', coordinates: ['27', '38'] }),
      feature({ type: 'Point', coordinates: [Number.NaN, 38] }),
      feature({ type: 'LineString', coordinates: 'x' }),
      feature({ type: 'LineString', coordinates: [at(0, 0)] }),
      feature({ type: 'Polygon', coordinates: [[at(0, 0), at(1, 1), at(0, 0)]] }),
      feature({ type: 'Polygon', coordinates: [] }),
      feature({ type: 'Teapot', coordinates: [1, 2] }),
    ];
    for (const data of [null, 'x', {}, { features: 'x' }, { features: hostile }]) {
      tiles.add(data, options);
    }
    let deep: unknown = { type: 'Point', coordinates: at(5, 5) };
    for (let k = 0; k < 50; k += 1) deep = { type: 'GeometryCollection', geometries: [deep] };
    tiles.add({ features: [feature(deep)] }, options);
    expect(readTile(tiles.tile(frame.zoom, frame.x, frame.y))).toEqual({});
  });

  it('keeps named features apart when asked to', () => {
    const tiles = new CollectionTiles();
    const geometry = { type: 'Point', coordinates: at(5, 5) };
    const features = [feature(geometry, { name: 'Ada' }), feature(geometry, { name: '' })];
    tiles.add({ features }, { ...options, onlyNamed: true });
    const { roads } = readTile(tiles.tile(frame.zoom, frame.x, frame.y));
    expect(roads?.map(({ properties }) => properties.name)).toEqual(['Ada']);
  });

  it('leaves far tiles without what only near ones show', () => {
    const tiles = new CollectionTiles();
    const geometry = { type: 'Point', coordinates: at(5, 5) };
    tiles.add({ features: [feature(geometry)] }, { ...options, minimumZoom: 15 });
    expect(readTile(tiles.tile(14, frame.x, frame.y))).toEqual({});
    expect(readTile(tiles.tile(15, frame.x * 2, frame.y * 2)).roads).toHaveLength(1);
  });
});

describe('the tile server', () => {
  it('lets tiles wait for the first marks', async () => {
    const server = new TileServer();
    server.expectMarks('marks');
    const waiting = server.tile('marks', frame.zoom, frame.x, frame.y);
    server.setMarks('marks', await markTable([mark('a', point(1, 1))], new MarkKeys()));
    expect(readTile(new Uint8Array((await waiting).data)).pictures).toHaveLength(1);
  });

  it('gives a tile in which nothing changed the same etag', async () => {
    const server = new TileServer();
    const keys = new MarkKeys();
    const here = mark('a', point(1, 1));
    const there = mark('b', point(90000, 1));
    const etag = async () => (await server.tile('m', frame.zoom, frame.x, frame.y)).etag;
    server.setMarks('m', await markTable([here, there], keys));
    const first = await etag();
    server.setMarks('m', await markTable([here, { ...there, typeId: 'k_okul' }], keys));
    expect(await etag()).toBe(first);
    server.setMarks('m', await markTable([{ ...here, typeId: 'k_okul' }, there], keys));
    expect(await etag()).not.toBe(first);
  });

  it('answers with nothing for a set that is closed, even to those who wait', async () => {
    const server = new TileServer();
    server.expectMarks('marks');
    const waiting = server.tile('marks', 1, 0, 0);
    server.close('marks');
    expect((await waiting).data.byteLength).toBe(0);
    expect((await server.tile('marks', 1, 0, 0)).data.byteLength).toBe(0);
  });
});

describe('Mercator', () => {
  it('agrees with the formula of the OpenStreetMap wiki', () => {
    for (const latitude of [-80, -33.9, 0, 38.51211, 41.0082, 85]) {
      const radians = (latitude * Math.PI) / 180;
      const wiki = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
      expect(mercatorY(latitude)).toBeCloseTo(wiki, 12);
    }
    expect(mercatorX(27.06652)).toBeCloseTo((27.06652 + 180) / 360, 12);
  });
});

function doubleArea(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = ring[(k + 1) % ring.length] as [number, number];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isInRing([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]) {
  let inside = false;
  for (const [k, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(k + 1) % ring.length] as [number, number];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function distanceToRing([x, y]: [number, number], ring: readonly [number, number][]): number {
  return Math.min(
    ...ring.map(([x1, y1], k) => {
      const [x2, y2] = ring[(k + 1) % ring.length] as [number, number];
      const square = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const share = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square;
      const near = Math.max(0, Math.min(1, share));
      return Math.hypot(x1 + near * (x2 - x1) - x, y1 + near * (y2 - y1) - y);
    }),
  );
}
