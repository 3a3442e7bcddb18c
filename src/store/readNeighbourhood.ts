/** Reading a neighbourhood in pieces. */
import Dexie from 'dexie';
import type { Uuid } from '@/domain/identifiers';
import type { RecordKind, RecordKinds } from '@/domain/records';
import { pageSize } from './chunks';
import { database, tableOf } from './database';
import { storageFailure } from './storageFailure';

/** The kinds that belong to one neighbourhood. */
export type PartKind = Exclude<RecordKind, 'neighbourhood'>;

export interface ReadOptions {
  /** Records read, of how many. */
  onProgress?: ((read: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

type PageReader = <Kind extends PartKind>(kind: Kind, page: RecordKinds[Kind][]) => void;

/**
 * Hands over all activities and map records of a neighbourhood, oldest first, page by page. One read
 * transaction: the pages fit together, and a write that comes in between waits for the last of them.
 * Throws a storage Failure, or the signal's reason.
 */
export async function readNeighbourhood(
  neighbourhoodId: Uuid,
  onPage: PageReader,
  { onProgress, signal }: ReadOptions = {},
): Promise<void> {
  try {
    const from = database();
    await from.transaction('r', from.activities, from.mapRecords, async () => {
      const total = await partsOf('mapRecord').count();
      let done = 0;
      for (const kind of ['activity', 'mapRecord'] as const) {
        let last: Uuid | undefined;
        do {
          signal?.throwIfAborted();
          const page: RecordKinds[typeof kind][] = await partsOf(kind, last)
            .limit(pageSize)
            .toArray();
          onPage(kind, page);
          if (kind === 'mapRecord') done += page.length;
          onProgress?.(done, total);
          last = page.length < pageSize ? undefined : page.at(-1)?.id;
        } while (last !== undefined);
      }
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw storageFailure(error);
  }

  function partsOf(kind: PartKind, after?: Uuid) {
    return tableOf(database(), kind)
      .where('[neighbourhoodId+id]')
      .between([neighbourhoodId, after ?? Dexie.minKey], [neighbourhoodId, Dexie.maxKey], false);
  }
}
