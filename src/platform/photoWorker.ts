/** Worker entry: one picture in, the small one out. */

import type { FailureKey } from '@/domain/failures';
import { failureOf } from '@/domain/failures';
import { type PreparedPhoto, type PreparedSheet, shrinkPhoto, shrinkSheet } from './photoPixels';

export interface PhotoWish {
  file: Blob;
  /** A photo of a record, or the picture of a paper map. */
  as: 'photo' | 'sheet';
}

/** Errors lose their class on the way between threads, so the failure travels as plain data. */
export type PhotoAnswer =
  | { made: PreparedPhoto | PreparedSheet }
  | { key: FailureKey; details: Readonly<Record<string, string | number>> };

addEventListener('message', async ({ data: { file, as } }: MessageEvent<PhotoWish>) => {
  let answer: PhotoAnswer;
  try {
    answer = { made: await (as === 'photo' ? shrinkPhoto(file) : shrinkSheet(file)) };
  } catch (error) {
    const { key, details } = failureOf(error);
    answer = { key, details };
  }
  postMessage(answer);
});
