import { expect, test } from 'vitest';
import { mixedRecords } from '../bench/records.mjs';
import { codeBytes, codeUntil } from '../bench/server.mjs';
import { blockingTable, comparisonTable, median, ratio } from '../bench/summary.mjs';

const box: [number, number, number, number] = [25, 38, 25.02, 38.015];

test('median of odd and even many values, whatever their order', () => {
  expect(median([3, 100, 1])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('ratios compare the medians', () => {
  const comparison = {
    what: 'start',
    goal: '≤ 1.3',
    unit: 'ms',
    app: [130, 120, 900],
    bare: [100, 1, 200],
  } as const;
  const mutable = { ...comparison, app: [...comparison.app], bare: [...comparison.bare] };
  expect(ratio(mutable)).toBeCloseTo(1.3);
  expect(comparisonTable([mutable])).toContain(
    '| start | 130 (120–900) ms | 100 (1–200) ms | **1.30** | ≤ 1.3 |',
  );
});

test('long scripts of MapLibre are not ours', () => {
  const run = {
    tasks: [{ start: 0, durationMs: 90 }],
    scripts: [
      {
        start: 0,
        durationMs: 80,
        source: 'http://localhost/assets/maplibre-a_B1.js',
        invoker: 'Worker.onmessage',
      },
      {
        start: 0,
        durationMs: 60,
        source: 'http://localhost/assets/index-a1b2c3d4.js',
        invoker: 'Window.onload',
      },
    ],
  };
  const table = blockingTable([{ what: 'open', app: [run], bare: [run] }]);
  expect(table).toContain('in 1 runs: Window.onload in index 1 ×, up to 60 ms');
  expect(table).not.toContain('maplibre');
});

test('code is counted once per file, only scripts and styles, only until the moment', () => {
  const file = { at: 100, rawBytes: 30, gzipBytes: 20, brotliBytes: 10 };
  const fetched = [
    { ...file, path: '/a.js', type: 'text/javascript' },
    { ...file, path: '/a.js', type: 'text/javascript' },
    { ...file, path: '/a.css', type: 'text/css' },
    { ...file, path: '/a.json', type: 'application/json' },
    { ...file, path: '/a.woff2', type: 'font/woff2' },
    { ...file, path: '/later.js', type: 'text/javascript', at: 101 },
  ];
  expect(codeBytes(codeUntil(fetched, 100))).toEqual({
    rawBytes: 60,
    gzipBytes: 40,
    brotliBytes: 20,
  });
});

test('mixed records: the same every time, 70 % points, 20 % lines, 10 % closed areas, 8 properties', () => {
  const text = mixedRecords(1000, box);
  expect(mixedRecords(1000, box)).toBe(text);
  const { features } = JSON.parse(text) as {
    features: { geometry: { type: string; coordinates: unknown[] }; properties: object }[];
  };
  const share = (type: string) => features.filter(({ geometry }) => geometry.type === type).length;
  expect([share('Point'), share('LineString'), share('Polygon')]).toEqual([700, 200, 100]);
  expect(new Set(features.map(({ properties }) => Object.keys(properties).length))).toEqual(
    new Set([8]),
  );
  for (const { geometry } of features) {
    if (geometry.type !== 'Polygon') continue;
    const [ring] = geometry.coordinates as number[][][];
    expect(ring?.[0]).toEqual(ring?.at(-1));
  }
});
