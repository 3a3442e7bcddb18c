/**
 * Line drawings for documents: plain shapes that become SVG on the screen and vectors in the PDF.
 * Lengths are millimetres on paper, y runs down.
 */
import { type LayerId, layers } from '@/domain/taxonomy/layers';
import { markGrid, markShapes } from '@/ui/markShapes';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data in its own units. */
  readonly path: string;
  /** Where the path's origin lies, and how long one of its units is. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number };
  readonly fill: string | null;
  readonly stroke?: { readonly colour: string; readonly width: number };
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Height of the type. */
  readonly size: number;
  readonly strong: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** Colours of ink and paper in drawings, sRGB hex. Paper does not follow the theme of the screen. */
export const ink = '#242029';
export const paper = '#ffffff';

const page = { x: 0, y: 0, scale: 1 };

/** A line through points, closed or open. */
export function outline(
  points: readonly (readonly [number, number])[],
  closed: boolean,
  look: Pick<PathShape, 'fill' | 'stroke'>,
): PathShape {
  const path = `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`;
  return { kind: 'path', path, at: page, ...look };
}

export function rectangle(
  [x, y, width, height]: readonly [number, number, number, number],
  look: Pick<PathShape, 'fill' | 'stroke'>,
): PathShape {
  return outline(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    true,
    look,
  );
}

/** A type's picture: SVG path data on a square grid of `size`. */
export interface Picture {
  readonly size: number;
  readonly path: string;
}

/** A layer's mark around a centre: its shape in a rim of its hue, with the type's picture inside. */
export function markShape(
  layer: LayerId,
  picture: Picture,
  centre: { readonly x: number; readonly y: number },
  size: number,
): PathShape[] {
  const outline = markShapes[layers[layer].shape];
  const scale = size / markGrid;
  const corner = { x: centre.x - size / 2, y: centre.y - size / 2 };
  const filled = (path: string, fill: string): PathShape => ({
    kind: 'path',
    path,
    at: { ...corner, scale },
    fill,
  });
  const { x, y, side } = outline.picture;
  const inside: PathShape = {
    kind: 'path',
    path: picture.path,
    at: {
      x: corner.x + (x - side / 2) * scale,
      y: corner.y + (y - side / 2) * scale,
      scale: (side * scale) / picture.size,
    },
    fill: paper,
  };
  return [
    filled(outline.path, layers[layer].colour),
    filled(outline.inner, layers[layer].colourStrong),
    inside,
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
