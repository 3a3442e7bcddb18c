import { expect, test } from 'vitest';
import { sha256Hex } from '@/platform/sha256';
import { execute, undo } from '@/store/commands';
import { eraseNeighbourhood, eraseUnusedPhotos } from '@/store/erase';
import { feedSnapshot, openFeed } from '@/store/feed';
import { neighbourhoodLists } from '@/store/neighbourhoods';
import { addPhoto, photoBlob, photoRow } from '@/store/photos';
import { borrowPhotoUrl, returnPhotoUrl } from '@/store/photoUrls';
import type { PhotoRow } from '@/store/rows';
import { twoHalves } from '../platform/pictures';
import {
  activityChange,
  addNeighbourhood,
  openTestStore,
  recordChange,
  rowsOnDisk,
} from './testStore';

test('a photo is named after its stored bytes, and the same one twice is stored once', async () => {
  const name = await openTestStore();
  const file = await twoHalves(640, 480);
  const id = await addPhoto(file);
  expect(await addPhoto(new Blob([file]))).toBe(id);
  const other = await addPhoto(await twoHalves(480, 640));
  expect(other).not.toBe(id);

  expect(await rowsOnDisk(name, 'photos')).toHaveLength(2);
  const full = (await photoBlob(id, 'full')) as Blob;
  expect(await sha256Hex(full)).toBe(id);
  const row = (await photoRow(id)) as PhotoRow;
  expect(row).toMatchObject({ widthPixels: 640, heightPixels: 480 });
  expect(row.bytes).toBe(row.full.size + row.preview.size);
});

test('an address is shared by all who show the photo and dies with the last of them', async () => {
  await openTestStore();
  const id = await addPhoto(await twoHalves(320, 240));
  const url = (await borrowPhotoUrl(id, 'preview')) as string;
  expect(await borrowPhotoUrl(id, 'preview')).toBe(url);
  returnPhotoUrl(id, 'preview');
  expect((await fetch(url)).ok).toBe(true);
  returnPhotoUrl(id, 'preview');
  await Promise.resolve();
  await expect(fetch(url)).rejects.toThrow(TypeError);
  expect(await borrowPhotoUrl('0'.repeat(64), 'full')).toBeNull();
  returnPhotoUrl('0'.repeat(64), 'full');
});

test('photos of forms that were never saved are cleared away, all others stay', async () => {
  const name = await openTestStore();
  const neighbourhoodId = await addNeighbourhood();
  const [shown, binned, drafted, unused] = [
    await addPhoto(await twoHalves(100, 100)),
    await addPhoto(await twoHalves(100, 110)),
    await addPhoto(await twoHalves(100, 120)),
    await addPhoto(await twoHalves(100, 130)),
  ];
  await execute({
    label: 'recordAdded',
    changes: [
      recordChange(neighbourhoodId, { photos: { [shown]: 0 } }),
      recordChange(neighbourhoodId, { photos: { [binned]: 0 }, deleted: true }),
    ],
  });
  const [long, now] = ['2020-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'];
  expect(await eraseUnusedPhotos([drafted], long), 'younger than this session').toBe(0);
  expect(await eraseUnusedPhotos([drafted], now)).toBe(1);
  const left = (await rowsOnDisk<PhotoRow>(name, 'photos')).map(({ id }) => id);
  expect(left.sort()).toEqual([shown, binned, drafted].sort());
  expect(await photoBlob(unused, 'full')).toBeNull();
});

test('erasing a neighbourhood leaves nothing of it, and everything of the others', async () => {
  const name = await openTestStore();
  const [mine, theirs] = [await addNeighbourhood(), await addNeighbourhood()];
  const [own, shared] = [
    await addPhoto(await twoHalves(100, 100)),
    await addPhoto(await twoHalves(100, 110)),
  ];
  const kept = recordChange(theirs, { photos: { [shared]: 0 } });
  await execute({
    label: 'recordsImported',
    changes: [
      ...Array.from({ length: 600 }, () =>
        recordChange(mine, { photos: { [own]: 0, [shared]: 1 } }),
      ),
      kept,
      activityChange(mine, 1),
    ],
  });
  await openFeed(mine);
  await eraseNeighbourhood(mine);

  expect(feedSnapshot()).toMatchObject({ status: 'closed', mapRecords: [] });
  expect(neighbourhoodLists().present.map(({ id }) => id)).toEqual([theirs]);
  expect(await rowsOnDisk(name, 'neighbourhoods')).toHaveLength(1);
  expect(await rowsOnDisk(name, 'activities')).toEqual([]);
  expect(await rowsOnDisk(name, 'mapRecords')).toMatchObject([{ id: kept.id }]);
  expect(await rowsOnDisk(name, 'photos')).toMatchObject([{ id: shared }]);
  expect(await undo()).toBeNull();
});
