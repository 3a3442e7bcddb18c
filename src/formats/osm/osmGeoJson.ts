/**
 * GeoJSON that osmtogeojson, Overpass Turbo or QuickOSM made of OpenStreetMap data: tags stand in
 * `properties` or `properties.tags`, the element's name in `@id` or `id` («way/123»).
 */

import { isObject, readJsonElements } from './jsonElements';
import { OsmBuilder } from './osmBuilder';
import type { OsmData, RelationMember } from './osmData';
import type { OnShare } from './osmXml';
import { PlacedNodes } from './placedNodes';
import type { TagTable } from './tagTable';
import { tagWriter } from './tagValues';

type Json = Readonly<Record<string, unknown>>;
type WriteTags = (to: TagTable) => void;

/** Throws `mapFileTruncated`, `fileTooDeep`. */
export async function readOsmGeoJson(file: Blob, onShare: OnShare): Promise<OsmData> {
  const json = await readJsonElements(file, 'features', onShare);
  const builder = new OsmBuilder();
  const reader = new GeoJsonReader(builder);
  for (const feature of json.elements()) {
    if (feature === null || !reader.add(feature)) builder.skipped();
  }
  const stamp = json.member('timestamp');
  if (typeof stamp === 'string') builder.edited(stamp);
  return builder.done();
}

class GeoJsonReader {
  readonly #placed: PlacedNodes;

  constructor(private readonly builder: OsmBuilder) {
    this.#placed = new PlacedNodes(builder);
  }

  /** False if it has no geometry that we know. */
  add({ geometry, properties }: Json): boolean {
    if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return false;
    const given: Json = isObject(properties) ? properties : {};
    const tags = isObject(given.tags) ? given.tags : given;
    // `type` of a relation says how it was stored; as a tag of a point it would mean something else.
    const writer = tagWriter(tags, ownProperties);
    const stamp = isObject(given.meta) ? given.meta.timestamp : given['@timestamp'];
    if (typeof stamp === 'string') this.builder.edited(stamp);
    return this.#shape(geometry.type, geometry.coordinates, writer);
  }

  #shape(type: unknown, coordinates: readonly unknown[], write: WriteTags): boolean {
    switch (type) {
      case 'Point':
        this.#point(coordinates, write);
        return true;
      case 'MultiPoint':
        for (const point of coordinates) this.#point(list(point), write);
        return true;
      case 'LineString':
        this.#line(coordinates, write);
        return true;
      case 'MultiLineString':
        for (const line of coordinates) this.#line(list(line), write);
        return true;
      case 'Polygon':
        this.#area([coordinates], write);
        return true;
      case 'MultiPolygon':
        this.#area(coordinates.map(list), write);
        return true;
      default:
        return false;
    }
  }

  #point([longitude, latitude]: readonly unknown[], write: WriteTags): void {
    this.builder.node(this.#placed.ownId(), numberOf(longitude), numberOf(latitude), write);
  }

  #line(positions: readonly unknown[], write?: WriteTags): number {
    const id = this.#placed.ownId();
    const refs = positions.map((position) => {
      const [longitude, latitude] = list(position);
      return this.#placed.at(longitude, latitude);
    });
    this.builder.way(id, refs, write);
    return id;
  }

  /** An area stays one, whatever its tags would say: its maker knew more. */
  #area(polygons: readonly (readonly unknown[])[], write: WriteTags): void {
    const members = polygons.flatMap((rings) =>
      rings.map((ring, k): RelationMember => {
        return { kind: 'way', id: this.#line(list(ring)), role: k === 0 ? 'outer' : 'inner' };
      }),
    );
    this.builder.relation(this.#placed.ownId(), members, (to) => {
      to.tag('type', 'multipolygon');
      write(to);
    });
  }
}

const ownProperties: ReadonlySet<string> = new Set(['type', 'id', '@id']);

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
