import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PackParts } from '@/domain/areaPack';
import { looksLikeMapFile } from '@/formats/mapFileKind';
import { readPack, writePack } from '@/formats/pack/packFile';
import { readPackWithReport } from '@/formats/pack/readPack';
import { town } from '../osm/town';
import { osmXml } from '../osm/writeOsm';
import { box, make, opened } from './making';

const silent = () => undefined;
const made = await make(osmXml(town), { name: 'Şirintepe «Çınar» Mahallesi' });
const bytes = new Uint8Array(await made.file.arrayBuffer());

type Files = Record<string, Uint8Array>;
const blobOf = (content: Uint8Array) => new Blob([content as Uint8Array<ArrayBuffer>]);
const zipped = (files: Files) => blobOf(zipSync(files));

/** The pack with its manifest changed. */
function withManifest(change: (manifest: Record<string, unknown>) => void): Blob {
  const files = unzipSync(bytes);
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  change(manifest);
  return zipped({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}

const refusal = (file: Blob) =>
  readPack(file, silent).then(
    () => 'read',
    ({ key, details }) => [key, details],
  );

describe('the pack file', () => {
  it('comes back as it was, and is the same bytes every time', async () => {
    expect(looksLikeMapFile('a.zip', bytes.subarray(0, 4096))).toBe('pack');
    expect(Object.keys(unzipSync(bytes))[0]).toBe('manifest.json');
    const { parts, features } = await readPack(made.file, silent);
    expect(parts.meta).toEqual(made.parts.meta);
    expect(await opened(parts)).toEqual(await opened(made.parts));
    expect(features).toEqual(made.report.features);
    const again = new Uint8Array(await (await writePack(parts, silent)).arrayBuffer());
    expect(again).toEqual(bytes);
  });

  it('keeps any text and any field that a later writer added', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.jsonValue({ maxDepth: 3 }),
        async (name, extra) => {
          // JSON knows no −0.
          const added = JSON.parse(JSON.stringify(extra));
          const meta = { ...made.parts.meta, name, later: added };
          const file = await writePack({ ...made.parts, meta } as PackParts, silent);
          const { parts } = await readPack(file, silent);
          expect(parts.meta).toEqual(meta);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('refuses a newer version before anything else is looked at', async () => {
    const newer = withManifest((manifest) => {
      manifest.version = 2;
      manifest.meta = { quite: 'different' };
      manifest.files = [];
    });
    expect(await refusal(newer)).toEqual(['packNewer', { version: 2 }]);
  });

  it('finds every cut and every changed byte of its parts', { timeout: 60_000 }, async () => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.999]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      expect((await refusal(blobOf(cut)))[0]).toBe('packDamaged');
    }
    const files = unzipSync(bytes);
    for (const name of Object.keys(files).filter((one) => one !== 'manifest.json')) {
      const changed = new Uint8Array(files[name] as Uint8Array);
      changed[changed.length - 1] = 0x20;
      expect(await refusal(zipped({ ...files, [name]: changed }))).toEqual([
        'packDamaged',
        { part: name },
      ]);
      const { [name]: _gone, ...others } = files;
      expect(await refusal(zipped(others))).toEqual(['packDamaged', { part: name }]);
    }
  });

  it('inflates nothing that is larger than a pack can be', { timeout: 60_000 }, async () => {
    const files = unzipSync(bytes);
    // 140 MB of blanks are 140 kB in a zip.
    const bomb = zipped({ ...files, 'network.json': new Uint8Array(140 * 1024 * 1024).fill(0x20) });
    expect(bomb.size).toBeLessThan(1e6);
    expect(await refusal(bomb)).toEqual(['packDamaged', { part: 'network.json' }]);
  });

  it('takes only its own parts, whatever else lies in the zip', async () => {
    const files = unzipSync(bytes);
    const more = zipped({ ...files, '../../evil.html': strToU8('<script>') });
    const { parts } = await readPack(more, silent);
    expect(Object.keys(parts)).toEqual(['meta', 'layers', 'network']);
  });

  it.each([
    [
      'a place that is not on earth',
      'layers/places.geojson',
      '[34.0006,38.5001]',
      '[34.0006,98.5001]',
    ],
    ['a geometry of another kind', 'layers/places.geojson', '"Point"', '"LineString"'],
    ['text for a number', 'layers/places.geojson', '38.5001', '"38.5001"'],
    ['an edge to nowhere', 'network.json', '"to":1', '"to":999'],
    ['an edge of no road', 'network.json', '"roadId":1', '"roadId":99'],
    ['no collection', 'layers/green.geojson', 'FeatureCollection', 'Feature'],
  ])('refuses %s, even with the right fingerprint', async (_what, name, from, to) => {
    const { sha256Hex } = await import('@/platform/sha256');
    const files = unzipSync(bytes);
    const text = new TextDecoder().decode(files[name]);
    expect(text).toContain(from);
    const changed = new Uint8Array(strToU8(text.replace(from, to)));
    const sha256 = await sha256Hex(changed.buffer);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    manifest.files[name] = { bytes: changed.length, sha256 };
    const file = zipped({
      ...files,
      [name]: changed,
      'manifest.json': strToU8(JSON.stringify(manifest)),
    });
    expect((await refusal(file))[0]).toBe('packDamaged');
  });

  it('tells the caller that a pack lies elsewhere than the boundary', async () => {
    const at = async (west: number, south: number, east: number, north: number) =>
      (await readPackWithReport(made.file, box(west, south, east, north), silent)).report.placement;
    expect(await at(34, 38.495, 34.005, 38.505)).toBe('whole');
    expect(await at(34, 38.495, 34.02, 38.505)).toBe('partly');
    expect(await at(27, 38, 27.1, 38.1)).toBe('elsewhere');
    expect((await readPackWithReport(made.file, null, silent)).report.placement).toBeNull();
  });
});
