/**
 * A Terra Draw mode for thumbs: one shape, each corner 44 pixels wide to the finger, new corners by
 * tapping or by pulling at the middle of a side. Terra Draw's own modes keep the half-drawn shape to
 * themselves, so that keys and buttons could neither add a corner nor take one back; here it lies in
 * `corners.ts`, and Terra Draw does the pointers and the drawing.
 */
import { type GeoJSONStoreFeatures, TerraDrawExtend, type TerraDrawMouseEvent } from 'terra-draw';
import type { Position } from '@/domain/geometry';
import { cornerStyling, type DrawingColours } from './cornerStyling';
import { type Corners, geometryOf, midpointsOf } from './corners';

/** Half of 44 pixels, and a little for the finger that covers what it means. */
const reachPixels = 26;

/** A shore line of thousands of corners is not mended with a thumb. */
const midpointLimit = 200;

export type Handle =
  | { readonly kind: 'corner'; readonly index: number }
  | { readonly kind: 'midpoint'; readonly index: number };

/** What fingers and mice ask for. */
export interface CornersListener {
  onTap(position: Position, handle: Handle | null): void;
  onLongPress(handle: Handle): void;
  /** The returned handle is what is dragged from then on. */
  onDragStart(handle: Handle): Handle;
  onDrag(handle: Handle, position: Position): void;
  onDragEnd(): void;
}

export class CornersMode extends TerraDrawExtend.TerraDrawBaseDrawMode<Record<string, never>> {
  override mode = 'corners';
  #corners: Corners;
  #chosen: number | null = null;
  #dragged: Handle | null = null;

  constructor(
    corners: Corners,
    private readonly colours: DrawingColours,
    private readonly listener: CornersListener,
  ) {
    super({});
    this.#corners = corners;
  }

  start(): void {
    this.setStarted();
    this.setDrawing();
    this.setCursor('crosshair');
    this.setDoubleClickToZoom(false);
    this.#draw();
  }

  stop(): void {
    this.cleanUp();
    this.setStopped();
    this.setCursor('unset');
    this.setDoubleClickToZoom(true);
  }

  cleanUp(): void {
    this.#dragged = null;
    this.store.delete(this.store.copyAll().map(({ id }) => id as TerraDrawExtend.FeatureId));
  }

  show(corners: Corners, chosen: number | null): void {
    this.#corners = corners;
    this.#chosen = chosen;
    if (this.state === 'drawing') this.#draw();
  }

  /** The corner, or else the middle of a side, that a place on the screen means. */
  handleAt(x: number, y: number): Handle | null {
    const nearest = (places: readonly Position[]) => {
      let [best, least] = [-1, reachPixels];
      for (const [k, [longitude, latitude]] of places.entries()) {
        const place = this.project(longitude, latitude);
        const distance = Math.hypot(place.x - x, place.y - y);
        if (distance < least) [best, least] = [k, distance];
      }
      return best;
    };
    const corner = nearest(this.#corners.positions);
    if (corner >= 0) return { kind: 'corner', index: corner };
    const midpoints = this.#midpoints();
    const midpoint = midpoints[nearest(midpoints.map(({ position }) => position))];
    return midpoint === undefined ? null : { kind: 'midpoint', index: midpoint.index };
  }

  override onClick(event: TerraDrawMouseEvent): void {
    const handle = this.handleAt(event.containerX, event.containerY);
    const isLongPress = event.isContextMenu || event.button === 'right';
    if (!isLongPress) this.listener.onTap([event.lng, event.lat], handle);
    else if (handle !== null) this.listener.onLongPress(handle);
  }

  override onDragStart(event: TerraDrawMouseEvent, setMapDraggable: (is: boolean) => void): void {
    const handle = this.handleAt(event.containerX, event.containerY);
    if (handle === null) return;
    setMapDraggable(false);
    this.setCursor('grabbing');
    this.#dragged = this.listener.onDragStart(handle);
  }

  override onDrag(event: TerraDrawMouseEvent): void {
    if (this.#dragged !== null) this.listener.onDrag(this.#dragged, [event.lng, event.lat]);
  }

  override onDragEnd(event: TerraDrawMouseEvent, setMapDraggable: (is: boolean) => void): void {
    if (this.#dragged === null) return;
    this.onDrag(event);
    this.#dragged = null;
    setMapDraggable(true);
    this.setCursor('crosshair');
    this.listener.onDragEnd();
  }

  override onMouseMove(event: TerraDrawMouseEvent): void {
    const isOver = this.handleAt(event.containerX, event.containerY) !== null;
    this.setCursor(isOver ? 'grab' : 'crosshair');
  }

  styleFeature({ properties }: GeoJSONStoreFeatures) {
    return cornerStyling(String(properties.role), this.colours);
  }

  #midpoints() {
    return this.#corners.positions.length > midpointLimit ? [] : midpointsOf(this.#corners);
  }

  #draw(): void {
    const { positions, shape } = this.#corners;
    const point = (position: Position, role: string) => ({
      geometry: { type: 'Point' as const, coordinates: position },
      properties: { mode: this.mode, role },
    });
    const geometry = geometryOf(this.#corners) ?? sideOf(positions);
    const shapes =
      geometry === null || geometry.type === 'Point'
        ? []
        : [{ geometry, properties: { mode: this.mode, role: 'shape' } }];
    const last = positions.length - 1;
    const roleOf = (k: number) => {
      if (k === this.#chosen) return 'chosen';
      return k === (shape === 'Polygon' ? 0 : last) ? 'closing' : 'corner';
    };
    this.store.delete(this.store.copyAll().map(({ id }) => id as TerraDrawExtend.FeatureId));
    this.store.create([
      ...shapes,
      ...this.#midpoints().map(({ position }) => point(position, 'midpoint')),
      ...positions.map((position, k) => point(position, roleOf(k))),
    ]);
  }
}

/** An area of two corners is shown as the side it has. */
function sideOf(positions: readonly Position[]) {
  if (positions.length < 2) return null;
  return { type: 'LineString' as const, coordinates: [...positions] };
}
