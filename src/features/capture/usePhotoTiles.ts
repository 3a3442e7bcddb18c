import { useEffect, useState } from 'react';
import type { PhotoId } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import { borrowPhotoUrl, returnPhotoUrl } from '@/store/photoUrls';
import type { PhotoTile } from '@/ui/PhotoTiles';

/** The previews of a row of photos, with names that tell them apart. */
export function usePhotoTiles(photoIds: readonly PhotoId[]): PhotoTile[] {
  const { t } = useTranslation('capture');
  const [urls, setUrls] = useState<ReadonlyMap<PhotoId, string>>(new Map());
  const key = photoIds.join(' ');

  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ');
    let isShown = true;
    for (const id of ids) {
      borrowPhotoUrl(id, 'preview').then(
        (url) => {
          if (isShown && url !== null) setUrls((before) => new Map(before).set(id, url));
        },
        () => undefined, // The tile keeps waiting; the record itself is whole.
      );
    }
    return () => {
      isShown = false;
      for (const id of ids) returnPhotoUrl(id, 'preview');
    };
  }, [key]);

  return photoIds.map((id, index) => ({
    id,
    url: urls.get(id) ?? null,
    label: t('photo.name', { position: index + 1 }),
  }));
}
