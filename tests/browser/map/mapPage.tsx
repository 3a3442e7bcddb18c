/** A real map on the page of a browser test, and eyes for what it draws. */
import '@/ui/tokens.css';
import '@/ui/base.css';
import i18next from 'i18next';
import { createRef, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Position, RecordGeometry } from '@/domain/geometry';
import { startWords } from '@/i18n/i18n';
import { MapView } from '@/map/MapView';
import type { Drawing, MapHandle, MapViewProps } from '@/map/mapContract';
import type { Scene, SceneMark } from '@/map/scene';

export const centre: Position = [27.06652, 38.51211];
const zoom = 17;

export const emptyScene: Scene = {
  base: null,
  theme: 'light',
  boundary: null,
  marks: [],
  selectedId: null,
  preview: null,
};

export function mark(
  id: string,
  geometry: RecordGeometry,
  more: Partial<SceneMark> = {},
): SceneMark {
  return { id, typeId: 'r_trafo', name: '', geometry, ...more };
}

export const markInTheMiddle = mark('middle', { type: 'Point', coordinates: centre });

/** A place so many pixels east and south of the middle, at the zoom the tests start with. */
export function beside(right: number, down: number): Position {
  const side = 512 * 2 ** zoom;
  const radians = (centre[1] * Math.PI) / 180;
  const y = 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI) + down / side;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [centre[0] + (right / side) * 360, latitude];
}

const leave: (() => void)[] = [];
afterEach(() => {
  for (const step of leave.splice(0)) step();
});

export interface MapOnPage {
  readonly element: HTMLElement;
  readonly handle: MapHandle;
  readonly canvas: HTMLCanvasElement;
  readonly onSelect: ReturnType<typeof vi.fn<(id: string | null) => void>>;
  readonly onDrawing: ReturnType<typeof vi.fn<(drawing: Drawing) => void>>;
  readonly onFailure: ReturnType<typeof vi.fn>;
  show(changes: Partial<MapViewProps>): void;
  drawing(): Drawing;
}

/** Resolves when the map stands still, or has said that there is none. */
export async function mapOnPage(props: Partial<MapViewProps> = {}): Promise<MapOnPage> {
  if (!i18next.isInitialized) await startWords('tr');
  await i18next.loadNamespaces('map');
  document.documentElement.lang = 'tr';
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'fixed', inset: '0' });
  document.body.append(element);
  const root = createRoot(element);
  leave.push(() => {
    root.unmount();
    element.remove();
  });
  const [onSelect, onDrawing, onFailure] = [vi.fn(), vi.fn(), vi.fn()];
  const ref = createRef<MapHandle>();
  let shown: MapViewProps = {
    scene: emptyScene,
    tool: { kind: 'browse' },
    label: 'Harita',
    start: { centre, zoom },
    onSelect,
    onDrawing,
    ...props,
  };
  const render = (more: Partial<MapViewProps> = {}) => {
    shown = { ...shown, ...more };
    flushSync(() =>
      root.render(
        <Suspense fallback={null}>
          <MapView ref={ref} {...shown} />
        </Suspense>,
      ),
    );
  };
  await new Promise<void>((resolve) => {
    render({
      onReady: resolve,
      onFailure: (failure) => {
        onFailure(failure.key);
        resolve();
      },
    });
  });
  return {
    element,
    onSelect,
    onDrawing,
    onFailure,
    handle: ref.current as MapHandle,
    canvas: element.querySelector('canvas') as HTMLCanvasElement,
    show: render,
    drawing: () => onDrawing.mock.lastCall?.[0] as Drawing,
  };
}

/** Waits until the map has come to a place so many pixels beside where it began. */
export async function arrivesAt(handle: MapHandle, right: number, down: number): Promise<void> {
  const [longitude, latitude] = beside(right, down);
  await vi.waitFor(
    () => {
      const now = handle.centre() as Position;
      expect(now[0]).toBeCloseTo(longitude, 6);
      expect(now[1]).toBeCloseTo(latitude, 6);
    },
    { timeout: 10_000, interval: 50 },
  );
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of a pixel. */
  at(x: number, y: number): [number, number, number];
  /** How many pixels in a square around a place have a colour, give or take a little. */
  count(hex: string, x: number, y: number, reach: number, give?: number): number;
}

/** What is on the screen now. */
export async function look(): Promise<Picture> {
  const base64 = await page.screenshot({ save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return pictureOf(new Blob([bytes]));
}

export async function pictureOf(blob: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): [number, number, number] => {
    const k = 4 * (Math.round(y) * width + Math.round(x));
    return [data[k] as number, data[k + 1] as number, data[k + 2] as number];
  };
  const count = (hex: string, x: number, y: number, reach: number, give = 12) => {
    const wanted = [1, 3, 5].map((k) => Number.parseInt(hex.slice(k, k + 2), 16));
    let found = 0;
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
        const colour = at(x + dx, y + dy);
        if (colour.every((value, k) => Math.abs(value - (wanted[k] as number)) < give)) found += 1;
      }
    }
    return found;
  };
  return { width, height, at, count };
}
