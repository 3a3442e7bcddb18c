import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import type { Failure } from '@/domain/failures';
import { useBelowState } from '@/features/basemap/belowStore';
import { useBelow } from '@/features/basemap/useBelow';
import { CapturePanel } from '@/features/capture/CapturePanel';
import { fetchCaptureAhead } from '@/features/capture/laterViews';
import { UndoRedo } from '@/features/capture/UndoRedo';
import { useCapture } from '@/features/capture/useCapture';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle, MapTool } from '@/map/mapContract';
import type { PictureCorners } from '@/map/scene';
import { goTo } from '@/session/session';
import { useNeighbourhood } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { Frame } from '@/ui/Frame';
import { Notice } from '@/ui/Notice';
import { SkipLink } from '@/ui/SkipLink';
import type { SheetCover } from '@/ui/useSheetCover';
import { bringFile, useBroughtFile } from './broughtFile';
import { FailurePage } from './FailurePage';
import styles from './MapScreen.module.css';
import { Opening } from './Opening';
import { PracticeBanner } from './PracticeBanner';
import { startOf } from './startView';
import { useMapTheme } from './useMapTheme';
import type { OpenedNeighbourhood } from './useOpenNeighbourhood';
import { useScene } from './useScene';

// Its own chunk, fetched while the records are being read.
const MapView = lazy(() => import('@/map/MapView').then((part) => ({ default: part.MapView })));

const ImportPanel = lazy(() =>
  import('@/features/exchange/ImportPanel').then((part) => ({ default: part.ImportPanel })),
);

const LookPanel = lazy(() =>
  import('@/features/basemap/LookPanel').then((part) => ({ default: part.LookPanel })),
);

const pinTool: MapTool = { kind: 'pinPicture' };

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
  const below = useBelow(neighbourhood?.id ?? null);
  const { isPinning } = useBelowState();
  const [isLookOpen, setLookOpen] = useState(false);
  const plainTheme = useMapTheme();
  const scene = useScene(opened.pack, previewUrl, below);
  // While a form waits for its place, nothing draws the eye from it.
  const isPlacing = capture.tool.kind !== 'browse';
  const onLookCover = useCallback(({ pixels, isWhole }: SheetCover) => {
    if (!isWhole) setCoverPixels(pixels);
  }, []);
  const start = useMemo(
    () => (neighbourhood ? startOf(neighbourhood, opened.pack) : null),
    [neighbourhood, opened.pack],
  );

  if (opened.failure) {
    return <FailurePage failure={opened.failure} onRetry={() => window.location.reload()} />;
  }
  const sheet = () => {
    if (!neighbourhood) return null;
    if (brought?.purpose === 'records') {
      return (
        <Suspense fallback={<Opening />}>
          <ImportPanel
            neighbourhood={neighbourhood}
            file={brought.file}
            onPreview={setPreviewUrl}
            onBox={(box) => map?.fit(box)}
            onClose={() => bringFile(null)}
          />
        </Suspense>
      );
    }
    if (isLookOpen) {
      return (
        <Suspense fallback={<Opening />}>
          <LookPanel
            neighbourhoodId={neighbourhood.id}
            map={map}
            plainTheme={plainTheme}
            onCover={onLookCover}
            onClose={() => setLookOpen(false)}
          />
        </Suspense>
      );
    }
    return (
      <CapturePanel
        map={map}
        mapFailed={mapFailure !== null}
        capture={capture}
        onCover={setCoverPixels}
      />
    );
  };
  return (
    <>
      <SkipLink label={t('skipToContent')} />
      <Frame room="map" nav={nav} banner={<PracticeBanner />} sheet={sheet()}>
        {start && opened.packRead ? (
          <Suspense fallback={<Opening label={t('openingNeighbourhood')} />}>
            <MapView
              ref={setMap}
              label={t('mapArea')}
              scene={scene}
              tool={isPinning ? pinTool : capture.tool}
              start={start}
              insets={{ bottom: coverPixels }}
              onSelect={capture.onSelect}
              onDrawing={capture.onDrawing}
              onCorners={keepCorners}
              onOpenLook={isPlacing ? undefined : () => setLookOpen(true)}
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

/** A corner of the picture was let go elsewhere; the panel that lets one do so has brought the code. */
function keepCorners(corners: PictureCorners): void {
  void import('@/features/basemap/keptBelow').then((kept) => kept.changePicture({ corners }));
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
