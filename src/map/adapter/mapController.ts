/** One map on screen: the scene in it, the tool in hand, and what people do with both. */
import type { ErrorEvent, MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { BoundingBox, Position } from '@/domain/geometry';
import type { DrawingTool } from '../drawing/drawingTool';
import type { Drawing, MapCamera, MapHandle, MapInsets, MapTool } from '../mapContract';
import type { PinTool } from '../pin/pinTool';
import type { PictureCorners, Scene, SceneMark } from '../scene';
import { createMap } from './createMap';
import { holdFirstFrames } from './firstFrames';
import { pointAtMarks } from './hover';
import { type MapKeyAct, mapKeyAct, moveByKey } from './keyboard';
import { pickMark } from './pickMark';
import { SceneAdapter } from './sceneAdapter';

export type MapStart = BoundingBox | { readonly centre: Position; readonly zoom: number };

export interface ControllerListener {
  onSelect(id: string | null): void;
  onCamera(camera: MapCamera): void;
  onDrawing(drawing: Drawing): void;
  onReady(): void;
  onCorners(corners: PictureCorners): void;
  /** What stops the map. */
  onError(error: unknown): void;
  /** A source of the style could not be read, for now or in part. */
  onSourceError(source: string): void;
  onContext(isLost: boolean): void;
}

/** Words that stand in the map itself. */
export interface MapWords {
  /** «harita burada eksik» */
  readonly missing: string;
  /** Names of a picture's corners: upper left, then clockwise. */
  readonly corners: readonly string[];
}

const fitPadding = 32;
const sides = ['top', 'bottom', 'left', 'right'] as const;

export class MapController implements MapHandle {
  readonly #map: MapLibreMap;
  readonly #adapter: SceneAdapter;
  #tool: MapTool = { kind: 'browse' };
  #drawing: DrawingTool | null = null;
  #pin: PinTool | null = null;
  #stopHover: () => void = () => undefined;
  /** Where the map is on its way to: a panel that opens meanwhile must not end the journey. */
  #journey: (() => void) | null = null;

  #words: MapWords;

  /** Throws Failure `webglMissing` or `mapFailed`. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    start: MapStart,
    insets: MapInsets,
    words: MapWords,
    private readonly listener: ControllerListener,
  ) {
    this.#words = words;
    const pixelRatio = Math.min(3, Math.max(1, globalThis.devicePixelRatio || 1));
    this.#adapter = new SceneAdapter(scene, {
      pixelRatio,
      detailsLast: true,
      missingWords: words.missing,
      latitude: 'centre' in start ? start.centre[1] : (start[1] + start[3]) / 2,
      onError: (error) => listener.onError(error),
    });
    try {
      this.#map = createMap({
        container,
        style: this.#adapter.style(),
        ...cameraOf(start, insets),
      });
    } catch (error) {
      this.#adapter.close();
      throw error;
    }
    this.#map.setPadding(paddingOf(insets));
    void holdFirstFrames(this.#map);
    this.#adapter.attach(this.#map);
    this.#listen();
  }

  show(scene: Scene): void {
    this.#adapter.show(scene);
    this.#pin?.follow(scene.below?.picture?.corners ?? null);
  }

  /** In another language. */
  say(words: MapWords): void {
    this.#words = words;
    this.#adapter.sayMissing(words.missing);
  }

  setTool(tool: MapTool): void {
    if (tool === this.#tool) return;
    this.#tool = tool;
    this.#drawing?.close();
    this.#drawing = null;
    this.#pin?.close();
    this.#pin = null;
    this.#map.getCanvas().style.removeProperty('cursor');
    const fail = (error: unknown) => this.listener.onError(error);
    if (tool.kind === 'pinPicture') void this.#startPinning(tool).catch(fail);
    if (tool.kind === 'draw' || tool.kind === 'edit') void this.#startDrawing(tool).catch(fail);
  }

  /** What lies over the map has changed: the middle moves to the middle of the rest. */
  setInsets(insets: MapInsets): void {
    const [now, next] = [this.#map.getPadding(), paddingOf(insets)];
    if (sides.every((side) => (now[side] ?? 0) === next[side])) return;
    const journey = this.#journey;
    if (journey === null) this.#map.easeTo({ padding: next, duration: 200 });
    else {
      this.#map.jumpTo({ padding: next });
      this.#travel(journey);
    }
  }

  close(): void {
    this.#stopHover();
    this.#tool = { kind: 'browse' };
    this.#drawing?.close();
    this.#pin?.close();
    this.#adapter.close();
    this.#map.remove();
  }

  centre(): Position {
    const { lng, lat } = this.#map.getCenter();
    return [lng, lat];
  }

  bounds(): BoundingBox {
    const box = this.#map.getBounds();
    return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
  }

  fit(box: BoundingBox, { maximumZoom = 18 } = {}): void {
    this.#travel(() =>
      this.#map.fitBounds(box, { padding: fitPadding, maxZoom: maximumZoom, duration: 500 }),
    );
  }

  flyTo([lng, lat]: Position, { zoom }: { zoom?: number } = {}): void {
    this.#travel(() =>
      this.#map.easeTo({ center: { lng, lat }, ...(zoom === undefined ? {} : { zoom }) }),
    );
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  turnNorth(): void {
    this.#map.easeTo({ bearing: 0 });
  }

  focus(): void {
    this.#map.getCanvas().focus();
  }

  addCornerAtCentre(): void {
    this.#drawing?.addCorner(this.centre());
  }

  removeCorner(): void {
    this.#drawing?.removeCorner();
  }

  chooseCorner(step: 1 | -1): void {
    const place = this.#drawing?.chooseCorner(step);
    if (place) this.flyTo(place);
  }

  moveCornerToCentre(): void {
    this.#drawing?.moveCorner(this.centre());
  }

  finish(): void {
    this.#drawing?.finish();
  }

  /** Names the canvas for screen readers; it is what the keyboard stands on. */
  describe(label: string, descriptionId: string): void {
    const canvas = this.#map.getCanvas();
    // Arrow keys belong to the map, not to a screen reader's reading cursor.
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', label);
    canvas.setAttribute('aria-describedby', descriptionId);
  }

  /** Whether the key meant something to the map. */
  press(event: KeyboardEvent): boolean {
    const act = mapKeyAct(event, this.#tool.kind);
    if (act === null) return false;
    if (!moveByKey(this.#map, act)) this.#drawByKey(act);
    return true;
  }

  #drawByKey(act: MapKeyAct): void {
    if (act.kind === 'addCorner') this.addCornerAtCentre();
    else if (act.kind === 'removeCorner') this.removeCorner();
    else if (act.kind === 'moveCorner') this.moveCornerToCentre();
    else if (act.kind === 'chooseCorner') this.chooseCorner(act.step);
  }

  #travel(go: () => void): void {
    go();
    this.#journey = this.#map.isMoving() ? go : null;
    this.#map.once('moveend', () => {
      if (this.#journey === go) this.#journey = null;
    });
  }

  #listen(): void {
    const map = this.#map;
    const tellCamera = () => {
      const [centre, bounds] = [this.centre(), this.bounds()];
      this.listener.onCamera({ centre, bounds, zoom: map.getZoom(), bearing: map.getBearing() });
    };
    map.on('move', tellCamera);
    map.on('resize', tellCamera);
    map.on('click', (event) => this.#click(event));
    this.#stopHover = pointAtMarks(
      map,
      (event) => this.#tool.kind === 'browse' && this.#markAt(event) !== undefined,
    );
    map.on('error', (event: ErrorEvent & { sourceId?: string }) => {
      if (event.sourceId === undefined) this.listener.onError(event.error);
      else this.listener.onSourceError(event.sourceId);
    });
    map.on('webglcontextlost', () => this.listener.onContext(true));
    map.on('webglcontextrestored', () => this.listener.onContext(false));
    void map.once('idle').then(() => this.listener.onReady());
    tellCamera();
  }

  async #startDrawing(tool: Extract<MapTool, { kind: 'draw' | 'edit' }>): Promise<void> {
    const [module] = await Promise.all([import('../drawing/drawingTool'), this.#styleLoaded()]);
    if (this.#tool !== tool) return; // put away while the tool was on its way
    const { accent, markHalo } = this.#adapter.palette;
    this.#drawing = new module.DrawingTool(
      this.#map,
      tool,
      // Palette colours that Terra Draw gets are written as hex.
      { accent: accent as `#${string}`, halo: markHalo as `#${string}` },
      (drawing) => this.listener.onDrawing(drawing),
    );
  }

  async #startPinning(tool: Extract<MapTool, { kind: 'pinPicture' }>): Promise<void> {
    const { PinTool } = await import('../pin/pinTool');
    if (this.#tool !== tool) return;
    this.#pin = new PinTool(this.#map, this.#words.corners, (corners) =>
      this.listener.onCorners(corners),
    );
    this.#pin.follow(this.#adapter.scene.below?.picture?.corners ?? null);
  }

  async #styleLoaded(): Promise<void> {
    if (!this.#map.isStyleLoaded()) await this.#map.once('idle');
  }

  #click(event: MapMouseEvent): void {
    if (this.#tool.kind === 'placePoint') {
      this.#map.easeTo({ center: event.lngLat, duration: 250 });
    } else if (this.#tool.kind === 'browse') {
      this.listener.onSelect(this.#markAt(event)?.id ?? null);
    }
  }

  #markAt({ point }: MapMouseEvent): SceneMark | undefined {
    const { marks, selectedId } = this.#adapter.scene;
    return pickMark(this.#map, point, (feature: MapGeoJSONFeature) => {
      const id =
        feature.source === 'selection' ? selectedId : this.#adapter.keys.idOf(Number(feature.id));
      return marks.find((mark) => mark.id === id);
    });
  }
}

function paddingOf({ top = 0, bottom = 0, left = 0, right = 0 }: MapInsets) {
  return { top, bottom, left, right };
}

function cameraOf(start: MapStart, insets: MapInsets) {
  if ('centre' in start) return { center: start.centre, zoom: start.zoom };
  const padding = paddingOf(insets);
  for (const side of sides) padding[side] += fitPadding;
  return { bounds: start, fitBoundsOptions: { padding } };
}
