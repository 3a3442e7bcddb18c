import { describe, expect, it } from 'vitest';
import { collection, feature, point, readFile, typed } from './reading';

const names = (content: string, name = 'a.geojson') =>
  readFile(content, name, typed).records.map((record) => record.content.name);

const a = feature(point(27, 38), { name: 'A' });
const b = feature(point(27.1, 38), { name: 'B' });

describe('shapes of GeoJSON', () => {
  it('reads a collection, whatever the order of its members', () => {
    expect(names(collection(a, b))).toEqual(['A', 'B']);
    expect(
      names(JSON.stringify({ features: [a, b], bbox: [0], type: 'FeatureCollection' })),
    ).toEqual(['A', 'B']);
  });

  it('reads a single feature and a bare geometry', () => {
    expect(names(JSON.stringify(a))).toEqual(['A']);
    expect(names(JSON.stringify(point(27, 38)))).toEqual(['']);
  });

  it('reads features line by line, and with record separators', () => {
    expect(names(`${JSON.stringify(a)}\n${JSON.stringify(b)}\n`)).toEqual(['A', 'B']);
    expect(names(`\x1e${JSON.stringify(a)}\n\x1e${JSON.stringify(b)}\n`)).toEqual(['A', 'B']);
    expect(names(JSON.stringify([a, b]))).toEqual(['A', 'B']);
  });

  it('reads a plain list of objects as a table', () => {
    const rows = [
      { ad: 'A', konum: { enlem: 38.5, boylam: 27.1 } },
      { ad: 'B', konum: { enlem: 38.6, boylam: 27.2 } },
    ];
    const { look, records } = readFile(JSON.stringify({ value: rows }), 'a.json', typed);
    expect(look.columns).toEqual(['ad', 'konum.enlem', 'konum.boylam']);
    expect(records.map((record) => record.content.geometry.coordinates)).toEqual([
      [27.1, 38.5],
      [27.2, 38.6],
    ]);
  });

  it('splits parts into records of their own, each with its key', () => {
    const multi = feature(
      {
        type: 'MultiPoint',
        coordinates: [
          [27, 38],
          [27.1, 38],
        ],
      },
      { name: 'A' },
      'm1',
    );
    const { look, records } = readFile(collection(multi), 'a.geojson', typed);
    expect(records.map((record) => record.content.origin?.key)).toEqual(['m1', 'm1/2']);
    expect(look.rows.taken).toBe(1);
    expect(look.records).toBe(2);
  });

  it('reads UTF-16 and Windows-1254 as well', () => {
    const content = collection(feature(point(27, 38), { name: 'Çiğli' }));
    const utf16 = new Uint8Array(
      new Uint16Array([...`\ufeff${content}`].map((c) => c.charCodeAt(0))).buffer,
    );
    const turkish = Uint8Array.from(content.replace('ğ', '\u00f0'), (letter) =>
      letter.charCodeAt(0),
    );
    for (const bytes of [utf16, turkish]) {
      expect(readFile(bytes, 'a.geojson', typed).records[0]?.content.name).toBe('Çiğli');
    }
  });

  it('takes as many features as there are, across handfuls', () => {
    const many = Array.from({ length: 5_000 }, (_, k) =>
      feature(point(27 + k / 1e5, 38), { name: `N${k}`, text: 'x'.repeat(100) }),
    );
    const { records } = readFile(collection(...many), 'a.geojson', typed);
    expect(records.map((record) => record.content.name)).toEqual(many.map((_, k) => `N${k}`));
    expect(records.map((record) => record.row)).toEqual(many.map((_, k) => k + 1));
  });
});

describe('types', () => {
  const typeOf = (properties: Record<string, unknown>, geometry: unknown = point(27, 38)) =>
    readFile(collection(feature(geometry, properties)), 'a.geojson').records[0]?.content.typeId;

  it('knows OpenStreetMap tags', () => {
    expect(typeOf({ amenity: 'school' })).toBe('k_okul');
    expect(typeOf({ amenity: 'place_of_worship', religion: 'muslim' })).toBe('k_cami');
    expect(typeOf({ amenity: 'place_of_worship', religion: 'christian' })).toBeUndefined();
    expect(typeOf({ amenity: 'clinic', healthcare: 'dialysis' })).toBe('k_diyaliz');
    expect(typeOf({ emergency: 'assembly_point' })).toBe('t_resmi');
  });

  it('does not call a tree a danger', () => {
    expect(typeOf({ natural: 'tree' })).toBeUndefined();
    expect(typeOf({ power: 'pole' })).toBeUndefined();
    expect(typeOf({ bridge: 'yes' })).toBeUndefined();
  });

  it('stands a building at its middle where only a point fits', () => {
    const house = {
      type: 'Polygon',
      coordinates: [
        [
          [27, 38],
          [27.001, 38],
          [27.001, 38.001],
          [27, 38.001],
          [27, 38],
        ],
      ],
    };
    const { records, look } = readFile(
      collection(feature(house, { amenity: 'pharmacy' })),
      'a.geojson',
    );
    expect(records[0]?.content.geometry.type).toBe('Point');
    expect(look.findings.counts.areaToPoint).toBe(1);
  });

  it('guesses one type for all from the name of the file', () => {
    const { look } = readFile(collection(a), 'izmir_toplanma_alanlari (1).geojson');
    expect(look.choices.types).toEqual({ point: 't_resmi', line: null, polygon: 't_resmi' });
    expect(look.choices.source).toBe('official');
    expect(look.choices.originTitle).toBe('izmir toplanma alanlari');
  });

  it('waits for a type where nothing tells it', () => {
    const { look, records } = readFile(collection(a, b), 'a.geojson');
    expect(records).toEqual([]);
    expect(look.shapes).toEqual({
      point: { records: 0, untyped: 2 },
      line: { records: 0, untyped: 0 },
      polygon: { records: 0, untyped: 0 },
    });
  });
});

describe('keys of origin', () => {
  const keys = (...features: unknown[]) =>
    readFile(collection(...features), 'a.geojson', typed).records.map(
      (record) => record.content.origin?.key,
    );

  it('are the ids of the source', () => {
    expect(
      keys(feature(point(27, 38), {}, 'node/1'), feature(point(27, 38), {}, 'node/2')),
    ).toEqual(['node/1', 'node/2']);
  });

  it('stay the same when a row is put in front', () => {
    const [keyOfA] = keys(a, b);
    expect(keys(b, a)[1]).toBe(keyOfA);
  });

  it('are not the running numbers of a program', () => {
    const numbered = [a, b].map((each, k) => ({ ...each, id: k }));
    expect(keys(...numbered)).toEqual(keys(a, b));
  });

  it('tell two rows of the same name and place apart', () => {
    expect(new Set(keys(a, a, a)).size).toBe(3);
  });
});
