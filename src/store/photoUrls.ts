/** Addresses for showing photos, shared by all who show the same one, given back by the last. */
import { useEffect, useState } from 'react';
import type { PhotoId } from '@/domain/identifiers';
import { objectUrl, releaseUrl } from '@/platform/objectUrl';
import { type PhotoSize, photoBlob } from './photos';

interface Shared {
  users: number;
  url: Promise<string | null>;
}

const shared = new Map<string, Shared>();

/** An address for `<img src>`; null if this device doesn't have the photo. Give it back when done. */
export function borrowPhotoUrl(id: PhotoId, size: PhotoSize): Promise<string | null> {
  const key = `${size} ${id}`;
  const known = shared.get(key);
  if (known) {
    known.users += 1;
    return known.url;
  }
  const url = photoBlob(id, size).then((blob) => blob && objectUrl(blob));
  shared.set(key, { users: 1, url });
  return url;
}

export function returnPhotoUrl(id: PhotoId, size: PhotoSize): void {
  const key = `${size} ${id}`;
  const entry = shared.get(key);
  if (!entry) return;
  entry.users -= 1;
  if (entry.users > 0) return;
  shared.delete(key);
  entry.url.then((url) => url && releaseUrl(url)).catch(() => undefined);
}

export type PhotoUrl =
  | { kind: 'loading' }
  | { kind: 'ready'; url: string }
  /** Not on this device, or it could not be read. */
  | { kind: 'missing' };

/** The address of a photo for as long as the component shows it. */
export function usePhotoUrl(id: PhotoId, size: PhotoSize): PhotoUrl {
  const [state, setState] = useState<PhotoUrl>({ kind: 'loading' });
  useEffect(() => {
    let isShown = true;
    const show = (next: PhotoUrl) => {
      if (isShown) setState(next);
    };
    borrowPhotoUrl(id, size).then(
      (url) => show(url === null ? { kind: 'missing' } : { kind: 'ready', url }),
      () => show({ kind: 'missing' }),
    );
    return () => {
      isShown = false;
      setState({ kind: 'loading' });
      returnPhotoUrl(id, size);
    };
  }, [id, size]);
  return state;
}
