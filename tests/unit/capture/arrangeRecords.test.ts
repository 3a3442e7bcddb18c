import { describe, expect, test } from 'vitest';
import type { MapRecord } from '@/domain/records';
import { type TypeId, typeIds } from '@/domain/taxonomy/types';
import { everything } from '@/domain/view';
import { type Arranging, arrangeRecords } from '@/features/capture/arrangeRecords';
import { formatsOf } from '@/i18n/format';
import tr from '@/i18n/locales/tr/taxonomy.json';
import { aRecord } from './records';

const arranging: Arranging = {
  filter: everything,
  order: 'layer',
  centre: [27, 38.5],
  nameOf: (typeId) => tr.type[typeId],
  compareNames: formatsOf('tr').compare,
};

function record(part: Partial<MapRecord>, k: number): MapRecord {
  return aRecord({
    id: `018f0000-0000-7000-8000-${String(k).padStart(12, '0')}`,
    ...part,
  });
}

const parts: Partial<MapRecord>[] = [
  { typeId: 'k_okul', name: 'Çınar Okulu', createdAt: '2026-01-03T00:00:00.000Z' },
  { typeId: 'k_okul', name: 'Cumhuriyet Okulu', createdAt: '2026-01-05T00:00:00.000Z' },
  { typeId: 'r_agac', name: 'Ihlamur', createdAt: '2026-01-01T00:00:00.000Z' },
  { typeId: 'r_agac', name: 'İncir', createdAt: '2026-01-02T00:00:00.000Z' },
  { typeId: 'r_agac', name: '', createdAt: '2026-01-04T00:00:00.000Z' },
];
const records = parts.map(record);
const names = (list: readonly MapRecord[]) => list.map(({ name }) => name);

describe('order', () => {
  test('by layer, then by name as Turkish sorts; a nameless record by its type', async () => {
    const arranged = await arrangeRecords(records, arranging);
    // «Devrilebilecek ağaç» stands before I, I before İ, C before Ç.
    expect(names(arranged.records)).toEqual([
      '',
      'Ihlamur',
      'İncir',
      'Cumhuriyet Okulu',
      'Çınar Okulu',
    ]);
  });

  test('newest first', async () => {
    const arranged = await arrangeRecords(records, { ...arranging, order: 'newest' });
    expect(names(arranged.records)).toEqual([
      'Cumhuriyet Okulu',
      '',
      'Çınar Okulu',
      'İncir',
      'Ihlamur',
    ]);
  });

  test('near the middle of the map', async () => {
    const spread = [3, 1, 2].map((k) =>
      record(
        { name: String(k), geometry: { type: 'Point', coordinates: [27 + k / 1000, 38.5] } },
        k,
      ),
    );
    const arranged = await arrangeRecords(spread, { ...arranging, order: 'near' });
    expect(names(arranged.records)).toEqual(['1', '2', '3']);
  });

  test('many records: sorted as Array.sort would', async () => {
    const many = Array.from({ length: 5_000 }, (_, k) =>
      record(
        {
          typeId: typeIds[(k * 7) % typeIds.length] as TypeId,
          name: `Yer ${(k * 7919) % 1_000}`,
        },
        k,
      ),
    );
    const arranged = await arrangeRecords(many, { ...arranging, order: 'newest' });
    expect(arranged.records).toEqual(many.toSorted((a, b) => (a.id < b.id ? 1 : -1)));
    const byLayer = (await arrangeRecords(many, arranging)).records;
    expect(new Set(byLayer).size).toBe(5_000);
    for (let k = 1; k < byLayer.length; k += 1) {
      const [a, b] = [byLayer[k - 1] as MapRecord, byLayer[k] as MapRecord];
      if (a.typeId === b.typeId) expect(arranging.compareNames(a.name, b.name)).toBeLessThan(1);
    }
  });
});

describe('filter', () => {
  test('a layer that is off is counted but not shown', async () => {
    const filter = { ...everything, hiddenLayers: ['risk' as const] };
    const arranged = await arrangeRecords(records, { ...arranging, filter });
    expect(arranged.counts).toMatchObject({ risk: 3, resource: 2, need: 0 });
    expect(arranged.records).toHaveLength(2);
  });

  test('text counts before layers do', async () => {
    const filter = { ...everything, text: 'incir' };
    const arranged = await arrangeRecords(records, { ...arranging, filter });
    expect(names(arranged.records)).toEqual(['İncir']);
    expect(arranged.counts).toMatchObject({ risk: 1, resource: 0 });
  });
});

test('a newer question stops an older one', async () => {
  const many = Array.from({ length: 20_000 }, (_, k) => record({ name: `Yer ${k}` }, k));
  const controller = new AbortController();
  const older = arrangeRecords(many, arranging, controller.signal);
  controller.abort(new Error('newer'));
  await expect(older).rejects.toThrow('newer');
});
