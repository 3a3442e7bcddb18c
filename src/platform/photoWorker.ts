/** Worker entry: one photo in, the small one out. */

import type { FailureKey } from '@/domain/failures';
import { failureOf } from '@/domain/failures';
import { type PreparedPhoto, shrinkPhoto } from './photoPixels';

/** Errors lose their class on the way between threads, so the failure travels as plain data. */
export type PhotoAnswer =
  | { photo: PreparedPhoto }
  | { key: FailureKey; details: Readonly<Record<string, string | number>> };

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  let answer: PhotoAnswer;
  try {
    answer = { photo: await shrinkPhoto(data) };
  } catch (error) {
    const { key, details } = failureOf(error);
    answer = { key, details };
  }
  postMessage(answer);
});
