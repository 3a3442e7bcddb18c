/** Photos: small, clean, each stored once. Blobs never go through the feed. */
import type { PhotoId } from '@/domain/identifiers';
import { nowInstant } from '@/platform/clock';
import { preparePhoto } from '@/platform/photo';
import { sha256Hex } from '@/platform/sha256';
import { database } from './database';
import type { PhotoRow } from './rows';
import { storageFailure } from './storageFailure';
import { inTurn, write } from './writing';

export type PhotoSize = 'preview' | 'full';

/**
 * Makes a photo small and clean and stores it, whichever record will show it. The same photo again
 * gives the same id and takes no more room. Throws Failure `photoNotReadable`, `photoTooLarge` or a
 * storage Failure.
 */
export async function addPhoto(file: Blob): Promise<PhotoId> {
  const { full, preview, widthPixels, heightPixels } = await preparePhoto(file);
  const id = await sha256Hex(full);
  const row: PhotoRow = {
    id,
    full,
    preview,
    widthPixels,
    heightPixels,
    bytes: full.size + preview.size,
    addedAt: nowInstant(),
  };
  await inTurn(() =>
    write(
      (from) => [from.photos],
      async (to) => {
        const isThere = (await to.photos.where('id').equals(id).count()) > 0;
        if (!isThere) await to.photos.put(row);
      },
    ),
  );
  return id;
}

/** A photo's bytes; null if this device doesn't have it. Throws a storage Failure. */
export async function photoBlob(id: PhotoId, size: PhotoSize): Promise<Blob | null> {
  const row = await photoRow(id);
  return row?.[size] ?? null;
}

/** What is known about a photo; null if this device doesn't have it. Throws a storage Failure. */
export async function photoRow(id: PhotoId): Promise<PhotoRow | null> {
  try {
    return (await database().photos.get(id)) ?? null;
  } catch (error) {
    throw storageFailure(error);
  }
}
