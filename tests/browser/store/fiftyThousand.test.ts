/**
 * 50,000 records in and out again. Figures are printed, times are not asserted: the machine that
 * runs this decides them. What has to be true is asserted.
 */
import { expect, test } from 'vitest';
import type { Change } from '@/domain/changes';
import type { Position, RecordGeometry } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import { executeMany, undo } from '@/store/commands';
import { closeFeed, feedSnapshot, openFeed } from '@/store/feed';
import { addNeighbourhood, openTestStore, recordChange } from './testStore';

const count = 50_000;

test('importing, opening and taking back 50,000 mixed records', { timeout: 300_000 }, async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = mixedRecords(neighbourhoodId);

  await measured('import (checked, shown, stored)', () =>
    executeMany({ label: 'recordsImported', changes }, { showAtOnce: true }),
  );
  expect(feedSnapshot().mapRecords).toHaveLength(count);

  closeFeed();
  await measured('open', () => openFeed(neighbourhoodId));
  expect(feedSnapshot().mapRecords).toHaveLength(count);
});

test('taking back 50,000 records', { timeout: 300_000 }, async () => {
  await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  await openFeed(neighbourhoodId);
  const changes = mixedRecords(neighbourhoodId);
  await executeMany({ label: 'recordsImported', changes });
  await measured('undo', () => undo());
  expect(feedSnapshot().mapRecords).toHaveLength(0);
  expect(feedSnapshot().deletedRecords).toHaveLength(count);
});

/** 70 % points, 20 % lines, 10 % areas, with eight things told about each. */
function mixedRecords(neighbourhoodId: Uuid): Change<'mapRecord'>[] {
  return Array.from({ length: count }, (_, k) => {
    const at = (east: number, north: number): Position => [
      26.4 + (k % 250) * 1e-4 + east,
      38.9 + Math.floor(k / 250) * 1e-4 + north,
    ];
    const ring = [at(0, 0), at(5e-5, 0), at(5e-5, 5e-5), at(0, 5e-5), at(0, 0)];
    const geometries: RecordGeometry[] = [
      ...Array<RecordGeometry>(7).fill({ type: 'Point', coordinates: at(0, 0) }),
      ...Array<RecordGeometry>(2).fill({ type: 'LineString', coordinates: ring.slice(0, 4) }),
      { type: 'Polygon', coordinates: [ring] },
    ];
    const geometry = geometries[k % geometries.length];
    const attributes = { genislik_m: 2.5, bina_yuksekligi_m: 12, kat_sayisi: 4, adet: k };
    return recordChange(neighbourhoodId, { geometry, attributes, name: `Kayıt ${k}` });
  });
}

async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100)); // the task before is not ours
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(Math.round(entry.duration));
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await work();
  const duration = Math.round(performance.now() - start);
  await new Promise((resolve) => setTimeout(resolve, 100)); // entries come a little later
  observer.disconnect();
  console.info(`${what}: ${duration} ms for ${count}; tasks over 50 ms: [${longTasks.join(', ')}]`);
}
