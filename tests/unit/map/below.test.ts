import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '@/domain/failures';
import { onlineMaps, openOnlineTiles } from '@/map/below/onlineTiles';
import { checkTileFile } from '@/map/below/tileFileHeader';
import { readMetadata } from '@/map/below/tileFileMetadata';
import { unpack } from '@/map/below/unpack';
import { contentSecurityPolicy } from '../../../tools/contentSecurity.mjs';
import { pmtiles } from '../../pmtiles';
import { sharedFile } from '../../sharedData';

const sound = { tileType: 1, tile: new Uint8Array([1, 2, 3]), metadata: {} };
const check = (bytes: Uint8Array<ArrayBuffer>) => checkTileFile(new Blob([bytes]));
const keyOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error as Failure).key,
  );

describe('a PMTiles file is looked at before it is copied', () => {
  it('says what a sound one holds', async () => {
    const box = [27, 38, 28, 39] as const;
    const header = await check(pmtiles({ ...sound, box }));
    expect(header).toMatchObject({ kind: 'vector', minimumZoom: 0, maximumZoom: 0, box });
    expect((await check(pmtiles({ ...sound, tileType: 2 }))).kind).toBe('raster');
  });

  it('has a word for each way it can be wrong', async () => {
    expect(await keyOf(check(new TextEncoder().encode('This is not a tile file')))).toBe(
      'tilesNotPmtiles',
    );
    expect(await keyOf(check(new Uint8Array(0)))).toBe('tilesNotPmtiles');
    expect(await keyOf(check(pmtiles({ ...sound, version: 4 })))).toBe('tilesVersion');
    const second = new Uint8Array(512);
    second.set([0x50, 0x4d, 2, 0]);
    expect(await keyOf(check(second))).toBe('tilesVersion');
    expect(await keyOf(check(pmtiles({ ...sound, compression: 4 })))).toBe('tilesCompression');
    expect(await keyOf(check(pmtiles({ ...sound, tileType: 5 })))).toBe('tilesKind');
  });

  it('notices a missing end, wherever the file stops', async () => {
    const whole = pmtiles(sound);
    for (const length of [whole.length - 1, 128, 127, 126, 20, 8]) {
      expect(await keyOf(check(whole.slice(0, length))), String(length)).toBe('tilesTruncated');
    }
  });

  const florence = sharedFile('data/tiles/protomaps_firenze_v3.pmtiles');
  const invalid = sharedFile('data/tiles/invalid.pmtiles');
  it.skipIf(florence === null)('knows a real file and its layers', async () => {
    const { readFileSync } = await import('node:fs');
    const file = new Blob([readFileSync(florence as string)]);
    const header = await checkTileFile(file);
    expect(header).toMatchObject({ kind: 'vector', maximumZoom: 14 });
    const { sourceLayers, attribution } = await readMetadata(file, header);
    expect(sourceLayers).toContain('roads');
    expect(attribution).toBe('Protomaps © OpenStreetMap');
    expect(await keyOf(checkTileFile(file.slice(0, 1_000_000)))).toBe('tilesTruncated');
    const broken = new Blob([readFileSync(invalid as string)]);
    expect(await keyOf(checkTileFile(broken))).toBe('tilesNotPmtiles');
  });

  it('takes no markup from what a file says of itself, and knows where its data is from', async () => {
    const metadataOf = async (metadata: object) => {
      const file = new Blob([pmtiles({ ...sound, metadata })]);
      return readMetadata(file, await checkTileFile(file));
    };
    const attribution = '<a href="javascript:alert(1)">Biz</a> &copy; <b>2026</b>';
    expect((await metadataOf({ attribution })).attribution).toBe('Biz © 2026');
    expect((await metadataOf({})).attribution).toBe('© OpenStreetMap katkıcıları');
    expect((await metadataOf({ vector_layers: [{ id: 'water' }, null, 3] })).sourceLayers).toEqual([
      'water',
    ]);
  });

  it('unpacks no more than a tile can be', async () => {
    const zeros = new Blob([new Uint8Array(40 * 1024 * 1024)]);
    const packed = await new Response(
      zeros.stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    expect(packed.byteLength).toBeLessThan(100_000);
    await expect(unpack(packed)).rejects.toThrow('too much');
  });
});

describe('a map from the internet', () => {
  afterEach(() => vi.unstubAllGlobals());
  const [map] = onlineMaps;
  if (map === undefined) throw new Error('no map in the list');
  const { origin } = new URL(map.style);
  const answer = (answers: Record<string, unknown>) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      const body = answers[url];
      return body === undefined
        ? new Response('', { status: 404 })
        : new Response(typeof body === 'string' ? body : JSON.stringify(body));
    });
    return asked;
  };
  const open = () => openOnlineTiles(map, new AbortController().signal);

  it('may be reached at all: the policy lets the page ask the listed hosts', () => {
    for (const { style } of onlineMaps) {
      expect(contentSecurityPolicy).toContain(` ${new URL(style).origin}`);
    }
  });

  it('gives its vector tiles, and nothing else of it is asked for', async () => {
    const asked = answer({
      [map.style]: {
        sources: { other: { type: 'geojson' }, tiles: { type: 'vector', url: `${origin}/planet` } },
        glyphs: `${origin}/fonts/{fontstack}/{range}.pbf`,
      },
      [`${origin}/planet`]: {
        tiles: [`${origin}/planet/{z}/{x}/{y}.pbf`],
        maxzoom: 14,
        vector_layers: [{ id: 'transportation' }],
      },
    });
    expect(await open()).toMatchObject({
      kind: 'vector',
      address: `${origin}/planet/{z}/{x}/{y}.pbf`,
      maximumZoom: 14,
      sourceLayers: ['transportation'],
      attribution: expect.stringContaining('OpenStreetMap'),
    });
    expect(asked).toEqual([map.style, `${origin}/planet`]);
  });

  it('cannot send the page to a third place', async () => {
    const elsewhere = 'https://example.org';
    answer({ [map.style]: { sources: { a: { type: 'vector', url: `${elsewhere}/planet` } } } });
    expect(await keyOf(open())).toBe('onlineMapBroken');
    const tiles = [`${elsewhere}/{z}/{x}/{y}.pbf`];
    answer({ [map.style]: { sources: { a: { type: 'vector', tiles } } } });
    expect(await keyOf(open())).toBe('onlineMapBroken');
  });

  it('that does not answer, or answers with something else, is said in a word', async () => {
    answer({});
    expect(await keyOf(open())).toBe('onlineMapUnreachable');
    answer({ [map.style]: '<html>' });
    expect(await keyOf(open())).toBe('onlineMapBroken');
    answer({ [map.style]: { sources: {} } });
    expect(await keyOf(open())).toBe('onlineMapBroken');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await keyOf(open())).toBe('onlineMapUnreachable');
  });
});
