/**
 * The piece of the earth that a map on paper shows. The scale is a round number, all maps of one
 * plan share a frame, and the frame's shape on paper is exactly its shape in the map's projection
 * (Web Mercator), so that what the document draws over the picture lies where it belongs.
 */
import { metresPerDegree } from '@/domain/geodesy';
import type { BoundingBox, Position } from '@/domain/geometry';

export interface MapFrame {
  readonly box: BoundingBox;
  /** CSS pixels, 96 to the inch: what a map on screen would have at this size. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** 7500 stands for 1 : 7.500, at the middle of the map. */
  readonly scale: number;
}

export const millimetresPerPixel = 25.4 / 96;
const metresPerPixelAtScaleOne = millimetresPerPixel / 1000;

/** Width between the margins of an A4 page: 170 mm; the height leaves room for title and legend. */
const frameWidthPixels = 642;
const lowestFramePixels = 400;
const highestFramePixels = 620;

const roundScales = [
  500, 750, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 7500, 10_000, 12_500, 15_000, 20_000,
  25_000, 30_000, 40_000, 50_000, 75_000, 100_000, 150_000, 200_000, 250_000, 500_000, 1_000_000,
  2_000_000, 5_000_000, 10_000_000, 50_000_000,
] as const;

/** The frame that shows a box whole at the largest round scale, with a little air around it. */
export function frameOf(box: BoundingBox): MapFrame {
  const [west, north] = worldPlace([box[0], box[3]]);
  const [east, south] = worldPlace([box[2], box[1]]);
  const [middleX, middleY] = [(west + east) / 2, (north + south) / 2];
  const metres = metresPerWorld(middleY);
  const air = 1.04;
  const wide = (east - west) * metres * air;
  const high = (south - north) * metres * air;
  const scale =
    roundScales.find((candidate) => {
      const metresPerPixel = candidate * metresPerPixelAtScaleOne;
      return (
        wide <= frameWidthPixels * metresPerPixel && high <= highestFramePixels * metresPerPixel
      );
    }) ?? (roundScales[roundScales.length - 1] as number);
  const metresPerPixel = scale * metresPerPixelAtScaleOne;
  const heightPixels = Math.max(lowestFramePixels, Math.ceil(high / metresPerPixel));
  const halfWide = (frameWidthPixels * metresPerPixel) / metres / 2;
  const halfHigh = (heightPixels * metresPerPixel) / metres / 2;
  const [boxWest, boxNorth] = earthPlace(middleX - halfWide, middleY - halfHigh);
  const [boxEast, boxSouth] = earthPlace(middleX + halfWide, middleY + halfHigh);
  return {
    box: [boxWest, boxSouth, boxEast, boxNorth],
    widthPixels: frameWidthPixels,
    heightPixels: Math.min(heightPixels, highestFramePixels),
    scale,
  };
}

/** Where a position lies on the frame, millimetres from its upper left corner. */
export function placeOnFrame(frame: MapFrame, position: Position): { x: number; y: number } {
  const [west, north] = worldPlace([frame.box[0], frame.box[3]]);
  const [east, south] = worldPlace([frame.box[2], frame.box[1]]);
  const [x, y] = worldPlace(position);
  return {
    x: ((x - west) / (east - west)) * frame.widthPixels * millimetresPerPixel,
    y: ((y - north) / (south - north)) * frame.heightPixels * millimetresPerPixel,
  };
}

/**
 * The frame's box without a margin: for who draws the map and leaves that much room around the box
 * it is given.
 */
export function boxWithin(frame: MapFrame, marginPixels: number): BoundingBox {
  const [west, south, east, north] = frame.box;
  const [left, top] = worldPlace([west, north]);
  const [right, bottom] = worldPlace([east, south]);
  const marginX = ((right - left) * marginPixels) / frame.widthPixels;
  const marginY = ((bottom - top) * marginPixels) / frame.heightPixels;
  const [innerWest, innerNorth] = earthPlace(left + marginX, top + marginY);
  const [innerEast, innerSouth] = earthPlace(right - marginX, bottom - marginY);
  return [innerWest, innerSouth, innerEast, innerNorth];
}

/** Web Mercator, the world as a square of side 1; y runs south. */
function worldPlace([longitude, latitude]: Position): [x: number, y: number] {
  const bounded = Math.min(85, Math.max(-85, latitude));
  const angle = (bounded * Math.PI) / 180;
  return [
    (longitude + 180) / 360,
    0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI),
  ];
}

function earthPlace(x: number, y: number): Position {
  const latitude = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [x * 360 - 180, latitude];
}

/** Metres on the ground for the width of the world square, at a height in it. */
function metresPerWorld(y: number): number {
  const [, latitude] = earthPlace(0, y);
  return metresPerDegree(latitude)[0] * 360;
}
