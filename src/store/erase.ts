/** Taking things away for good: «her şeyi sil», and photos that nobody shows any more. */
import Dexie from 'dexie';
import type { Instant, PhotoId, Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { pageSize } from './chunks';
import type { Database } from './database';
import { closeFeed, feedSnapshot } from './feed';
import { forgetHistory } from './history';
import { dropNeighbourhood } from './neighbourhoods';
import type { PhotoRow } from './rows';
import { inTurn, write } from './writing';

/**
 * Erases a neighbourhood with its records, activities, area pack, and the photos that no other
 * neighbourhood shows. Nothing brings it back; the undo stack is emptied. Throws a storage Failure;
 * then nothing is gone.
 */
export async function eraseNeighbourhood(neighbourhoodId: Uuid): Promise<void> {
  await inTurn(async () => {
    await write(
      (from) => [from.neighbourhoods, from.mapRecords, from.activities, from.photos, from.packs],
      async (to) => {
        const isOurs = (record: MapRecord) => record.neighbourhoodId === neighbourhoodId;
        const ours = await shownPhotos(to, isOurs);
        const others = ours.size === 0 ? ours : await shownPhotos(to, (record) => !isOurs(record));
        await to.photos.bulkDelete([...ours].filter((id) => !others.has(id)));
        for (const table of [to.mapRecords, to.activities]) {
          await table
            .where('[neighbourhoodId+id]')
            .between([neighbourhoodId, Dexie.minKey], [neighbourhoodId, Dexie.maxKey])
            .delete();
        }
        await to.packs.delete(neighbourhoodId);
        await to.neighbourhoods.delete(neighbourhoodId);
      },
    );
    forgetHistory();
    if (feedSnapshot().neighbourhoodId === neighbourhoodId) closeFeed();
    dropNeighbourhood(neighbourhoodId);
  });
  const { forgetNeighbourhoodFiles } = await import('@/platform/neighbourhoodFiles');
  await forgetNeighbourhoodFiles(neighbourhoodId);
}

/**
 * Erases photos that no record shows, in the bin or out of it: those of forms that were never saved.
 * Call it with the photos of the unfinished draft and the moment when the session began: the undo
 * stack, or a form that is being filled in, may still want a younger one. Returns how many are gone.
 * Throws a storage Failure.
 */
export async function eraseUnusedPhotos(
  draftPhotos: readonly PhotoId[],
  addedBefore: Instant,
): Promise<number> {
  return inTurn(() =>
    write(
      (from) => [from.mapRecords, from.photos],
      async (to) => {
        const isOld = ({ addedAt }: PhotoRow) => addedAt < addedBefore;
        const stored = await to.photos.filter(isOld).primaryKeys();
        if (stored.length === 0) return 0;
        const shown = await shownPhotos(to, () => true);
        const unused = stored.filter((id) => !shown.has(id) && !draftPhotos.includes(id));
        await to.photos.bulkDelete(unused);
        return unused.length;
      },
    ),
  );
}

/** The photos of the records that are asked for, read page by page. */
async function shownPhotos(
  from: Database,
  isAskedFor: (record: MapRecord) => boolean,
): Promise<Set<PhotoId>> {
  const shown = new Set<PhotoId>();
  let last = '';
  for (;;) {
    const page = await from.mapRecords.where('id').above(last).limit(pageSize).toArray();
    for (const record of page) {
      if (isAskedFor(record)) for (const id of Object.keys(record.photos)) shown.add(id);
    }
    const end = page.at(-1);
    if (!end || page.length < pageSize) return shown;
    last = end.id;
  }
}
