/** What the rest of the app says to the map and hears from it. */
import type { Failure } from '@/domain/failures';
import type {
  BoundingBox,
  LineGeometry,
  PolygonGeometry,
  Position,
  RecordGeometry,
} from '@/domain/geometry';
import type { PictureCorners, Scene } from './scene';

/** What a tap and the arrow keys do. */
export type MapTool =
  /** Look and select. */
  | { readonly kind: 'browse' }
  /** The map draws a cross-hair; its place is `MapHandle.centre()`. A tap moves the map there. */
  | { readonly kind: 'placePoint' }
  /** A new line or area, corner by corner: by taps, or under the cross-hair. */
  | { readonly kind: 'draw'; readonly shape: 'LineString' | 'Polygon' }
  /** Corners move, come and go. */
  | { readonly kind: 'edit'; readonly geometry: LineGeometry | PolygonGeometry }
  /** The corners of the scene's picture have handles; the cross-hair is for who has no pointer. */
  | { readonly kind: 'pinPicture' };

/** How far a drawing has come; told after each change. */
export interface Drawing {
  /** Null as long as it has too few corners (two for a line, three for an area). */
  readonly geometry: RecordGeometry | null;
  readonly corners: number;
  /** The corner that `removeCorner()` would take away, counted from 0; null if none is chosen. */
  readonly chosenCorner: number | null;
  /** The sides of the area cross each other: its m² mean nothing. */
  readonly isCrossing: boolean;
  /** The person has closed the shape (double tap, tap on the first corner, Enter twice). */
  readonly finished: boolean;
}

export interface MapCamera {
  readonly centre: Position;
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly bounds: BoundingBox;
}

/** Pixels of the map that other things lie over: sheets, panels. The middle is that of the rest. */
export interface MapInsets {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
}

export interface MapViewProps {
  readonly scene: Scene;
  readonly tool: MapTool;
  /** Accessible name of the map. */
  readonly label: string;
  /** Where the map opens; later changes of it are not followed, use the handle. */
  readonly start: BoundingBox | { readonly centre: Position; readonly zoom: number };
  readonly insets?: MapInsets;
  /** A mark was tapped, or (null) a place without one. */
  readonly onSelect?: (id: string | null) => void;
  readonly onCameraChange?: (camera: MapCamera) => void;
  readonly onDrawing?: (drawing: Drawing) => void;
  /** With the tool `pinPicture`: a corner was let go somewhere else. */
  readonly onCorners?: (corners: PictureCorners) => void;
  /** Someone wants to choose how the map looks; without it there is no button for that. */
  readonly onOpenLook?: (() => void) | undefined;
  /** Once, when the first scene is drawn; names follow a moment later. */
  readonly onReady?: () => void;
  /**
   * `webglMissing`, `mapFailed`: there is no map, and it says so in its place; the list goes on. A
   * tile that cannot be read is no failure: the map says so in its corner.
   */
  readonly onFailure?: (failure: Failure) => void;
}

export interface MapHandle {
  /** The place under the cross-hair; null until the map is there. */
  centre(): Position | null;
  bounds(): BoundingBox | null;
  /** Shows a box whole; `maximumZoom` keeps a single place from filling the screen (default 18). */
  fit(box: BoundingBox, options?: { maximumZoom?: number }): void;
  flyTo(position: Position, options?: { zoom?: number }): void;
  zoomIn(): void;
  zoomOut(): void;
  turnNorth(): void;
  /** Puts the keyboard on the map. */
  focus(): void;
  /** Drawing and editing without a pointer; nothing happens with the other tools. */
  addCornerAtCentre(): void;
  /** The last corner while drawing, the chosen one while editing. */
  removeCorner(): void;
  /** While editing: chooses the next (1) or previous (-1) corner and brings it under the cross-hair. */
  chooseCorner(step: 1 | -1): void;
  /** While editing: puts the chosen corner under the cross-hair. */
  moveCornerToCentre(): void;
  finish(): void;
}
