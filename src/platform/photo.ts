/** The door for photos: from camera or file to what is stored. */
import { Failure } from '@/domain/failures';
import type { PreparedPhoto } from './photoPixels';
import type { PhotoAnswer } from './photoWorker';

/** One after the other: five big photos decoded at once would end a cheap phone's tab. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Makes a photo small (long edge ≤ 1600 pixels), upright and free of metadata, with a preview, in a
 * worker that lives for this photo only. Throws Failure `photoNotReadable` (no picture, broken, or a
 * kind this browser can't decode) or `photoTooLarge`.
 */
export function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  const prepared = previous.then(() => prepareInWorker(file));
  previous = prepared.catch(() => undefined);
  return prepared;
}

async function prepareInWorker(file: Blob): Promise<PreparedPhoto> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./photoWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return prepareHere(file); // a page opened from a file may not start workers
  }
  try {
    const answer = await new Promise<PhotoAnswer | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<PhotoAnswer>) => resolve(data);
      worker.onerror = () => resolve(null); // the worker's script could not be loaded
      worker.postMessage(file);
    });
    if (answer === null) return prepareHere(file);
    if ('photo' in answer) return answer.photo;
    throw new Failure(answer.key, answer.details);
  } finally {
    worker.terminate();
  }
}

async function prepareHere(file: Blob): Promise<PreparedPhoto> {
  const { shrinkPhoto } = await import('./photoPixels');
  return shrinkPhoto(file);
}
