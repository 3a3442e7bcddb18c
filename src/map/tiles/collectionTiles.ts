/** Tiles of GeoJSON collections: the layers of an area pack, or a file that is being looked at. */
import type { Position } from '@/domain/geometry';
import { FlatFeaturesBuilder, type featureKinds } from './flatFeatures';
import { type ProjectedFeatures, project } from './mercator';
import { type TileFrame, TileGeometry } from './tileGeometry';
import { TileLayer, vectorTile } from './vectorTile';

export interface CollectionOptions {
  /** Source layer of its tiles. */
  readonly name: string;
  /** Left out of tiles farther away. */
  readonly minimumZoom: number;
  /** The properties that the style reads; all others stay behind. */
  readonly attributes: readonly string[];
  /** Leaves features without a name out. */
  readonly onlyNamed?: boolean;
}

interface Collection extends CollectionOptions {
  readonly features: ProjectedFeatures;
  /** Properties of each feature as key and value in turn. */
  readonly properties: readonly (readonly (string | number)[])[];
}

export class CollectionTiles {
  readonly #collections: Collection[] = [];
  readonly #geometry = new TileGeometry();

  /** Whatever in the data is no feature with sound coordinates is passed over. */
  add(data: unknown, options: CollectionOptions): void {
    const builder = new FlatFeaturesBuilder();
    const properties: (string | number)[][] = [];
    for (const feature of featuresOf(data)) {
      const known = readProperties(feature.properties, options.attributes);
      if (options.onlyNamed && !known.includes('name')) continue;
      addGeometry(builder, feature.geometry, 0);
      while (properties.length < builder.length) properties.push(known);
    }
    this.#collections.push({ ...options, properties, features: project(builder.finish()) });
  }

  tile(zoom: number, x: number, y: number): Uint8Array<ArrayBuffer> {
    const frame: TileFrame = { zoom, x, y };
    return vectorTile(
      this.#collections
        .filter(({ minimumZoom }) => zoom >= minimumZoom)
        .map((collection) => this.#layer(collection, frame)),
    );
  }

  #layer({ name, features, properties }: Collection, frame: TileFrame): TileLayer {
    const layer = new TileLayer(name);
    for (let k = 0; k < features.kinds.length; k += 1) {
      if (!this.#geometry.read(features, k, frame)) continue;
      const known = properties[k] ?? [];
      const tags: number[] = [];
      for (let i = 0; i < known.length; i += 2) {
        tags.push(...layer.tag(String(known[i]), known[i + 1] as string | number));
      }
      layer.add(k, features.kinds[k] as number, tags, this.#geometry);
    }
    return layer;
  }
}

interface LooseFeature {
  geometry?: unknown;
  properties?: unknown;
}

function featuresOf(data: unknown): LooseFeature[] {
  const features = (data as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) return [];
  return features.filter((feature) => typeof feature === 'object' && feature !== null);
}

function readProperties(properties: unknown, attributes: readonly string[]): (string | number)[] {
  const known: (string | number)[] = [];
  if (typeof properties !== 'object' || properties === null) return known;
  for (const key of attributes) {
    const value = (properties as Record<string, unknown>)[key];
    if (typeof value === 'string' && value !== '') known.push(key, value.slice(0, 80));
    else if (typeof value === 'number' && Number.isFinite(value)) known.push(key, value);
    else if (value === true) known.push(key, 1);
  }
  return known;
}

/** Collections in collections beyond this are not meant well. */
const depthLimit = 4;

function addGeometry(builder: FlatFeaturesBuilder, geometry: unknown, depth: number): void {
  const { type, coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
  if (Array.isArray(geometries)) {
    if (depth < depthLimit) for (const part of geometries) addGeometry(builder, part, depth + 1);
    return;
  }
  switch (type) {
    case 'Point':
    case 'MultiPoint':
      for (const position of positionsIn(type === 'Point' ? [coordinates] : coordinates)) {
        builder.begin('Point');
        builder.addPart([position]);
      }
      break;
    case 'LineString':
    case 'MultiLineString': {
      const lines = listIn(type === 'LineString' ? [coordinates] : coordinates).map(positionsIn);
      addParts(
        builder,
        'LineString',
        lines.filter((line) => line.length > 1),
      );
      break;
    }
    case 'Polygon':
    case 'MultiPolygon':
      for (const polygon of listIn(type === 'Polygon' ? [coordinates] : coordinates)) {
        const rings = listIn(polygon).map(positionsIn);
        if ((rings[0]?.length ?? 0) < 4) continue;
        builder.begin('Polygon');
        builder.addRings(rings.filter((ring) => ring.length > 3));
      }
      break;
  }
}

function addParts(
  builder: FlatFeaturesBuilder,
  kind: keyof typeof featureKinds,
  parts: readonly Position[][],
): void {
  if (parts.length === 0) return;
  builder.begin(kind);
  for (const part of parts) builder.addPart(part);
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function positionsIn(value: unknown): Position[] {
  return listIn(value).filter(
    (position): position is Position =>
      Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]),
  );
}
