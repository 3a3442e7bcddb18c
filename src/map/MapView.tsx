import {
  type CSSProperties,
  lazy,
  type Ref,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { useTranslation } from '@/i18n/useTranslation';
import { mapFailure } from './adapter/createMap';
import { MapController, type MapWords } from './adapter/mapController';
import { CrossHair } from './CrossHair';
import { MapControls } from './MapControls';
import styles from './MapView.module.css';
import type { MapCamera, MapHandle, MapInsets, MapViewProps } from './mapContract';
import type { Scene } from './scene';
import { useUnreadable } from './useUnreadable';

const noInsets: MapInsets = {};

const MapLegend = lazy(() => import('./MapLegend').then((part) => ({ default: part.MapLegend })));

/**
 * The map. It shows a scene and says what people did on it; it decides nothing. Without WebGL, or
 * when drawing fails, it says so in its place, and the list beside it goes on.
 */
export function MapView(props: MapViewProps & { readonly ref?: Ref<MapHandle> }) {
  const { scene, tool, label, insets = noInsets, ref } = props;
  const { t } = useTranslation('map');
  const helpId = useId();
  const container = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const newest = useNewest(props);
  const [camera, setCamera] = useState<MapCamera | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isLost, setIsLost] = useState(false);
  const words = useMemo<MapWords>(
    () => ({ missing: t('missing'), corners: corners.map((id) => t(`corner.${id}`)) }),
    [t],
  );
  const newestWords = useNewest(words);
  const { unreadable, noteUnreadable } = useUnreadable(scene);

  const fail = useCallback(
    (error: unknown) => {
      const told = failureOf(error);
      const known = told.key === 'unexpected' ? mapFailure(error) : told;
      newest.current.onFailure?.(known);
      return known;
    },
    [newest],
  );

  useEffect(() => {
    const { scene: first, start, insets: firstInsets = noInsets } = newest.current;
    let made: MapController;
    try {
      const element = container.current as HTMLElement;
      made = new MapController(element, first, start, firstInsets, newestWords.current, {
        onSelect: (id) => newest.current.onSelect?.(id),
        onCamera: (next) => {
          setCamera(next);
          newest.current.onCameraChange?.(next);
        },
        onDrawing: (drawing) => newest.current.onDrawing?.(drawing),
        onCorners: (moved) => newest.current.onCorners?.(moved),
        onReady: () => newest.current.onReady?.(),
        onError: fail,
        onSourceError: noteUnreadable,
        onContext: setIsLost,
      });
    } catch (error) {
      setFailure(fail(error));
      return;
    }
    controller.current = made;
    return () => {
      controller.current = null;
      made.close();
    };
  }, [newest, newestWords, fail, noteUnreadable]);

  useEffect(() => controller.current?.show(scene), [scene]);
  useEffect(() => controller.current?.setTool(tool), [tool]);
  useEffect(() => controller.current?.say(words), [words]);
  useEffect(() => controller.current?.setInsets(insets), [insets]);
  useEffect(() => controller.current?.describe(label, helpId), [label, helpId]);
  useImperativeHandle(ref, () => handleOf(controller), []);

  useEffect(() => {
    const element = container.current;
    const press = (event: KeyboardEvent) => {
      if (controller.current?.press(event)) event.preventDefault();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);

  return (
    <section className={styles.view} style={insetVariables(insets)} aria-label={label}>
      <div ref={container} className={styles.map} />
      <p id={helpId} className={styles.hidden}>
        {t(`keyboard.${tool.kind}`)}
      </p>
      {tool.kind !== 'browse' && failure === null && <CrossHair />}
      {failure === null && camera !== null && (
        <MapControls
          camera={camera}
          attribution={attributionOf(scene)}
          unreadable={unreadable}
          onOpenLook={props.onOpenLook}
          handle={() => controller.current}
        />
      )}
      {failure === null && hasLegend(scene) && (
        <Suspense fallback={null}>
          <MapLegend scene={scene} isCrowded={(insets.bottom ?? 0) > crowdingPixels} />
        </Suspense>
      )}
      {(failure !== null || isLost) && (
        <div className={styles.notice}>
          <div className={styles.noticeBox} role="alert">
            <p className={styles.noticeTitle}>
              {t(failure?.key === 'webglMissing' ? 'noGraphics.title' : 'lost.title')}
            </p>
            <p className={styles.noticeText}>
              {t(failure?.key === 'webglMissing' ? 'noGraphics.text' : 'lost.text')}
            </p>
          </div>
        </div>
      )}
    </section>
  );
}

/** A sheet this high over a phone's map leaves no room for a legend. */
const crowdingPixels = 240;

/** Upper left first, then clockwise, as `PictureCorners`. */
const corners = ['upperLeft', 'upperRight', 'lowerRight', 'lowerLeft'] as const;

function attributionOf({ base, below }: Scene): string {
  const texts = [base?.attribution ?? '', below?.tiles?.attribution ?? ''];
  return [...new Set(texts)].filter((text) => text !== '').join(' · ');
}

function hasLegend({ base, theme, look }: Scene): boolean {
  return base !== null && (theme === 'training' || look?.floors === true);
}

/** The props as they are now, for listeners that are set once. */
function useNewest<Value>(value: Value) {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  return newest;
}

/** The handle outlives the map behind it: before and after, nothing happens. */
function handleOf(controller: { readonly current: MapController | null }): MapHandle {
  const now = () => controller.current;
  return {
    centre: () => now()?.centre() ?? null,
    bounds: () => now()?.bounds() ?? null,
    fit: (box, options) => now()?.fit(box, options),
    flyTo: (position, options) => now()?.flyTo(position, options),
    zoomIn: () => now()?.zoomIn(),
    zoomOut: () => now()?.zoomOut(),
    turnNorth: () => now()?.turnNorth(),
    focus: () => now()?.focus(),
    addCornerAtCentre: () => now()?.addCornerAtCentre(),
    removeCorner: () => now()?.removeCorner(),
    chooseCorner: (step) => now()?.chooseCorner(step),
    moveCornerToCentre: () => now()?.moveCornerToCentre(),
    finish: () => now()?.finish(),
  };
}

function insetVariables({ top = 0, bottom = 0, left = 0, right = 0 }: MapInsets): CSSProperties {
  return {
    '--map-top': `${top}px`,
    '--map-bottom': `${bottom}px`,
    '--map-left': `${left}px`,
    '--map-right': `${right}px`,
    '--map-centre-block': `calc(50% + ${(top - bottom) / 2}px)`,
    '--map-centre-left': `calc(50% + ${(left - right) / 2}px)`,
  } as CSSProperties;
}
