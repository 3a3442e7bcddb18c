/** The pictures of the types, fetched with the first map that shows a mark. */
import { loadPictures, pictureOf, subscribePictures } from '@/ui/pictureLoader';

let ready: Promise<void> | null = null;

/** Resolves when the pictures are there, or after a second without them: shapes alone say enough. */
export function picturesReady(): Promise<void> {
  ready ??= new Promise((resolve) => {
    const isThere = () => pictureOf('maki:hospital') !== undefined;
    if (isThere()) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, 1000);
    const stop = subscribePictures(() => {
      clearTimeout(timer);
      stop();
      resolve();
    });
    loadPictures();
  });
  return ready;
}
