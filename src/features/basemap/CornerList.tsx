import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle } from '@/map/mapContract';
import type { PictureCorners } from '@/map/scene';
import { Button } from '@/ui/Button';
import styles from './basemap.module.css';
import { changePicture } from './keptBelow';
import { withCorner } from './pictureCorners';

/** Upper left first, then clockwise, as `PictureCorners`. */
const names = ['upperLeft', 'upperRight', 'lowerRight', 'lowerLeft'] as const;

/** Every corner as a row: what dragging does, with the cross-hair and a button. */
export function CornerList({ map, corners }: { map: MapHandle | null; corners: PictureCorners }) {
  const { t } = useTranslation(['basemap', 'map']);
  const [put, setPut] = useState('');
  return (
    <>
      <p className={styles.note}>{t('picture.help')}</p>
      <ol className={styles.corners}>
        {names.map((id, k) => {
          const name = t(`map:corner.${id}`);
          return (
            <li key={id} className={styles.corner}>
              <span>
                <span className={styles.number} aria-hidden="true">
                  {k + 1}
                </span>
                {name}
              </span>
              <Button
                size="small"
                label={`${t('picture.putHere')}: ${name}`}
                onPress={() => {
                  const place = map?.centre();
                  if (!place) return;
                  changePicture({ corners: withCorner(corners, k, place) });
                  setPut(t('picture.put', { corner: name }));
                }}
              >
                {t('picture.putHere')}
              </Button>
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles.note}>
        {put}
      </p>
    </>
  );
}
