/**
 * Turns scenes into sources and layers of a map.
 *
 * At most once a frame: a form, a filter and a selection often change in one tap, and each change
 * told to MapLibre by itself would lay out and draw the map again. Compared by identity: a scene is
 * never mutated, so what is the same object needs no look inside.
 */
import type { Coordinates, ImageSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Scene, SceneMark } from '../scene';
import type { SignLook } from '../signs';
import { mapStyle } from '../style/mapStyle';
import { edgeShapes, positionOverlay, selectionOverlay } from '../style/overlays';
import { type Palette, paletteOf } from '../style/palette';
import { MarkKeys } from '../tiles/markTable';
import {
  baseTiles,
  closeTiles,
  newMarkTiles,
  openEdgeTiles,
  openPreviewTiles,
  sendMarks,
} from '../tiles/tileClient';
import { lateStyleNow, loadLateStyle, needsLateStyle } from './lateStyleLoader';
import { SignImages } from './signImages';
import { noteDrawn } from './timeline';

export interface AdapterOptions {
  /** Device pixels per pixel of the map. */
  readonly pixelRatio: number;
  /** Degrees; widths in metres are right there. */
  readonly latitude: number;
  /** «harita burada eksik» in the language on screen. */
  readonly missingWords: string;
  /**
   * Draws names and hatching once all else is drawn. Letters are drawn one by one on the main
   * thread; without them the map is there in two thirds of the time.
   */
  readonly detailsLast?: boolean;
  readonly onError: (error: unknown) => void;
}

export class SceneAdapter {
  readonly keys = new MarkKeys();
  readonly #marksSet = newMarkTiles();
  readonly #options: AdapterOptions;
  #scene: Scene;
  #wanted: Scene;
  #previewSet: string | null;
  #edgesSet: string | null;
  #map: MapLibreMap | null = null;
  #images: SignImages | null = null;
  #isStyleLoaded = false;
  #isDetailed: boolean;
  #missingWords: string;
  /** What the images were last drawn with. */
  #shownLook: SignLook;
  #frame = 0;
  #sending = new AbortController();

  /** Reading and packing begin at once, while the map is still being made. */
  constructor(scene: Scene, options: AdapterOptions) {
    this.#options = options;
    this.#isDetailed = options.detailsLast !== true;
    this.#missingWords = options.missingWords;
    this.#scene = scene;
    this.#wanted = scene;
    this.#previewSet = scene.preview && openPreviewTiles(scene.preview.url);
    this.#edgesSet = edgeTiles(scene);
    this.#shownLook = this.#look();
    if (scene.base !== null) baseTiles(scene.base);
    // The first tiles wait for these marks; asking for them again would only draw them twice.
    void this.#sendMarks(false);
    this.#fetchLateStyle(scene);
  }

  get scene(): Scene {
    return this.#wanted;
  }

  /** The colours of what is shown now. */
  get palette(): Palette {
    return paletteOf(this.#scene.theme, lateStyleNow());
  }

  /** The style of the scene as it is now. */
  style(): StyleSpecification {
    const { base, theme, look, below = null, marks, selectedId, position } = this.#scene;
    return mapStyle({
      theme,
      look,
      below,
      late: lateStyleNow(),
      missingWords: this.#missingWords,
      latitude: this.#options.latitude,
      edgesSet: this.#edgesSet,
      baseSet: base && baseTiles(base),
      marksSet: this.#marksSet,
      previewSet: this.#previewSet,
      isDetailed: this.#isDetailed,
      selection: selectionOverlay(
        selectedId === null ? undefined : marks.find(({ id }) => id === selectedId),
      ),
      position: positionOverlay(position),
    });
  }

  /** The map that was made with `style()`. */
  attach(map: MapLibreMap): void {
    this.#map = map;
    this.#shownLook = this.#look();
    this.#images = new SignImages(map, this.#shownLook);
    noteDrawn(map, 'marks');
    void map.once('style.load').then(() => {
      this.#isStyleLoaded = true;
      this.#images?.prepare(imageNames(this.#scene.marks));
      if (this.#wanted !== this.#scene || this.#hasNewLook()) this.#renew();
    });
    if (this.#isDetailed) return;
    void map.once('idle').then(() => {
      this.#isDetailed = true;
      this.show(this.#wanted);
    });
  }

  show(scene: Scene): void {
    this.#wanted = scene;
    this.#fetchLateStyle(scene);
    this.#renew();
  }

  /** In another language. */
  sayMissing(words: string): void {
    if (words === this.#missingWords) return;
    this.#missingWords = words;
    this.#renew();
  }

  /** Until it has come, the map is drawn without it; if it does not come, the map stays so. */
  #fetchLateStyle(scene: Scene): void {
    if (!needsLateStyle(scene) || lateStyleNow() !== null) return;
    loadLateStyle().then(
      () => this.#renew(),
      () => undefined,
    );
  }

  #renew(): void {
    if (this.#frame !== 0 || !this.#isStyleLoaded) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#apply(this.#wanted);
    });
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#sending.abort();
    this.#isStyleLoaded = false;
    this.#images?.close();
    closeTiles(this.#marksSet);
    for (const set of [this.#previewSet, this.#edgesSet]) if (set !== null) closeTiles(set);
  }

  #apply(next: Scene): void {
    const last = this.#scene;
    this.#scene = next;
    if (this.#hasNewLook()) {
      this.#shownLook = this.#look();
      this.#images?.change(this.#shownLook);
    }
    if (next.preview?.url !== last.preview?.url) {
      if (this.#previewSet !== null) closeTiles(this.#previewSet);
      this.#previewSet = next.preview && openPreviewTiles(next.preview.url);
    }
    if (next.base?.coverage !== last.base?.coverage || next.boundary !== last.boundary) {
      if (this.#edgesSet !== null) closeTiles(this.#edgesSet);
      this.#edgesSet = edgeTiles(next);
    }
    if (next.marks !== last.marks) void this.#sendMarks(true);
    this.#movePicture(next);
    this.#map?.setStyle(this.style(), { diff: true, transformStyle: keepDrawing });
    const isNewPreview = next.preview !== null && next.preview.url !== last.preview?.url;
    if (this.#map && isNewPreview) noteDrawn(this.#map, 'preview');
  }

  /** Only moved, so that MapLibre does not read the picture again. */
  #movePicture({ below }: Scene): void {
    const source = this.#map?.getSource<ImageSource>('below-picture');
    const picture = below?.picture;
    if (!source || !picture || source.url !== picture.url) return;
    source.setCoordinates(picture.corners.map(([x, y]) => [x, y]) as Coordinates);
  }

  async #sendMarks(isRefresh: boolean): Promise<void> {
    this.#sending.abort();
    this.#sending = new AbortController();
    const { signal } = this.#sending;
    try {
      await sendMarks(this.#marksSet, this.#scene.marks, this.keys, signal);
      if (!isRefresh || signal.aborted || !this.#map) return;
      this.#map.refreshTiles('marks');
      noteDrawn(this.#map, 'marks');
    } catch (error) {
      if (!signal.aborted) this.#options.onError(error);
    }
  }

  #hasNewLook(): boolean {
    return this.palette !== this.#shownLook.palette || lateStyleNow() !== this.#shownLook.late;
  }

  #look(): SignLook {
    return {
      palette: this.palette,
      late: lateStyleNow(),
      pixelRatio: this.#options.pixelRatio,
    };
  }
}

/**
 * The images that marks will ask for once their tiles are read: drawing them meanwhile saves the
 * wait. Of very many marks only dots are drawn at first.
 */
function imageNames(marks: readonly SceneMark[]): string[] {
  if (marks.length > 2000) return [];
  const types = new Set(marks.map(({ typeId }) => typeId));
  return Array.from(types, (typeId) => `sign:${typeId}`);
}

function edgeTiles({ base, boundary }: Scene): string | null {
  const edges = edgeShapes(base?.coverage ?? null, boundary);
  return edges.features.length === 0 ? null : openEdgeTiles(edges);
}

/** Name before all sources and layers of Terra Draw. */
export const drawingPrefix = 'drawing';

/** What is being drawn is no part of the scene and stays on top of it. */
function keepDrawing(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  if (previous === undefined) return next;
  const isDrawing = (name: string) => name.startsWith(drawingPrefix);
  const sources = Object.entries(previous.sources).filter(([name]) => isDrawing(name));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...previous.layers.filter(({ id }) => isDrawing(id))],
  };
}
