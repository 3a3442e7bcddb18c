/** What the document takes up on this device, by part. */
import { packLayerIds } from '@/domain/areaPack';
import { database } from './database';
import { storageFailure } from './storageFailure';

export interface RoomUse {
  /** In the bin or out of it: both take room. */
  records: { count: number };
  photos: { count: number; bytes: number };
  /** Area packs. */
  maps: { count: number; bytes: number };
}

/** Reads sizes, never content. Throws a storage Failure. */
export async function roomUse(): Promise<RoomUse> {
  try {
    const from = database();
    const photos = { count: 0, bytes: 0 };
    await from.photos.each(({ bytes }) => {
      photos.count += 1;
      photos.bytes += bytes;
    });
    const maps = { count: 0, bytes: 0 };
    await from.packs.each(({ layers, network }) => {
      maps.count += 1;
      maps.bytes += network.size;
      for (const id of packLayerIds) maps.bytes += layers[id]?.size ?? 0;
    });
    const counts = [from.mapRecords.count(), from.activities.count(), from.neighbourhoods.count()];
    const count = (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
    return { records: { count }, photos, maps };
  } catch (error) {
    throw storageFailure(error);
  }
}
