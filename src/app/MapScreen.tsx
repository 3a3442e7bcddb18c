import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { Failure } from '@/domain/failures';
import { CapturePanel } from '@/features/capture/CapturePanel';
import { fetchCaptureAhead } from '@/features/capture/laterViews';
import { UndoRedo } from '@/features/capture/UndoRedo';
import { useCapture } from '@/features/capture/useCapture';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle } from '@/map/mapContract';
import { goTo } from '@/session/session';
import { useNeighbourhood } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { Frame } from '@/ui/Frame';
import { Notice } from '@/ui/Notice';
import { SkipLink } from '@/ui/SkipLink';
import { bringFile, useBroughtFile } from './broughtFile';
import { FailurePage } from './FailurePage';
import styles from './MapScreen.module.css';
import { Opening } from './Opening';
import { PracticeBanner } from './PracticeBanner';
import { startOf } from './startView';
import type { OpenedNeighbourhood } from './useOpenNeighbourhood';
import { useScene } from './useScene';

// Its own chunk, fetched while the records are being read.
const MapView = lazy(() => import('@/map/MapView').then((part) => ({ default: part.MapView })));

const ImportPanel = lazy(() =>
  import('@/features/exchange/ImportPanel').then((part) => ({ default: part.ImportPanel })),
);

export interface MapScreenProps {
  opened: OpenedNeighbourhood;
  nav: ReactNode;
}

/** Map and panel of the open neighbourhood: capture's panel beside or over the one map. */
export function MapScreen({ opened, nav }: MapScreenProps) {
  const { t } = useTranslation('common');
  const neighbourhood = useNeighbourhood();
  const capture = useCapture();
  const [map, setMap] = useState<MapHandle | null>(null);
  const [mapFailure, setMapFailure] = useState<Failure | null>(null);
  const [coverPixels, setCoverPixels] = useState(0);
  const brought = useBroughtFile();
  const [previewUrl, setPreviewUrl] = useState<string | null>(null);
  const scene = useScene(opened.pack, previewUrl);
  const start = useMemo(
    () => (neighbourhood ? startOf(neighbourhood, opened.pack) : null),
    [neighbourhood, opened.pack],
  );

  if (opened.failure) {
    return <FailurePage failure={opened.failure} onRetry={() => window.location.reload()} />;
  }
  return (
    <>
      <SkipLink label={t('skipToContent')} />
      <Frame
        room="map"
        nav={nav}
        banner={<PracticeBanner />}
        sheet={
          neighbourhood &&
          (brought?.purpose === 'records' ? (
            <Suspense fallback={<Opening />}>
              <ImportPanel
                neighbourhood={neighbourhood}
                file={brought.file}
                onPreview={setPreviewUrl}
                onBox={(box) => map?.fit(box)}
                onClose={() => bringFile(null)}
              />
            </Suspense>
          ) : (
            <CapturePanel
              map={map}
              mapFailed={mapFailure !== null}
              capture={capture}
              onCover={setCoverPixels}
            />
          ))
        }
      >
        {start && opened.packRead ? (
          <Suspense fallback={<Opening label={t('openingNeighbourhood')} />}>
            <MapView
              ref={setMap}
              label={t('mapArea')}
              scene={scene}
              tool={capture.tool}
              start={start}
              insets={{ bottom: coverPixels }}
              onSelect={capture.onSelect}
              onDrawing={capture.onDrawing}
              onCameraChange={capture.onCameraChange}
              onReady={onMapIdle}
              onFailure={setMapFailure}
            />
          </Suspense>
        ) : (
          <Opening label={t('openingNeighbourhood')} />
        )}
        {opened.packRead && opened.pack === null && (
          <div className={styles.noPack}>
            <Notice
              title={t('noMap.title')}
              action={
                <Button icon="map" onPress={() => goTo('areaPack')}>
                  {t('noMap.add')}
                </Button>
              }
            >
              {t('noMap.text')}
            </Notice>
          </div>
        )}
        <div className={styles.head}>
          <div className={styles.history}>
            <UndoRedo />
          </div>
          <h1 className={styles.title}>{neighbourhood?.name ?? t('appName')}</h1>
        </div>
      </Frame>
    </>
  );
}

/** The map stands still: what is needed next is fetched while nobody waits for it. */
function onMapIdle(): void {
  // For `npm run bench`: the end of a cold start.
  performance.mark('komsu:map-idle');
  const fetched = Promise.all([fetchCaptureAhead(), import('@/map/drawing/drawingTool')]);
  fetched.then(
    // From here on records are added, drawn and looked at without a network; the journeys wait for it.
    () => performance.mark('komsu:fetched-ahead'),
    () => undefined, // what did not come is asked for again when it is needed
  );
}
