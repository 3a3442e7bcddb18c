/** The door for pictures: from camera or file to what is stored. */
import { Failure } from '@/domain/failures';
import type { PreparedPhoto, PreparedSheet } from './photoPixels';
import type { PhotoAnswer, PhotoWish } from './photoWorker';

/** One after the other: five big photos decoded at once would end a cheap phone's tab. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Makes a photo small (long edge ≤ 1600 pixels), upright and free of metadata, with a preview, in a
 * worker that lives for this photo only. Throws Failure `photoNotReadable` (no picture, broken, or a
 * kind this browser can't decode) or `photoTooLarge`.
 */
export function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  return inTurn({ file, as: 'photo' }) as Promise<PreparedPhoto>;
}

/** The same for the picture of a paper map: long edge ≤ 4096 pixels, no preview. */
export function prepareSheet(file: Blob): Promise<PreparedSheet> {
  return inTurn({ file, as: 'sheet' }) as Promise<PreparedSheet>;
}

function inTurn(wish: PhotoWish): Promise<PreparedPhoto | PreparedSheet> {
  const prepared = previous.then(() => prepareInWorker(wish));
  previous = prepared.catch(() => undefined);
  return prepared;
}

async function prepareInWorker(wish: PhotoWish): Promise<PreparedPhoto | PreparedSheet> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./photoWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return prepareHere(wish); // a page opened from a file may not start workers
  }
  try {
    const answer = await new Promise<PhotoAnswer | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<PhotoAnswer>) => resolve(data);
      worker.onerror = () => resolve(null); // the worker's script could not be loaded
      worker.postMessage(wish);
    });
    if (answer === null) return prepareHere(wish);
    if ('made' in answer) return answer.made;
    throw new Failure(answer.key, answer.details);
  } finally {
    worker.terminate();
  }
}

async function prepareHere({ file, as }: PhotoWish): Promise<PreparedPhoto | PreparedSheet> {
  const { shrinkPhoto, shrinkSheet } = await import('./photoPixels');
  return as === 'photo' ? shrinkPhoto(file) : shrinkSheet(file);
}
