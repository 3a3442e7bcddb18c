/** Files made to break the reader, or broken by accident. */
import { describe, expect, it } from 'vitest';
import { Failure } from '@/domain/failures';
import { recordProblem } from '@/domain/schemas';
import { readBytes } from '@/formats/readBytes';
import { bytesOf, collection, feature, point, readFile, typed } from './reading';

function failureKey(content: string | Uint8Array, name = 'harita.geojson'): string {
  try {
    readFile(content, name);
  } catch (error) {
    if (error instanceof Failure) return error.key;
    throw error;
  }
  return 'read';
}

/** Valid by the schema that the store checks every record against. */
function problems(content: string, name = 'harita.geojson') {
  return readFile(content, name, typed).records.map((record) =>
    recordProblem('mapRecord', {
      ...record.content,
      id: '00000000-0000-7000-8000-000000000000',
      neighbourhoodId: '00000000-0000-7000-8000-000000000001',
      deleted: false,
      createdAt: '2026-11-23T09:30:00.000Z',
      stamps: {},
    }),
  );
}

describe('by size', () => {
  const sized = (size: number) =>
    ({
      size,
      slice: () => {
        throw new Error('read in spite of its size');
      },
    }) as unknown as Blob;

  it('refuses 200 MB unread', async () => {
    const failure = await readBytes(sized(200 * 1024 * 1024)).catch((error) => error);
    expect(failure).toMatchObject({
      key: 'fileTooLarge',
      details: { megabytes: 200, limitMegabytes: 64 },
    });
  });

  it('refuses an empty file', async () => {
    await expect(readBytes(new Blob([]))).rejects.toMatchObject({ key: 'fileEmpty' });
    expect(failureKey('')).toBe('fileEmpty');
    expect(failureKey(' \n\t\n')).toBe('fileEmpty');
    expect(failureKey('\ufeff')).toBe('fileEmpty');
  });

  it('says so when the file is gone', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    } as unknown as Blob;
    await expect(readBytes(gone)).rejects.toMatchObject({ key: 'fileNotReadable' });
  });
});

describe('by kind', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

  it('knows pictures whatever they are called', () => {
    expect(failureKey(png)).toBe('fileIsPicture');
    expect(failureKey(bytesOf('GIF89a....'))).toBe('fileIsPicture');
    expect(failureKey(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBe('fileIsPicture');
    expect(failureKey(bytesOf('\0\0\0\x18ftypheic'))).toBe('fileIsPicture');
  });

  it.each([
    ['PK\x03\x04', 'liste.xlsx', 'XLSX'],
    ['PK\x03\x04', 'liste.geojson', 'ZIP'],
    ['%PDF-1.7', 'plan.pdf', 'PDF'],
    ['<?xml version="1.0"?><kml xmlns="x">', 'a.kml', 'KML'],
    ['<!DOCTYPE html><html>', 'a.geojson', 'HTML'],
    ['\n <gpx version="1.1">', 'a.csv', 'GPX'],
  ])('names what it is: %s', (start, name, kind) => {
    let failure: unknown;
    try {
      readFile(bytesOf(start), name);
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({ key: 'fileKindUnknown', details: { kind } });
  });

  it('refuses random bytes', () => {
    let seed = 7;
    const bytes = Uint8Array.from({ length: 5_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >> 16;
    });
    expect(failureKey(bytes)).toBe('fileNotText');
  });
});

describe('by structure', () => {
  it('refuses deep nesting before anything parses it', () => {
    expect(failureKey('['.repeat(1_000_000))).toBe('fileTooDeep');
    expect(failureKey('{"a":'.repeat(1_000_000))).toBe('fileTooDeep');
    const deep = `${'{"geometries":['.repeat(500)}${']}'.repeat(500)}`;
    expect(failureKey(`{"type":"FeatureCollection","features":[${deep}]}`)).toBe('fileTooDeep');
    const properties = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const one = `{"type":"Feature","properties":{"a":${properties}},"geometry":null}`;
    expect(failureKey(`{"type":"FeatureCollection","features":[${one}]}`)).toBe('fileTooDeep');
  });

  it.each(['{}', '[]', '{"type":"Topology","objects":{}}', '[1,2,3]', '{"a":[{"b":1}]}', 'null'])(
    'refuses %s',
    (content) => {
      expect(['fileNotGeoJson', 'fileNoCoordinates']).toContain(failureKey(content));
    },
  );

  it('says that a collection without features has nothing', () => {
    expect(failureKey(collection())).toBe('fileNothingUsable');
  });

  it('keeps what stands before the end of a cut-off file', () => {
    const whole = collection(
      feature(point(27, 38), { name: 'A' }),
      feature(point(27.1, 38), { name: 'B' }),
      feature(point(27.2, 38), { name: 'C' }),
    );
    const { look, records } = readFile(whole.slice(0, whole.length - 4), 'a.geojson', typed);
    expect(look.cutOff).toBe(true);
    expect(records.map((record) => record.content.name)).toEqual(['A', 'B']);
    expect(failureKey(whole.slice(0, 50))).toBe('fileNotReadable');
  });

  it('keeps the good features beside a broken one', () => {
    const good = JSON.stringify(feature(point(27, 38), { name: 'A' }));
    const content = `{"type":"FeatureCollection","features":[${good},{"type":"Feature",,},${good}]}`;
    const { look, records } = readFile(content, 'a.geojson', typed);
    expect(records).toHaveLength(2);
    expect(look.findings.refused).toEqual([{ row: 2, key: 'rowNotReadable', name: '' }]);
  });

  it('reads past NaN, as Python writes it', () => {
    const content = `{"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"name":"NaN Sokağı","m2":NaN},"geometry":{"type":"Point","coordinates":[27,38]}},
      {"type":"Feature","properties":{"name":"B"},"geometry":{"type":"Point","coordinates":[NaN,-Infinity]}}]}`;
    const { look, records } = readFile(content, 'a.geojson', typed);
    expect(records.map((record) => record.content.name)).toEqual(['NaN Sokağı']);
    expect(look.findings.refused).toEqual([{ row: 2, key: 'coordinateNotNumber', name: 'B' }]);
  });

  it('does not hang on garbage', () => {
    for (const content of [
      '{"features":[}]}',
      '{"features":',
      '{"a"',
      '[}}}}',
      '{]',
      '{"features":[,,,',
    ]) {
      expect(failureKey(content)).not.toBe('read');
    }
  });

  it('refuses another coordinate system by its name', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::5253' } };
    const features = [feature(point(505758, 4262001))];
    expect(failureKey(JSON.stringify({ type: 'FeatureCollection', crs, features }))).toBe(
      'fileWrongCoordinateSystem',
    );
    for (const name of [
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4326',
    ]) {
      const same = { type: 'name', properties: { name } };
      const content = { type: 'FeatureCollection', crs: same, features: [feature(point(27, 38))] };
      expect(failureKey(JSON.stringify(content))).toBe('read');
    }
  });
});

describe('by content', () => {
  it('keeps HTML and script as the letters they are', () => {
    const name = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const content = collection(feature(point(27, 38), { name }));
    const { records } = readFile(content, 'a.geojson', typed);
    expect(records[0]?.content.name).toBe(name);
    expect(problems(content)).toEqual([null]);
  });

  it('cuts endless text and keeps the record valid', () => {
    const content = collection(
      feature(point(27, 38), { name: '𝔸'.repeat(5_000), notes: 'n'.repeat(9_000) }),
    );
    const { look } = readFile(content, 'a.geojson', typed);
    expect(look.findings.counts.textCut).toBe(1);
    expect(problems(content)).toEqual([null]);
  });

  it('lists coordinates that are no place', () => {
    const content = collection(
      feature(point(27, 380), { name: 'A' }),
      feature(point('x', 38), { name: 'B' }),
      feature(point(null, null), { name: 'C' }),
      feature(null, { name: 'D' }),
      feature({ type: 'Point' }, { name: 'E' }),
    );
    const { look, records } = readFile(content, 'a.geojson', typed);
    expect(records).toEqual([]);
    expect(look.findings.refused.map(({ row, key }) => [row, key])).toEqual([
      [1, 'coordinateOutOfRange'],
      [2, 'coordinateNotNumber'],
      [3, 'coordinateNotNumber'],
      [4, 'noGeometry'],
      [5, 'geometryUnknown'],
    ]);
  });

  it('is not fooled by properties named like those of every object', () => {
    const content = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":
      {"__proto__":{"tur":"k_okul","mahalle_id":"x"},"constructor":"c","toString":"t","hasOwnProperty":1},
      "geometry":{"type":"Point","coordinates":[27,38]}}]}`;
    expect(readFile(content, 'a.geojson').look.rows.untyped).toBe(1);
    expect(({} as Record<string, unknown>).tur).toBeUndefined();
    expect(problems(content)).toEqual([null]);
  });

  it('bounds what the preview holds', () => {
    const features = Array.from({ length: 1_100 }, (_, k) =>
      feature(point(27, k % 2 === 0 ? 380 : 38), {
        name: `N${k}`,
        ...Object.fromEntries(Array.from({ length: 300 }, (_, c) => [`c${c}`, 'x'.repeat(130)])),
      }),
    );
    const { look } = readFile(collection(...features), 'a.geojson', typed);
    expect(look.columns).toHaveLength(200);
    expect(look.table).toHaveLength(100);
    expect(Math.max(...look.table.flatMap((row) => row.cells.map((cell) => cell.length)))).toBe(
      120,
    );
    expect(look.findings.refused).toHaveLength(500);
    expect(look.findings.counts.coordinateOutOfRange).toBe(550);
  }, 30_000);

  it('takes no more records than it can bear', () => {
    const lines = Array.from({ length: 100_050 }, (_, k) => `N${k};38.5;27.0${k % 90}`);
    const { look, records } = readFile(`ADI;ENLEM;BOYLAM\n${lines.join('\n')}`, 'a.csv', typed);
    expect(look.records).toBe(100_000);
    expect(records).toHaveLength(100_000);
    expect(look.findings.counts.beyondLimit).toBe(50);
  }, 60_000);
});

describe('latitude and longitude exchanged', () => {
  const izkent: [number, number] = [27.0665, 38.5121];
  const swapOffered = (pairs: [number, number][], near: [number, number] | null) =>
    readFile(
      collection(...pairs.map(([x, y]) => feature(point(x, y)))),
      'a.geojson',
      {},
      { neighbourhoodId: null, near, boundary: null, labels: {} },
    ).look.swapOffered;

  it('offers to swap, and swaps', () => {
    expect(
      swapOffered(
        [
          [38.51, 27.06],
          [38.52, 27.07],
        ],
        null,
      ),
    ).toBe(true);
    expect(
      swapOffered(
        [
          [27.06, 38.51],
          [27.07, 38.52],
        ],
        null,
      ),
    ).toBe(false);
    const content = 'ADI;ENLEM;BOYLAM\nA;27,06;38,51\nB;27,07;38,52\n';
    const before = readFile(content, 'a.csv', typed);
    expect(before.look.swapOffered).toBe(true);
    const after = readFile(content, 'a.csv', { ...typed, swapped: true });
    expect(after.look.swapOffered).toBe(false);
    expect(after.records[0]?.content.geometry.coordinates).toEqual([27.06, 38.51]);
  });

  it('asks the open neighbourhood where both ways lie in Türkiye', () => {
    const erzurum: [number, number] = [41.27, 39.9];
    expect(swapOffered([[39.9, 41.27]], erzurum)).toBe(true);
    expect(swapOffered([[41.27, 39.9]], erzurum)).toBe(false);
    expect(swapOffered([[39.9, 41.27]], null)).toBe(false);
  });

  it('leaves other countries alone', () => {
    expect(swapOffered([[7.42, 43.73]], izkent)).toBe(false);
    expect(swapOffered([[-55.15, 5.82]], null)).toBe(false);
  });

  it('sees it when one way is off the earth', () => {
    expect(swapOffered([[38.5, 127.0]], null)).toBe(true);
  });
});
