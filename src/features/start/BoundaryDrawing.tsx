import { lazy, Suspense, useState } from 'react';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import { useTranslation } from '@/i18n/useTranslation';
import type { Drawing, MapHandle } from '@/map/mapContract';
import type { SceneBase } from '@/map/scene';
import { Button } from '@/ui/Button';
import { Spinner } from '@/ui/Spinner';
import styles from './form.module.css';

const MapView = lazy(() => import('@/map/MapView').then((part) => ({ default: part.MapView })));

export interface BoundaryDrawingProps {
  centre: Position;
  /** The map to draw on; null: an empty sheet with a scale. */
  base: SceneBase | null;
  onDone: (boundary: PolygonGeometry) => void;
  onCancel: () => void;
}

/** Street scale: a neighbourhood of one or two kilometres fills the screen. */
const startZoom = 14.5;

/** The boundary drawn by hand, corner by corner, on the whole screen. */
export function BoundaryDrawing({ centre, base, onDone, onCancel }: BoundaryDrawingProps) {
  const { t } = useTranslation(['start', 'common']);
  const [map, setMap] = useState<MapHandle | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const boundary = drawing?.geometry?.type === 'Polygon' ? drawing.geometry : null;
  return (
    <div className={styles.drawing} role="dialog" aria-modal="true" aria-label={t('form.draw')}>
      <div className={styles.drawingMap}>
        <Suspense fallback={<Spinner />}>
          <MapView
            ref={setMap}
            label={t('common:mapArea')}
            start={{ centre, zoom: startZoom }}
            scene={{
              base,
              theme: 'light',
              boundary: null,
              marks: [],
              selectedId: null,
              preview: null,
            }}
            tool={{ kind: 'draw', shape: 'Polygon' }}
            onDrawing={setDrawing}
          />
        </Suspense>
      </div>
      <div className={styles.drawingBar}>
        <p className={styles.drawingHelp}>{t('form.drawHelp')}</p>
        <Button icon="plus" onPress={() => map?.addCornerAtCentre()}>
          {t('form.addCorner')}
        </Button>
        <Button disabled={!drawing?.corners} onPress={() => map?.removeCorner()}>
          {t('form.removeCorner')}
        </Button>
        <Button
          variant="primary"
          disabled={boundary === null}
          onPress={() => boundary && onDone(boundary)}
        >
          {t('form.finish')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
}
