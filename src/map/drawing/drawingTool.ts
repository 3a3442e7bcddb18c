/** Drawing and editing on a map: the corners, who changes them, and what is told about it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Position } from '@/domain/geometry';
import { drawingPrefix } from '../adapter/sceneAdapter';
import type { Drawing, MapTool } from '../mapContract';
import type { DrawingColours } from './cornerStyling';
import {
  type Corners,
  cornersOf,
  crossesItself,
  fewestCorners,
  geometryOf,
  sideNearest,
  withCorner,
  withInserted,
  withMoved,
  withoutCorner,
} from './corners';
import { CornersMode, type Handle } from './cornersMode';

export type DrawingToolKind = Extract<MapTool, { kind: 'draw' | 'edit' }>;

/** Fingers shake: a tap that moved less is still a tap. */
const tapPixels = 8;

/** A second tap or Enter within this of the last corner says that the shape is finished. */
const repeatPixels = 10;

export class DrawingTool {
  #corners: Corners;
  #chosen: number | null = null;
  #isFinished = false;
  readonly #isGrowing: boolean;
  readonly #holes: Position[][];
  readonly #mode: CornersMode;
  readonly #draw: TerraDraw;
  readonly #releasePointer: () => void;
  /** Two fingers zoom; lifting the first of them is no tap. */
  #isPinching = false;

  constructor(
    private readonly map: MapLibreMap,
    tool: DrawingToolKind,
    colours: DrawingColours,
    private readonly onDrawing: (drawing: Drawing) => void,
  ) {
    this.#isGrowing = tool.kind === 'draw';
    this.#corners =
      tool.kind === 'draw' ? { shape: tool.shape, positions: [] } : cornersOf(tool.geometry);
    this.#holes =
      tool.kind === 'edit' && tool.geometry.type === 'Polygon'
        ? tool.geometry.coordinates.slice(1)
        : [];
    this.#mode = new CornersMode(this.#corners, colours, {
      onTap: (position, handle) => this.#tap(position, handle),
      onLongPress: ({ kind, index }) => {
        if (kind === 'corner') this.#remove(index);
      },
      onDragStart: (handle) => this.#startDrag(handle),
      onDrag: ({ index }, position) => this.#set(withMoved(this.#corners, index, position)),
      onDragEnd: () => this.#tell(),
    });
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({
        map,
        prefixId: drawingPrefix,
        minPixelDragDistance: tapPixels,
        minPixelDragDistanceDrawing: tapPixels,
      }),
      modes: [this.#mode],
    });
    this.#releasePointer = holdMapUnderCorners(map, this.#mode, (isPinching) => {
      this.#isPinching = isPinching;
    });
    this.#draw.start();
    this.#draw.setMode(this.#mode.mode);
    this.#tell();
  }

  close(): void {
    this.#releasePointer();
    this.#draw.stop();
  }

  /** While drawing the next corner, while editing one more in the nearest side. */
  addCorner(position: Position): void {
    if (this.#isGrowing) {
      this.#grow(position);
      return;
    }
    const index = sideNearest(this.#corners, position);
    this.#chosen = index;
    this.#set(withInserted(this.#corners, index, position));
  }

  removeCorner(): void {
    const last = this.#corners.positions.length - 1;
    const index = this.#chosen ?? (this.#isGrowing ? last : null);
    if (index !== null && index >= 0) this.#remove(index);
  }

  /** The place of the newly chosen corner; null if there is none. */
  chooseCorner(step: 1 | -1): Position | null {
    const count = this.#corners.positions.length;
    if (count === 0) return null;
    const from = this.#chosen ?? (step === 1 ? -1 : 0);
    this.#chosen = (from + step + count) % count;
    this.#set(this.#corners);
    return this.#corners.positions[this.#chosen] ?? null;
  }

  moveCorner(position: Position): void {
    if (this.#chosen !== null) this.#set(withMoved(this.#corners, this.#chosen, position));
  }

  finish(): void {
    if (this.#corners.positions.length < fewestCorners[this.#corners.shape]) return;
    this.#isFinished = true;
    this.#chosen = null;
    this.#set(this.#corners);
  }

  #tap(position: Position, handle: Handle | null): void {
    if (this.#isPinching) return;
    if (handle?.kind === 'corner') {
      if (this.#isGrowing && this.#isClosing(handle.index)) this.finish();
      else {
        this.#chosen = this.#chosen === handle.index ? null : handle.index;
        this.#set(this.#corners);
      }
    } else if (handle?.kind === 'midpoint') {
      this.#startDrag(handle);
    } else if (this.#isGrowing) {
      this.#grow(position);
    } else {
      this.#chosen = null;
      this.#set(this.#corners);
    }
  }

  /** The corner whose tap says «done»: the first of an area, the last of a line. */
  #isClosing(index: number): boolean {
    const { shape, positions } = this.#corners;
    if (positions.length < fewestCorners[shape]) return false;
    return index === (shape === 'Polygon' ? 0 : positions.length - 1);
  }

  #grow(position: Position): void {
    const last = this.#corners.positions.at(-1);
    if (last !== undefined && this.#pixelsBetween(last, position) < repeatPixels) {
      this.finish();
      return;
    }
    this.#isFinished = false;
    this.#chosen = null;
    this.#set(withCorner(this.#corners, position));
  }

  /** Pulling at the middle of a side makes a corner there. */
  #startDrag(handle: Handle): Handle {
    this.#chosen = handle.index;
    if (handle.kind === 'corner') {
      this.#set(this.#corners);
      return handle;
    }
    const { positions } = this.#corners;
    const before = positions[handle.index - 1] as Position;
    const after = positions[handle.index % positions.length] as Position;
    const middle: Position = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2];
    this.#set(withInserted(this.#corners, handle.index, middle));
    return { kind: 'corner', index: handle.index };
  }

  #remove(index: number): void {
    const { shape, positions } = this.#corners;
    // While editing the shape stays one; while drawing it may go back to nothing.
    if (!this.#isGrowing && positions.length <= fewestCorners[shape]) return;
    this.#chosen = null;
    this.#isFinished = false;
    this.#set(withoutCorner(this.#corners, index));
  }

  #set(corners: Corners): void {
    this.#corners = corners;
    this.#mode.show(corners, this.#chosen);
    this.#tell();
  }

  #tell(): void {
    this.onDrawing({
      geometry: geometryOf(this.#corners, this.#holes),
      corners: this.#corners.positions.length,
      chosenCorner: this.#chosen,
      isCrossing: crossesItself(this.#corners),
      finished: this.#isFinished,
    });
  }

  #pixelsBetween(a: Position, b: Position): number {
    const [from, to] = [this.map.project(a), this.map.project(b)];
    return Math.hypot(from.x - to.x, from.y - to.y);
  }
}

/**
 * Terra Draw stops the map from moving once a drag is sure to be one, 8 pixels later; until then the
 * map would slide from under the corner. Terra Draw sets it free again when the finger lifts.
 */
function holdMapUnderCorners(
  map: MapLibreMap,
  mode: CornersMode,
  onPinching: (isPinching: boolean) => void,
): () => void {
  const canvas = map.getCanvas();
  const onPointerDown = (event: PointerEvent) => {
    onPinching(!event.isPrimary);
    const { left, top } = canvas.getBoundingClientRect();
    const handle = mode.handleAt(event.clientX - left, event.clientY - top);
    if (event.isPrimary && handle !== null) map.dragPan.disable();
  };
  const options = { capture: true };
  canvas.addEventListener('pointerdown', onPointerDown, options);
  return () => {
    canvas.removeEventListener('pointerdown', onPointerDown, options);
    map.dragPan.enable();
  };
}
