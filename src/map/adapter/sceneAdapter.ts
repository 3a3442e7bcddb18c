/**
 * Turns scenes into sources and layers of a map.
 *
 * At most once a frame: a form, a filter and a selection often change in one tap, and each change
 * told to MapLibre by itself would lay out and draw the map again. Compared by identity: a scene is
 * never mutated, so what is the same object needs no look inside.
 */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Scene, SceneMark } from '../scene';
import { mapStyle } from '../style/mapStyle';
import { edgeShapes, positionOverlay, selectionOverlay } from '../style/overlays';
import { paletteOf } from '../style/palette';
import { MarkKeys } from '../tiles/markTable';
import {
  baseTiles,
  closeTiles,
  newMarkTiles,
  openEdgeTiles,
  openPreviewTiles,
  sendMarks,
} from '../tiles/tileClient';
import { SignImages } from './signImages';
import { noteDrawn } from './timeline';

export interface AdapterOptions {
  /** Device pixels per pixel of the map. */
  readonly pixelRatio: number;
  /** Degrees; widths in metres are right there. */
  readonly latitude: number;
  readonly monochrome?: boolean;
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
  #frame = 0;
  #sending = new AbortController();

  /** Reading and packing begin at once, while the map is still being made. */
  constructor(scene: Scene, options: AdapterOptions) {
    this.#options = options;
    this.#isDetailed = options.detailsLast !== true;
    this.#scene = scene;
    this.#wanted = scene;
    this.#previewSet = scene.preview && openPreviewTiles(scene.preview.url);
    this.#edgesSet = edgeTiles(scene);
    if (scene.base !== null) baseTiles(scene.base);
    // The first tiles wait for these marks; asking for them again would only draw them twice.
    void this.#sendMarks(false);
  }

  get scene(): Scene {
    return this.#wanted;
  }

  /** The style of the scene as it is now. */
  style(): StyleSpecification {
    const { base, theme, marks, selectedId, position } = this.#scene;
    return mapStyle({
      theme,
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
    this.#images = new SignImages(map, this.#look());
    noteDrawn(map, 'marks');
    void map.once('style.load').then(() => {
      this.#isStyleLoaded = true;
      this.#images?.prepare(imageNames(this.#scene.marks));
      if (this.#wanted !== this.#scene) this.show(this.#wanted);
    });
    if (this.#isDetailed) return;
    void map.once('idle').then(() => {
      this.#isDetailed = true;
      this.show(this.#wanted);
    });
  }

  show(scene: Scene): void {
    this.#wanted = scene;
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
    if (next.theme !== last.theme) this.#images?.change(this.#look());
    if (next.preview?.url !== last.preview?.url) {
      if (this.#previewSet !== null) closeTiles(this.#previewSet);
      this.#previewSet = next.preview && openPreviewTiles(next.preview.url);
    }
    if (next.base?.coverage !== last.base?.coverage || next.boundary !== last.boundary) {
      if (this.#edgesSet !== null) closeTiles(this.#edgesSet);
      this.#edgesSet = edgeTiles(next);
    }
    if (next.marks !== last.marks) void this.#sendMarks(true);
    this.#map?.setStyle(this.style(), { diff: true, transformStyle: keepDrawing });
    const isNewPreview = next.preview !== null && next.preview.url !== last.preview?.url;
    if (this.#map && isNewPreview) noteDrawn(this.#map, 'preview');
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

  #look() {
    return {
      palette: paletteOf(this.#scene.theme),
      pixelRatio: this.#options.pixelRatio,
      monochrome: this.#options.monochrome ?? false,
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
