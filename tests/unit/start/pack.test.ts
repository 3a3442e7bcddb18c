import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '@/domain/geometry';
import { packFileName } from '@/features/start/pack/packFileName';
import { placementOf } from '@/features/start/pack/placement';
import { mapFileKindOf, nameOfFile } from '@/features/start/pack/takePack';

const square = (west: number, south: number, side: number): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

describe('the file of a pack', () => {
  const source = { title: '', licence: '', attribution: '', date: '2026-11-20' };

  it('is called after the place and the day of its data, Turkish letters kept', () => {
    expect(packFileName({ name: 'İzkent (Çiğli)', source })).toBe(
      'İzkent (Çiğli) 2026-11-20.mahalle-haritasi',
    );
  });

  it('has no letters that a file system or a chat refuses, and always a name', () => {
    expect(packFileName({ name: 'a/b\\c:d*?"<>|\u0000', source })).toBe(
      'a b c d 2026-11-20.mahalle-haritasi',
    );
    expect(packFileName({ name: ' / ', source })).toBe('mahalle 2026-11-20.mahalle-haritasi');
    expect(packFileName({ name: 'x'.repeat(300), source }).length).toBeLessThan(120);
  });
});

describe('a name to begin with', () => {
  it.each([
    ['tr_rize_town.osm', 'tr rize town'],
    ['monaco-2021.osm.pbf', 'monaco-2021'],
    ['Uydurma 2026-11-20.mahalle-haritasi', 'Uydurma 2026-11-20'],
    ['izkent.mahalle-haritasi.zip', 'izkent'],
  ])('%s → %s', (file, name) => {
    expect(nameOfFile(file)).toBe(name);
  });
});

describe('how a map lies to a boundary', () => {
  const boundary = square(27, 38, 0.01);

  it('is told by the boundary’s corners', () => {
    expect(placementOf(boundary, square(26.9, 37.9, 1))).toBe('whole');
    expect(placementOf(boundary, square(27.005, 37.9, 1))).toBe('partly');
    expect(placementOf(boundary, square(30, 38, 1))).toBe('elsewhere');
  });

  it('cannot be told without one', () => {
    expect(placementOf(null, square(26.9, 37.9, 1))).toBeNull();
  });
});

describe('what a file is', () => {
  it.each([
    ['ev.osm', '<?xml version="1.0"?>\n<osm version="0.6">', 'osmXml'],
    ['indirilen.json', '{"version":0.6,"elements":[', 'overpassJson'],
    ['sinir.geojson', '{"type":"FeatureCollection","features":[]}', null],
    ['kayitlar.csv', 'ad;enlem;boylam\n', null],
  ])('%s is read from its first bytes', async (name, text, kind) => {
    expect(await mapFileKindOf(new File([text], name))).toBe(kind);
  });
});
