import { describe, expect, it } from 'vitest';
import { Failure } from '@/domain/failures';
import { readOsm } from '@/formats/osm/readOsm';
import { town } from './town';
import { osmXml, overpassJson } from './writeOsm';
import { osmPbf } from './writePbf';

async function refusal(file: Blob | string | Uint8Array<ArrayBuffer>, name = 'map.osm') {
  const blob = file instanceof Blob ? file : new Blob([file]);
  const thrown = await readOsm(blob, name, () => undefined).then(
    ({ data }) => data.counts,
    (error: unknown) => error,
  );
  return thrown instanceof Failure ? [thrown.key, thrown.details] : thrown;
}

/** Says a size and has no bytes: reading them would throw. */
function unreadable(size: number): Blob {
  const blob = new Blob();
  Object.defineProperty(blob, 'size', { value: size });
  return Object.assign(blob, {
    slice: () => {
      throw new Error('it was read');
    },
  });
}

describe('map files that are refused', () => {
  it('names the compression of blocks it can not open', async () => {
    for (const compression of ['lz4', 'zstd', 'lzma'] as const) {
      expect(await refusal(osmPbf(town, { compression }))).toEqual([
        'mapFileCompression',
        { compression: compression.toUpperCase() },
      ]);
    }
  });

  it('refuses PBF files that need what it does not know', async () => {
    const features = ['OsmSchema-V0.6', 'HistoricalInformation'];
    expect(await refusal(osmPbf(town, { features }))).toEqual([
      'mapFileFeature',
      { feature: 'HistoricalInformation' },
    ]);
  });

  it('says of a PBF cut anywhere that it is cut, and of changed bytes never anything else than damaged', {
    timeout: 60_000,
  }, async () => {
    const whole = osmPbf(town);
    const starts = blockStarts(whole);
    for (let length = 20; length < whole.length; length += 7) {
      // Between two blocks a cut can't be seen; the format has no end mark.
      const expected = starts.includes(length) ? expect.anything() : ['mapFileTruncated', {}];
      expect(await refusal(whole.slice(0, length))).toEqual(expected);
    }
    const keys = new Set<unknown>();
    for (let at = 30; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ 0x5a;
      const answer = await refusal(changed);
      keys.add(Array.isArray(answer) ? answer[0] : 'read');
    }
    const known = [
      'read',
      'mapFileDamaged',
      'mapFileTruncated',
      'mapFileCompression',
      'mapFileFeature',
    ];
    expect([...keys].filter((key) => !known.includes(String(key)))).toEqual([]);
    expect(keys).toContain('mapFileDamaged');
  });

  it('stops inflating where a block began to lie', async () => {
    expect(await refusal(osmPbf(town, { rawBytes: 10 }))).toEqual(['mapFileDamaged', {}]);
    expect(await refusal(osmPbf(town, { rawBytes: 2 ** 31 }))).toEqual(['mapFileDamaged', {}]);
  });

  it('refuses a file of a gigabyte by its size, unread', async () => {
    expect(await refusal(unreadable(1024 ** 3), 'ulke.osm.pbf')).toEqual([
      'mapFileTooLarge',
      { megabytes: 1024, limitMegabytes: 512 },
    ]);
  });

  it('opens no XML with a DOCTYPE, however harmless it looks', async () => {
    const lines = Array.from({ length: 9 }, (_none, k) => {
      const inner = k === 0 ? 'ha' : `&lol${k - 1};`.repeat(10);
      return `<!ENTITY lol${k} "${inner}">`;
    });
    const bomb = `<?xml version="1.0"?><!DOCTYPE osm [${lines.join('')}]><osm version="0.6"><node id="1" lat="38" lon="34"><tag k="name" v="&lol8;"/></node></osm>`;
    expect(await refusal(bomb)).toEqual(['mapFileEntities', {}]);
    expect(await refusal(osmXml(town, '<!DOCTYPE osm><osm>'))).toEqual(['mapFileEntities', {}]);
    expect(await refusal(osmXml(town).replace('Maple', '&boom;'))).toEqual(['mapFileDamaged', {}]);
  });

  it('tells a cut text from one that is broken', async () => {
    const xml = osmXml(town);
    expect(await refusal(xml.slice(0, 1500))).toEqual(['mapFileTruncated', {}]);
    expect(await refusal(xml.replace('</way>', '</node>'))).toEqual(['mapFileDamaged', {}]);
    const json = overpassJson(town, 'body');
    expect(await refusal(json.slice(0, 1500))).toEqual(['mapFileTruncated', {}]);
    const remark = json.replace('{', '{"remark":"runtime error: Query timed out in \\"query\\"",');
    expect((await refusal(remark)) as unknown[]).toContain('mapFileTruncated');
  });

  it('refuses nests of elements and lists that go on and on', async () => {
    const deep = `<osm>${'<node id="1" lat="1" lon="1">'.repeat(50)}`;
    expect(await refusal(deep)).toEqual(['mapFileDamaged', {}]);
    const nested = `{"elements":[${'['.repeat(100)}`;
    expect(await refusal(nested)).toEqual(['fileTooDeep', { limit: 64 }]);
  });

  it('knows what is no map', async () => {
    expect(await refusal('')).toEqual(['fileEmpty', {}]);
    expect(await refusal('Merhaba')).toEqual(['mapFileUnknown', {}]);
    expect(await refusal('<html><body>osm</body></html>')).toEqual(['mapFileUnknown', {}]);
    expect(await refusal('{"type":"FeatureCollection","features":[]}')).toEqual([
      'mapFileUnknown',
      {},
    ]);
  });
});

/** Where each block of a PBF begins, from its own lengths: 4 bytes, header, blob. */
function blockStarts(bytes: Uint8Array): number[] {
  const marks = [...'OSMData'].map((letter) => letter.charCodeAt(0));
  const starts: number[] = [];
  for (let at = 6; at < bytes.length; at += 1) {
    if (marks.every((mark, k) => bytes[at + k] === mark)) starts.push(at - 6);
  }
  return starts;
}
