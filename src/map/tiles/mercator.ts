/** Web Mercator, for drawing only: lengths and areas are never measured in it. */
import type { Position } from '@/domain/geometry';
import type { FlatFeatures } from './flatFeatures';

/** `FlatFeatures` whose coordinates are shares of the Mercator square, 0 … 1 from its north-west. */
export interface ProjectedFeatures extends FlatFeatures {
  /** West, north, east, south of feature k at 4k … 4k + 3. */
  readonly boxes: Float64Array;
}

/** The square ends here. */
const latitudeLimit = 85.0511;

export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

export function mercatorY(latitude: number): number {
  const sine = Math.sin(
    (Math.max(-latitudeLimit, Math.min(latitudeLimit, latitude)) * Math.PI) / 180,
  );
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Metres that one pixel covers at a latitude, for tiles of 512 pixels; zoom may be a fraction. */
export function metresPerPixel(latitude: number, zoom: number): number {
  const equatorMetres = 2 * Math.PI * 6_378_137;
  return (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** Projects in place: the arrays belong to the caller no longer. */
export function project(features: FlatFeatures): ProjectedFeatures {
  const { coordinates, kinds, partStarts, positionStarts } = features;
  for (let i = 0; i < coordinates.length; i += 2) {
    coordinates[i] = mercatorX(coordinates[i] as number);
    coordinates[i + 1] = mercatorY(coordinates[i + 1] as number);
  }
  const boxes = new Float64Array(kinds.length * 4);
  for (let k = 0; k < kinds.length; k += 1) {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = positionStarts[partStarts[k + 1] as number] as number;
    for (let i = positionStarts[partStarts[k] as number] as number; i < end; i += 1) {
      const x = coordinates[2 * i] as number;
      const y = coordinates[2 * i + 1] as number;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    boxes.set([west, north, east, south], 4 * k);
  }
  return { ...features, boxes };
}

/** A Mercator place as degrees. */
export function unproject(x: number, y: number): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}
