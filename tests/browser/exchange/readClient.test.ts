/** The reading worker in a real browser. */
import { expect, test, vi } from 'vitest';
import { readBoundaries, readRecords } from '@/formats/readClient';

const context = { neighbourhoodId: null, near: null, boundary: null, labels: {} };

function collectionFile(count: number, name = 'okullar.geojson'): File {
  const features = Array.from({ length: count }, (_, k) => ({
    type: 'Feature',
    properties: { name: `Okul ${k}` },
    geometry: { type: 'Point', coordinates: [27 + k * 1e-6, 38.5] },
  }));
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], name);
}

/** The longest stretch in which the main thread didn't come to a timer, while something runs. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  const channel = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let isOn = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  await work();
  isOn = false;
  channel.port1.close();
  return longest;
}

test('a file is read in a worker, looked at, and read out in batches', async () => {
  const stages = new Set<string>();
  const open = await readRecords(collectionFile(5_000), context, {
    onProgress: (stage) => stages.add(stage),
  });
  expect(open.first).toMatchObject({ records: 5_000, types: [['k_okul', 5_000]] });
  expect([...stages].sort()).toEqual(['looking', 'reading']);
  expect(JSON.parse(await open.first.preview.text()).features).toHaveLength(5_000);

  const again = await open.look({ types: { point: 'k_kres', line: null, polygon: null } });
  expect(again.types).toEqual([['k_kres', 5_000]]);
  for (const source of ['seen', 'official'] as const) {
    const sizes: number[] = [];
    for await (const batch of open.batches({ source })) {
      sizes.push(batch.length);
      expect(batch[0]?.content.source).toBe(source);
    }
    expect(Math.max(...sizes)).toBe(250);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5_000);
  }
  open.close();
  await expect(open.look({})).rejects.toMatchObject({ name: 'AbortError' });
});

test('failures keep their key and details between threads', async () => {
  const kml = new File(['<?xml version="1.0"?><kml>'], 'a.kml');
  await expect(readRecords(kml, context)).rejects.toMatchObject({
    name: 'Failure',
    key: 'fileKindUnknown',
    details: { kind: 'KML' },
  });
});

test('200 MB are refused at once and unread', async () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
  const huge = new File(
    Array.from({ length: 200 }, () => megabyte),
    'dev.geojson',
  );
  const worker = vi.spyOn(globalThis, 'Worker');
  const reading = vi.spyOn(Blob.prototype, 'slice');
  await expect(readRecords(huge, context)).rejects.toMatchObject({
    key: 'fileTooLarge',
    details: { megabytes: 200 },
  });
  expect(worker).not.toHaveBeenCalled();
  expect(reading).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('a reading can be given up in the middle', async () => {
  const controller = new AbortController();
  const reading = readRecords(collectionFile(60_000), context, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('50,000 features are read and handed over in slices', async () => {
  const file = collectionFile(50_000);
  let records = 0;
  const longest = await longestBlock(async () => {
    const open = await readRecords(file, context);
    for await (const batch of open.batches()) records += batch.length;
    open.close();
  });
  expect(records).toBe(50_000);
  console.log(`longest block of the main thread: ${Math.round(longest)} ms`);
});

test('boundaries come as candidates with name and area', async () => {
  const ring = [
    [27, 38],
    [27.01, 38],
    [27.01, 38.01],
    [27, 38.01],
  ];
  const feature = {
    type: 'Feature',
    properties: { name: 'İzkent Mahallesi' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const file = new File([JSON.stringify(feature)], 'sinir.geojson');
  const [candidate] = await readBoundaries(file);
  expect(candidate).toMatchObject({ name: 'İzkent Mahallesi' });
  expect(candidate?.areaSquareMetres).toBeCloseTo(974_000, -4);
  await expect(readBoundaries(collectionFile(3))).rejects.toMatchObject({ key: 'fileNoArea' });
});
