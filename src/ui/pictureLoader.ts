/**
 * The pictures of the types, loaded when the first one is to be drawn: a hundred drawings that the
 * first screen can do without.
 */
import type { PictureId } from '@/domain/taxonomy/pictures';

export interface Picture {
  /** Side of the square that the path is drawn in. */
  readonly size: number;
  /** SVG path data. */
  readonly path: string;
}

let pictures: Readonly<Record<string, Picture>> | null = null;
let asked = false;
const listeners = new Set<() => void>();

/** The drawing of a picture, or undefined before the pictures have come. */
export function pictureOf(id: PictureId): Picture | undefined {
  return pictures?.[id];
}

export function subscribePictures(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fetches the pictures once; marks show their letter until then, and for good if it fails. */
export function loadPictures(): void {
  if (asked) return;
  asked = true;
  import('@/domain/taxonomy/pictures').then(
    (loaded) => {
      pictures = loaded.pictures;
      for (const listener of listeners) listener();
    },
    () => {
      // A chunk that does not come offline may come the next time a mark is drawn.
      asked = false;
    },
  );
}
