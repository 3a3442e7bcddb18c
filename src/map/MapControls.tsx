import type { CSSProperties } from 'react';
import { formatsOf } from '@/i18n/format';
import { useTranslation } from '@/i18n/useTranslation';
import { IconButton } from '@/ui/IconButton';
import styles from './MapControls.module.css';
import type { MapCamera, MapHandle } from './mapContract';
import { NorthButton } from './NorthButton';
import { scaleBar } from './scaleBar';
import { metresPerPixel } from './tiles/mercator';
import type { Unreadable } from './useUnreadable';

export interface MapControlsProps {
  readonly camera: MapCamera;
  readonly attribution: string;
  /** What could not be read just now. */
  readonly unreadable: readonly Unreadable[];
  readonly handle: () => MapHandle | null;
  readonly onOpenLook?: (() => void) | undefined;
}

/** Widest the scale bar gets. */
const scalePixels = 96;

/** Zoom, north, scale and source. */
export function MapControls(props: MapControlsProps) {
  const { camera, attribution, unreadable, handle, onOpenLook } = props;
  const { t, i18n } = useTranslation('map');
  const bar = scaleBar(metresPerPixel(camera.centre[1], camera.zoom), scalePixels);
  const formats = formatsOf(i18n.language);
  const length =
    bar.metres < 1000
      ? t('metres', { value: formats.number(bar.metres, 2) })
      : t('kilometres', { value: formats.number(bar.metres / 1000) });
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.zoom}>
          <IconButton icon="plus" label={t('zoomIn')} onPress={() => handle()?.zoomIn()} />
          <IconButton icon="minus" label={t('zoomOut')} onPress={() => handle()?.zoomOut()} />
        </div>
        {onOpenLook && (
          <div className={styles.zoom}>
            <IconButton icon="layers" label={t('openLook')} onPress={onOpenLook} />
          </div>
        )}
        {Math.abs(camera.bearing) > 0.5 && (
          <NorthButton
            label={t('turnNorth')}
            bearing={camera.bearing}
            onPress={() => handle()?.turnNorth()}
          />
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.scale} role="img" aria-label={t('scale', { length })}>
          <span aria-hidden="true">{length}</span>
          <span
            className={styles.bar}
            style={{ inlineSize: `${bar.pixels}px` } as CSSProperties}
            aria-hidden="true"
          />
        </div>
        <div className={styles.words}>
          <div role="status">
            {unreadable.map((what) => (
              <p key={what} className={styles.attribution}>
                {t(`trouble.${what}`)}
              </p>
            ))}
          </div>
          {attribution !== '' && <p className={styles.attribution}>{attribution}</p>}
        </div>
      </div>
    </>
  );
}
