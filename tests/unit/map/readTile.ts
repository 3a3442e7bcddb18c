/** Reads our tiles with Mapbox's own reader, so that writer and reader are not of one hand. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

export interface ReadFeature {
  readonly id: number | undefined;
  readonly kind: number;
  readonly properties: Record<string, unknown>;
  /** Parts of x and y in tile units. */
  readonly parts: [x: number, y: number][][];
}

export function readTile(bytes: Uint8Array): Record<string, ReadFeature[]> {
  const tile = new VectorTile(new PbfReader(bytes));
  return Object.fromEntries(
    Object.entries(tile.layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, k): ReadFeature => {
        const feature = layer.feature(k);
        return {
          id: feature.id,
          kind: feature.type,
          properties: feature.properties,
          parts: feature.loadGeometry().map((part) => part.map(({ x, y }) => [x, y])),
        };
      }),
    ]),
  );
}
