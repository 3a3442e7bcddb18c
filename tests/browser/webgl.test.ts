import { expect, test } from 'vitest';

/** The other browser tests mean nothing in a browser without these two. */
test('this browser draws WebGL 2', () => {
  const context = new OffscreenCanvas(8, 8).getContext('webgl2');
  expect(context).not.toBeNull();
  context?.clearColor(1, 0, 0, 1);
  context?.clear(context.COLOR_BUFFER_BIT);
  const pixel = new Uint8Array(4);
  context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
  expect([...pixel]).toEqual([255, 0, 0, 255]);
});

test('this browser keeps what IndexedDB is given', async () => {
  const name = `trial-${crypto.randomUUID()}`;
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('things');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const first = await open();
  const writing = first.transaction('things', 'readwrite');
  writing.objectStore('things').put(new Blob(['çığ']), 'one');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  first.close();
  const second = await open();
  const request = second.transaction('things').objectStore('things').get('one');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  expect(await (request.result as Blob).text()).toBe('çığ');
  second.close();
  indexedDB.deleteDatabase(name);
});
