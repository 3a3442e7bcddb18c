/**
 * A scene as a picture for documents: drawn off screen, at the density of print, by the same style
 * and signs as the map on screen.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BoundingBox } from '@/domain/geometry';
import { wordsIn } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import { createMap, mapFailure } from './adapter/createMap';
import { loadLateStyle } from './adapter/lateStyleLoader';
import { SceneAdapter } from './adapter/sceneAdapter';
import type { Scene } from './scene';
import { metresPerPixel } from './tiles/mercator';

export interface SnapshotOptions {
  readonly scene: Scene;
  /** All of it is in the picture; what the picture's shape leaves over is shown around it. */
  readonly box: BoundingBox;
  /** Size in pixels of the map; letters and signs keep their size on screen. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Picture pixels per map pixel: 2 gives about 190 dots per inch where 96 map pixels make one. */
  readonly pixelRatio: number;
  /** For what is written on the picture: «alıştırma», the source. */
  readonly language: Language;
  /** No colour at all: patterns, black signs with letters instead of pictures. */
  readonly monochrome?: boolean;
  readonly signal?: AbortSignal;
}

export interface Snapshot {
  /** PNG of `widthPixels × pixelRatio` by `heightPixels × pixelRatio`. */
  readonly blob: Blob;
  /** Metres on the ground for one pixel of the PNG, in the middle of the picture. */
  readonly metresPerPixel: number;
  /** North is up. */
  readonly bearing: 0;
}

/** One after the other: browsers allow few WebGL contexts at once, and cheap phones fewer. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Draws a scene (its theme is replaced by `print` or `mono`) and gives its WebGL context back. Throws Failure
 * `webglMissing` or `mapFailed`, or the signal's reason.
 */
export function snapshotMap(options: SnapshotOptions): Promise<Snapshot> {
  const drawn = previous.then(() => draw(options));
  previous = drawn.catch(() => undefined);
  return drawn;
}

/** Until a picture without movement is there; a lost worker would otherwise keep a document waiting. */
const patienceMilliseconds = 60_000;

/** Room left around the box on all sides, map pixels; who counts on the picture's edges needs it. */
export const snapshotMarginPixels = 12;

async function draw(options: SnapshotOptions): Promise<Snapshot> {
  const { box, widthPixels, heightPixels, pixelRatio, signal } = options;
  signal?.throwIfAborted();
  const [t] = await Promise.all([wordsIn(options.language, ['map']), loadLateStyle()]);
  signal?.throwIfAborted();
  const container = document.createElement('div');
  // In the document, or it would have no size; out of sight, but drawn all the same.
  Object.assign(container.style, {
    position: 'fixed',
    insetInlineStart: '-100000px',
    width: `${widthPixels}px`,
    height: `${heightPixels}px`,
    visibility: 'hidden',
  });
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  document.body.append(container);
  let reject: (reason: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  const adapter = new SceneAdapter(
    {
      ...options.scene,
      theme: options.monochrome ? 'mono' : 'print',
      position: null,
    },
    {
      pixelRatio,
      latitude: (box[1] + box[3]) / 2,
      missingWords: t('missing'),
      onError: (error) => reject(mapFailure(error)),
    },
  );
  const onAbort = () => reject(signal?.reason);
  const timer = setTimeout(() => reject(mapFailure(new Error('no picture'))), patienceMilliseconds);
  signal?.addEventListener('abort', onAbort);
  let map: MapLibreMap | null = null;
  try {
    map = createMap({
      container,
      style: adapter.style(),
      bounds: box,
      fitBoundsOptions: { padding: snapshotMarginPixels },
      pixelRatio,
      interactive: false,
      // A4 at 200 dots per inch is 1654 × 2339; A3 twice that.
      maxCanvasSize: [8192, 8192],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    adapter.attach(map);
    map.on('error', ({ error }) => reject(mapFailure(error)));
    await Promise.race([map.once('idle'), failed]);
    const blob = await pictureOf(map, t('practice'), options);
    const { lat } = map.getCenter();
    return { blob, bearing: 0, metresPerPixel: metresPerPixel(lat, map.getZoom()) / pixelRatio };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    adapter.close();
    // Also gives the WebGL context back (WEBGL_lose_context).
    map?.remove();
    container.remove();
  }
}

/** The map's canvas with what has to be written on it. */
async function pictureOf(
  map: MapLibreMap,
  practiceWord: string,
  options: SnapshotOptions,
): Promise<Blob> {
  const drawn = map.getCanvas();
  const { pixelRatio, scene, language } = options;
  await drawingDone(drawn);
  options.signal?.throwIfAborted();
  const canvas = new OffscreenCanvas(drawn.width, drawn.height);
  const context = canvas.getContext('2d');
  if (context === null) throw mapFailure(new Error('no canvas'));
  context.drawImage(drawn, 0, 0);
  context.scale(pixelRatio, pixelRatio);
  if (scene.base?.invented)
    write(context, practiceWord.toLocaleUpperCase(language), 'start', options);
  if (scene.base?.attribution) write(context, scene.base.attribution, 'end', options);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Between two looks at the graphics processor, milliseconds. */
const fencePollMilliseconds = 12;

/**
 * Waits until the graphics processor has really drawn: copying a canvas before that blocks the main
 * thread until it has, which without graphics hardware took up to five seconds.
 */
async function drawingDone(canvas: HTMLCanvasElement): Promise<void> {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (!gl.isContextLost()) {
    const state = gl.clientWaitSync(fence, 0, 0);
    if (state !== gl.TIMEOUT_EXPIRED) break;
    await new Promise((resolve) => setTimeout(resolve, fencePollMilliseconds));
  }
  gl.deleteSync(fence);
}

/** A line in a lower corner, on paper white. */
function write(
  context: OffscreenCanvasRenderingContext2D,
  text: string,
  corner: 'start' | 'end',
  { widthPixels, heightPixels }: SnapshotOptions,
): void {
  const size = 11;
  context.font = `600 ${size}px "Atkinson Hyperlegible Next", sans-serif`;
  context.textBaseline = 'alphabetic';
  const width = context.measureText(text).width + 10;
  const left = corner === 'start' ? 4 : widthPixels - 4 - width;
  const top = heightPixels - 4 - size - 6;
  context.fillStyle = 'rgba(255, 255, 255, 0.9)';
  context.fillRect(left, top, width, size + 6);
  context.fillStyle = '#000000';
  context.fillText(text, left + 5, top + size + 1);
}
