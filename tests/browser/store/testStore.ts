/** A store of its own for each test, and records to put into it. */
import { afterEach, expect } from 'vitest';
import type { Change } from '@/domain/changes';
import type { Uuid } from '@/domain/identifiers';
import { newUuid } from '@/platform/ids';
import { execute } from '@/store/commands';
import { closeStore, openStore } from '@/store/openStore';
import { storeState } from '@/store/storeState';

const opened = new Set<string>();

/** Opens a store that no other test uses; it is deleted after the test. */
export async function openTestStore(name = `test-${newUuid()}`): Promise<string> {
  opened.add(name);
  await openStore({ name });
  expect(storeState()).toEqual({ kind: 'ready' });
  return name;
}

afterEach(async () => {
  await closeStore();
  for (const name of opened) await deleteDatabase(name);
  opened.clear();
});

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** All rows of a table, read past the store, with IndexedDB itself. */
export async function rowsOnDisk<Row>(name: string, table: string): Promise<Row[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result as Row[]);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

export function neighbourhoodChange(id: Uuid = newUuid()): Change<'neighbourhood'> {
  return {
    kind: 'neighbourhood',
    id,
    patch: {
      neighbourhoodId: id,
      name: 'Deneme',
      district: 'İlçe',
      province: 'İl',
      practice: true,
      centre: [26.4, 38.9],
      boundary: null,
      population: null,
      homes: null,
      populationSource: '',
      groupName: '',
      settings: {},
      createdAt: '2026-11-23T09:30:00.000Z',
    },
  };
}

export function recordChange(
  neighbourhoodId: Uuid,
  patch: Record<string, unknown> = {},
): Change<'mapRecord'> {
  return {
    kind: 'mapRecord',
    id: newUuid(),
    patch: {
      neighbourhoodId,
      typeId: 'r_dar_sokak',
      geometry: { type: 'Point', coordinates: [26.4, 38.9] },
      placement: 'hand',
      accuracyMetres: null,
      name: 'Dar sokak',
      note: '',
      source: 'seen',
      hazards: ['deprem'],
      severity: 3,
      likelihood: null,
      attributes: { genislik_m: 2.5 },
      photos: {},
      observedOn: '2026-11-22',
      createdAt: '2026-11-23T09:30:00.000Z',
      origin: null,
      ...patch,
    },
  };
}

export function activityChange(neighbourhoodId: Uuid, position: number): Change<'activity'> {
  return {
    kind: 'activity',
    id: newUuid(),
    patch: {
      neighbourhoodId,
      goal: 'Amaç',
      objective: 'Hedef',
      activity: 'Faaliyet',
      responsible: '',
      period: '',
      recordIds: [],
      position,
      createdAt: '2026-11-23T09:30:00.000Z',
    },
  };
}

/** A neighbourhood in the open store; returns its id. */
export async function addNeighbourhood(): Promise<Uuid> {
  const change = neighbourhoodChange();
  await execute({ label: 'neighbourhoodAdded', changes: [change] });
  return change.id;
}
