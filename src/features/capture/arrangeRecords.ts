/**
 * Which records the list shows, in which order. 50,000 records are filtered and sorted in slices,
 * so that the map stays movable while the list is being made.
 */
import { anchorOf, distanceMetres } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import type { MapRecord } from '@/domain/records';
import { type LayerId, layerIds } from '@/domain/taxonomy/layers';
import { layerOf } from '@/domain/taxonomy/types';
import type { RecordFilter } from '@/domain/view';
import { matchesFilter, type NameOfType } from '@/map/scene';
import { inSlices } from '@/platform/yield';
import { sortInSlices } from './sortInSlices';

export type RecordOrder = 'layer' | 'near' | 'newest';

export interface Arranging {
  filter: RecordFilter;
  order: RecordOrder;
  /** The place that `near` measures from. */
  centre: Position | null;
  nameOf: NameOfType;
  /** Alphabetical order of the language on screen. */
  compareNames: (a: string, b: string) => number;
}

export interface ArrangedRecords {
  records: readonly MapRecord[];
  /** How many records of each layer pass the filter, layers that are switched off included. */
  counts: Readonly<Record<LayerId, number>>;
}

export const noCounts = Object.fromEntries(layerIds.map((layer) => [layer, 0])) as Record<
  LayerId,
  number
>;

/** Throws the signal's reason when aborted. */
export async function arrangeRecords(
  records: readonly MapRecord[],
  arranging: Arranging,
  signal?: AbortSignal,
): Promise<ArrangedRecords> {
  const counts = { ...noCounts };
  const shown: MapRecord[] = [];
  const filter = { ...arranging.filter, hiddenLayers: [] };
  const hidden = new Set(arranging.filter.hiddenLayers);
  await inSlices(
    records,
    (record) => {
      if (!matchesFilter(record, filter, arranging.nameOf)) return;
      const layer = layerOf(record.typeId);
      counts[layer] += 1;
      if (!hidden.has(layer)) shown.push(record);
    },
    { signal },
  );
  return {
    records: await sortInSlices(shown, await comparison(shown, arranging, signal), signal),
    counts,
  };
}

type Compare = (a: MapRecord, b: MapRecord) => number;

async function comparison(
  records: readonly MapRecord[],
  { order, centre, nameOf, compareNames }: Arranging,
  signal?: AbortSignal,
): Promise<Compare> {
  if (order === 'newest') {
    return (a, b) => compareText(b.createdAt, a.createdAt) || compareIds(b, a);
  }
  if (order === 'near' && centre !== null) {
    const metres = new Map<MapRecord, number>();
    await inSlices(
      records,
      (record) => metres.set(record, distanceMetres(centre, anchorOf(record.geometry))),
      { signal },
    );
    return (a, b) => (metres.get(a) ?? 0) - (metres.get(b) ?? 0) || compareIds(a, b);
  }
  const shownName = (record: MapRecord) => record.name || nameOf(record.typeId);
  return (a, b) =>
    rank(a) - rank(b) || compareNames(shownName(a), shownName(b)) || compareIds(a, b);
}

/** Plain order of characters: right for instants and identifiers, wrong for names. */
function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function compareIds(a: MapRecord, b: MapRecord): number {
  return compareText(a.id, b.id);
}

const rankOf = new Map(layerIds.map((layer, rank) => [layer, rank]));

function rank({ typeId }: MapRecord): number {
  return rankOf.get(layerOf(typeId)) ?? 0;
}
