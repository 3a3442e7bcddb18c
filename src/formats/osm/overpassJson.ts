/** Overpass JSON: `out body` (ways by their points' ids), `out geom` (ways with places), `out center`. */
import { Failure } from '@/domain/failures';
import { boundsOf } from './bounds';
import { isObject, readJsonElements } from './jsonElements';
import { OsmBuilder } from './osmBuilder';
import type { OsmData, RelationMember } from './osmData';
import type { OnShare } from './osmXml';
import { PlacedNodes } from './placedNodes';
import { tagWriter } from './tagValues';

type Json = Readonly<Record<string, unknown>>;

/**
 * Throws `mapFileTruncated` when the text ends in the middle, or when the server says that it gave
 * up in the middle (`remark`).
 */
export async function readOverpassJson(file: Blob, onShare: OnShare): Promise<OsmData> {
  const json = await readJsonElements(file, 'elements', onShare);
  const remark = json.member('remark');
  if (typeof remark === 'string' && /error|timed out|out of memory/i.test(remark)) {
    throw new Failure('mapFileTruncated', { remark: remark.slice(0, 200) });
  }
  const reader = new OverpassReader();
  for (const element of json.elements()) reader.add(element);
  const { osm3s, bounds } = { osm3s: json.member('osm3s'), bounds: json.member('bounds') };
  const base = isObject(osm3s) ? osm3s.timestamp_osm_base : null;
  return reader.done(bounds, typeof base === 'string' ? base : '');
}

class OverpassReader {
  readonly #builder = new OsmBuilder();
  readonly #placed = new PlacedNodes(this.#builder);
  /** Lines that only stand inside of relations, by their way's id. */
  readonly #memberLines = new Map<number, readonly number[]>();

  add(element: Json | null): void {
    const id = Number(element?.id);
    if (element === null || !Number.isSafeInteger(id)) {
      this.#builder.skipped();
      return;
    }
    if (element.type === 'node') this.#node(id, element);
    else if (element.type === 'way') this.#way(id, element);
    else if (element.type === 'relation') this.#relation(id, element);
    if (typeof element.timestamp === 'string') this.#builder.edited(element.timestamp);
  }

  done(bounds: unknown, base: string): OsmData {
    for (const [id, refs] of this.#memberLines) {
      if (!this.#builder.hasWay(id)) this.#builder.way(id, refs);
    }
    if (isObject(bounds)) {
      const { minlon, minlat, maxlon, maxlat } = bounds;
      this.#builder.bounds = boundsOf(minlon, minlat, maxlon, maxlat);
    }
    if (/^\d{4}-\d\d-\d\d/.test(base)) this.#builder.date = base.slice(0, 10);
    return this.#builder.done();
  }

  #node(id: number, { lon, lat, tags }: Json): void {
    this.#builder.node(
      id,
      number(lon),
      number(lat),
      tags === undefined ? undefined : tagWriter(tags),
    );
  }

  #way(id: number, { nodes, geometry, center, tags }: Json): void {
    const ids = Array.isArray(nodes) ? nodes.map(number) : null;
    const places = Array.isArray(geometry) ? geometry : null;
    const writer = tagWriter(tags);
    if (places === null && ids === null) {
      // `out center`: all that is known of a shop is its middle.
      if (isObject(center)) this.#builder.node(-id, number(center.lon), number(center.lat), writer);
      else this.#builder.skipped();
      return;
    }
    const refs = places === null ? (ids ?? []) : this.#refsOf(places, ids);
    this.#builder.way(id, refs, writer);
  }

  /** Points with both id and place are told under their id, so that other ways meet them there. */
  #refsOf(places: readonly unknown[], ids: readonly number[] | null): number[] {
    const hasIds = ids?.length === places.length;
    return places.map((place, k) => {
      const { lon, lat } = isObject(place) ? place : nowhere;
      if (!hasIds || ids === null) return this.#placed.at(lon, lat);
      const id = ids[k] as number;
      if (isObject(place)) this.#builder.node(id, number(lon), number(lat));
      return id;
    });
  }

  #relation(id: number, { members, tags }: Json): void {
    const list = Array.isArray(members) ? members.filter(isObject) : [];
    const read = list.flatMap((member): RelationMember[] => {
      const { type, ref, role, geometry } = member;
      const memberId = Number(ref);
      if (type !== 'node' && type !== 'way' && type !== 'relation') return [];
      if (type === 'way' && Array.isArray(geometry) && !this.#memberLines.has(memberId)) {
        this.#memberLines.set(memberId, this.#refsOf(geometry, null));
      }
      return [{ kind: type, id: memberId, role: typeof role === 'string' ? role : '' }];
    });
    this.#builder.relation(id, read, tagWriter(tags));
  }
}

const nowhere: Json = {};

function number(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
