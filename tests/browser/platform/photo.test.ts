import { expect, test, vi } from 'vitest';
import { preparePhoto } from '@/platform/photo';
import { cameraName, containsText, drawn, pictureBomb, twoHalves, withExif } from './pictures';

test('a photo loses camera, place and everything else that is not a pixel', async () => {
  const photo = await withExif(await twoHalves(400, 300), 1);
  expect(await containsText(photo, cameraName)).toBe(true);
  expect(await containsText(photo, 'Exif')).toBe(true);
  const { full, preview } = await preparePhoto(photo);
  for (const blob of [full, preview]) {
    expect(blob.type).toBe('image/jpeg');
    expect(await containsText(blob, cameraName)).toBe(false);
    expect(await containsText(blob, 'Exif')).toBe(false);
  }
});

test('a photo taken with the phone upright stands upright', async () => {
  // Orientation 6: turn by 90° to the right. Red, stored left, belongs on top.
  const photo = await withExif(await twoHalves(400, 300), 6);
  const prepared = await preparePhoto(photo);
  expect([prepared.widthPixels, prepared.heightPixels]).toEqual([300, 400]);
  expect(await colourAt(prepared.full, 150, 50)).toBe('red');
  expect(await colourAt(prepared.full, 150, 350)).toBe('blue');
});

test.each([
  [4_000, 3_000, 1_600, 1_200],
  [1_500, 3_000, 800, 1_600],
  [1_600, 900, 1_600, 900],
  [320, 200, 320, 200],
  [5_000, 2, 1_600, 1],
])('%i × %i becomes %i × %i, the preview at most 240', async (width, height, toWidth, toHeight) => {
  const prepared = await preparePhoto(await twoHalves(width, height));
  expect([prepared.widthPixels, prepared.heightPixels]).toEqual([toWidth, toHeight]);
  const full = await createImageBitmap(prepared.full);
  expect([full.width, full.height]).toEqual([toWidth, toHeight]);
  const preview = await createImageBitmap(prepared.preview);
  expect(Math.max(preview.width, preview.height)).toBe(240);
  expect(prepared.preview.size).toBeLessThanOrEqual(prepared.full.size);
});

test.each(['image/png', 'image/webp'])('%s becomes a JPEG', async (type) => {
  const { full, widthPixels } = await preparePhoto(await drawn(300, 200, type));
  expect(full.type).toBe('image/jpeg');
  expect(widthPixels).toBe(300);
  expect(await colourAt(full, 50, 100)).toBe('red');
});

test('what is transparent becomes white, not black', async () => {
  const canvas = new OffscreenCanvas(20, 20);
  canvas.getContext('2d')?.clearRect(0, 0, 20, 20);
  const { full } = await preparePhoto(await canvas.convertToBlob({ type: 'image/png' }));
  expect(await colourAt(full, 10, 10)).toBe('white');
});

test.each([
  ['text', () => new Blob(['merhaba'], { type: 'image/jpeg' })],
  ['an empty file', () => new Blob([])],
  ['a drawing that can hold script', () => new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'])],
  ['a PNG without pixels', () => pictureBomb(10, 10)],
])('%s is refused with words', async (_what, file) => {
  await expect(preparePhoto(file())).rejects.toMatchObject({ key: 'photoNotReadable' });
});

test('a photo cut off while it was sent is refused', async () => {
  const whole = await twoHalves(800, 600);
  const cut = whole.slice(0, 300);
  await expect(preparePhoto(cut)).rejects.toMatchObject({ key: 'photoNotReadable' });
});

test('a picture of 65,000 × 65,000 pixels in 33 bytes is never unpacked', async () => {
  await expect(preparePhoto(pictureBomb(65_000, 65_000))).rejects.toMatchObject({
    key: 'photoTooLarge',
    details: { megapixels: 4225 },
  });
});

test('a file of hundreds of megabytes is not even read', async () => {
  const piece = new Uint8Array(8_000_000);
  const file = new Blob(Array<Uint8Array<ArrayBuffer>>(10).fill(piece));
  await expect(preparePhoto(file)).rejects.toMatchObject({ key: 'photoTooLarge' });
});

test('several photos at once all come out, a broken one among them does not stop them', async () => {
  const results = await Promise.allSettled([
    preparePhoto(await twoHalves(100, 100)),
    preparePhoto(new Blob(['x'])),
    preparePhoto(await twoHalves(200, 100)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('where no worker may be started, the page prepares the photo itself', async () => {
  let refusals = 0;
  class ForbiddenWorker {
    constructor() {
      refusals += 1;
      throw new DOMException('not here', 'SecurityError');
    }
  }
  vi.stubGlobal('Worker', ForbiddenWorker);
  const { widthPixels } = await preparePhoto(await twoHalves(300, 200));
  expect(widthPixels).toBe(300);
  await expect(preparePhoto(new Blob(['x']))).rejects.toMatchObject({ key: 'photoNotReadable' });
  expect(refusals).toBe(2);
  vi.unstubAllGlobals();
});

async function colourAt(blob: Blob, x: number, y: number): Promise<string> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
  const isOn = (value: number) => value > 200;
  const names: Record<string, string> = {
    'true false false': 'red',
    'false false true': 'blue',
    'true true true': 'white',
  };
  return names[`${isOn(red)} ${isOn(green)} ${isOn(blue)}`] ?? `${red} ${green} ${blue}`;
}
