/** What is drawn over a map on paper: the labels that tie it to the tables, scale bar and north. */
import { anchorOf } from '@/domain/geodesy';
import type { AreaGeometry, Position } from '@/domain/geometry';
import { layers } from '@/domain/taxonomy/layers';
import {
  type Drawing,
  ink,
  markShape,
  outline,
  type Picture,
  paper,
  rectangle,
  type Shape,
} from '../drawing';
import { type MapFrame, millimetresPerPixel, placeOnFrame } from './mapFrame';
import type { PlanRecord } from './planFacts';

export interface OverlayWords {
  /** «250 m» */
  readonly distance: (metres: number) => string;
  /** Initial of north. */
  readonly north: string;
}

/** A rectangle on the frame: left, top, right, bottom in millimetres. */
type Box = readonly [number, number, number, number];

/** Half the side of a mark on the map: 26 CSS pixels. */
const markHalf = 13 * millimetresPerPixel;
const labelHeight = 3.1;
const letterWidth = 1.55;

/** What the overlay draws itself where there is no map below it. */
export interface PlainBase {
  readonly boundary: AreaGeometry | null;
  readonly pictureOf: (entry: PlanRecord) => Picture;
}

export function mapOverlay(
  frame: MapFrame,
  entries: readonly PlanRecord[],
  words: OverlayWords,
  base: PlainBase | null,
): Drawing {
  const width = frame.widthPixels * millimetresPerPixel;
  const height = frame.heightPixels * millimetresPerPixel;
  // Scale bar and north are drawn here; «alıştırma» and the source stand in the map's lower corners.
  const furniture: Box[] = [
    [0, 0, 48, 11],
    [width - 12, 0, width, 15],
    [0, height - 6, 30, height],
    [width - 60, height - 6, width, height],
  ];
  const placed = entries
    .map((entry) => ({ entry, at: placeOnFrame(frame, anchorOf(entry.record.geometry)) }))
    .filter(({ at }) => at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height);
  const shapes: Shape[] = base === null ? [] : [...plainBase(frame, entries, base)];
  if (base !== null) {
    for (const { entry, at } of placed) {
      shapes.push(...markShape(entry.layer, base.pictureOf(entry), at, 2 * markHalf));
    }
  }
  const taken: Box[] = [
    ...furniture,
    ...placed.map(
      ({ at }): Box => [at.x - markHalf, at.y - markHalf, at.x + markHalf, at.y + markHalf],
    ),
  ];
  for (const { entry, at } of placed) {
    const box = freePlace(at, labelWidth(entry.label), [0, 0, width, height], taken);
    taken.push(box);
    shapes.push(...labelShapes(entry, box));
  }
  return {
    width,
    height,
    shapes: [...shapes, ...scaleBar(frame, words), ...northArrow(width, words.north)],
  };
}

/** How many of the records lie outside the frame. */
export function outsideFrame(frame: MapFrame, entries: readonly PlanRecord[]): number {
  const width = frame.widthPixels * millimetresPerPixel;
  const height = frame.heightPixels * millimetresPerPixel;
  return entries.filter(({ record }) => {
    const { x, y } = placeOnFrame(frame, anchorOf(record.geometry));
    return x < 0 || y < 0 || x > width || y > height;
  }).length;
}

/** Boundary, lines and areas, cut at the frame's edge by nothing: the figure clips them. */
function plainBase(frame: MapFrame, entries: readonly PlanRecord[], base: PlainBase): Shape[] {
  const place = (position: Position): [number, number] => {
    const { x, y } = placeOnFrame(frame, position);
    return [x, y];
  };
  const shapes: Shape[] = [];
  if (base.boundary !== null) {
    const { boundary } = base;
    const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
    const stroke = { colour: ink, width: 0.5 };
    for (const ring of polygons.flat()) {
      shapes.push(outline(ring.map(place), true, { fill: null, stroke }));
    }
  }
  for (const { record, layer } of entries) {
    const { geometry } = record;
    const stroke = { colour: layers[layer].colourStrong, width: 0.7 };
    if (geometry.type === 'LineString') {
      shapes.push(outline(geometry.coordinates.map(place), false, { fill: null, stroke }));
    } else if (geometry.type === 'Polygon') {
      for (const ring of geometry.coordinates) {
        shapes.push(outline(ring.map(place), true, { fill: null, stroke }));
      }
    }
  }
  return shapes;
}

function labelWidth(label: string): number {
  return label.length * letterWidth + 1.3;
}

/** The places around a mark where its label may stand, best first: right, left, below, above, corners. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
] as const;

/** The first place around a mark that covers nothing; else the one that covers least. */
function freePlace(
  at: { readonly x: number; readonly y: number },
  width: number,
  frame: Box,
  taken: readonly Box[],
): Box {
  let best: Box | null = null;
  let leastCovered = Number.POSITIVE_INFINITY;
  for (const distance of [0, 2.6, 5.2]) {
    for (const [right, down] of directions) {
      const x = at.x + right * (markHalf + width / 2 + 0.2 + distance);
      const y = at.y + down * (markHalf + labelHeight / 2 + 0.2 + distance);
      const box: Box = [x - width / 2, y - labelHeight / 2, x + width / 2, y + labelHeight / 2];
      if (box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3])
        continue;
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      if (covered === 0) return box;
      if (covered < leastCovered) [best, leastCovered] = [box, covered];
    }
  }
  return best ?? [at.x, at.y, at.x + width, at.y + labelHeight];
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const high = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function labelShapes({ label, layer }: PlanRecord, [left, top, right, bottom]: Box): Shape[] {
  const stroke = { colour: layers[layer].colourStrong, width: 0.25 };
  return [
    rectangle([left, top, right - left, bottom - top], { fill: paper, stroke }),
    {
      kind: 'text',
      text: label,
      x: (left + right) / 2,
      y: bottom - 0.75,
      size: 2.5,
      strong: true,
      anchor: 'middle',
      fill: ink,
    },
  ];
}

/** A bar of a round length, a quarter to a sixth of the map, half of it filled. */
function scaleBar(frame: MapFrame, words: OverlayWords): Shape[] {
  const metresPerMillimetre = frame.scale / 1000;
  const metres = roundLength(34 * metresPerMillimetre);
  const long = metres / metresPerMillimetre;
  const [left, base] = [4, 7.4];
  const stroke = { colour: ink, width: 0.3 };
  const tick = (share: number, text: string): Shape => ({
    kind: 'text',
    text,
    x: left + long * share,
    y: base - 2.4,
    size: 2.5,
    strong: false,
    anchor: share === 0 ? 'start' : 'middle',
    fill: ink,
  });
  return [
    rectangle([1.2, 1.2, long + 11, 8.2], { fill: paper }),
    rectangle([left, base - 1.5, long, 1.5], { fill: paper, stroke }),
    rectangle([left, base - 1.5, long / 2, 1.5], { fill: ink }),
    tick(0, '0'),
    tick(0.5, words.distance(metres / 2)),
    tick(1, words.distance(metres)),
  ];
}

function northArrow(width: number, initial: string): Shape[] {
  const middle = width - 6;
  return [
    rectangle([width - 10.2, 1.2, 8.4, 12.6], { fill: paper }),
    outline(
      [
        [middle, 5.2],
        [middle + 2.3, 12.4],
        [middle, 10.8],
        [middle - 2.3, 12.4],
      ],
      true,
      { fill: ink },
    ),
    {
      kind: 'text',
      text: initial,
      x: middle,
      y: 4.5,
      size: 3,
      strong: true,
      anchor: 'middle',
      fill: ink,
    },
  ];
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above a length. */
function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((candidate) => candidate * power <= metres) ?? 1;
  return step * power;
}

/** A type's mark alone, for a legend. */
export function legendSymbol(layer: PlanRecord['layer'], picture: Picture): Drawing {
  const size = 5;
  return {
    width: size,
    height: size,
    shapes: markShape(layer, picture, { x: size / 2, y: size / 2 }, size),
  };
}
