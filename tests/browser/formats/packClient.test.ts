import { expect, test } from 'vitest';
import { packLayerIds } from '@/domain/areaPack';
import { looksLikeMapFile } from '@/formats/mapFileKind';
import { makePack, readPackFile, writePackFile } from '@/formats/packClient';
import type { PackProgress, PackWish } from '@/formats/packMessages';
import { town } from '../../unit/formats/osm/town';
import { osmXml } from '../../unit/formats/osm/writeOsm';

const wish: PackWish = {
  id: 'deneme',
  name: 'Deneme',
  boundary: null,
  marginMetres: 500,
  now: '2026-11-23',
};

/** So many points that reading them takes a while. */
function largeTown(points: number): Blob {
  const nodes = Array.from(
    { length: points },
    (_none, k) => `<node id="${k + 100_000}" lat="38.5${k % 10_000}" lon="34.0${k % 9_999}"/>`,
  );
  return new Blob([osmXml(town).replace('</osm>', `${nodes.join('')}</osm>`)]);
}

test('a worker makes a pack, tells how far it is, writes it and reads it again', async () => {
  const told: PackProgress[] = [];
  const made = await makePack(new Blob([osmXml(town)]), 'kasaba.osm', wish, {
    onProgress: (progress) => told.push(progress),
  });
  expect(made.report.detail).toMatchObject({ roads: 4, buildings: 1, places: 1 });
  expect(new Set(told.map(({ step }) => step)).size).toBe(5);
  const head = new Uint8Array(await made.file.slice(0, 4096).arrayBuffer());
  expect(looksLikeMapFile('harita', head)).toBe('pack');

  const { parts, report } = await readPackFile(made.file);
  expect(parts.meta).toEqual(made.parts.meta);
  expect(report.features).toEqual(made.report.features);
  for (const id of packLayerIds) {
    expect(await parts.layers[id].text()).toBe(await made.parts.layers[id].text());
  }
  const again = await writePackFile(parts);
  expect(await again.arrayBuffer()).toEqual(await made.file.arrayBuffer());
});

test('aborting ends the work at once; the main thread hardly notices any of it', async () => {
  const file = largeTown(300_000);
  const controller = new AbortController();
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  const begun = makePack(file, 'buyuk.osm', wish, {
    signal: controller.signal,
    onProgress: ({ step, share }) => {
      if (step === 'reading' && share > 0.1)
        controller.abort(new DOMException('enough', 'AbortError'));
    },
  });
  await expect(begun).rejects.toMatchObject({ name: 'AbortError' });
  clearInterval(beat);
  // A beat of 5 ms and a busy machine; parsing 300,000 points here would take a second.
  expect(longest).toBeLessThan(300);
});

test('failures come across with their key and figures', async () => {
  const newer = makePack(new Blob(['<!DOCTYPE osm><osm version="0.6"/>']), 'a.osm', wish);
  await expect(newer).rejects.toMatchObject({ name: 'Failure', key: 'mapFileEntities' });
  await expect(readPackFile(new Blob(['PK\x03\x04 hello']))).rejects.toMatchObject({
    key: 'packDamaged',
  });
  const late = AbortSignal.abort(new DOMException('too late', 'AbortError'));
  await expect(
    Promise.resolve().then(() => makePack(new Blob(['x']), 'a.osm', wish, { signal: late })),
  ).rejects.toMatchObject({ name: 'AbortError' });
});
