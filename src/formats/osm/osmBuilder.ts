/** Takes elements from a reader, in any order, and makes `OsmData` of them. */
import type { BoundingBox } from '@/domain/geometry';
import type { Day } from '@/domain/identifiers';
import { growingCounts, growingDoubles, growingIntegers } from './growing';
import { type OsmData, type OsmRelation, type RelationMember, toUnits } from './osmData';
import { osmLimits, refuseMore } from './osmLimits';
import { sortedNodes } from './sortedNodes';
import { TagTable, Words } from './tagTable';

export class OsmBuilder {
  readonly #words = new Words();
  readonly #nodeIds = growingDoubles();
  readonly #longitudes = growingIntegers();
  readonly #latitudes = growingIntegers();
  readonly #taggedIds = growingDoubles();
  readonly #nodeTags = new TagTable(this.#words);
  readonly #wayIds = growingDoubles();
  readonly #wayEnds = growingCounts();
  readonly #wayRefs = growingDoubles();
  readonly #wayTags = new TagTable(this.#words);
  /** By id: the way whose tags and points count. */
  readonly #wayOf = new Map<number, number>();
  readonly #relations = new Map<number, OsmRelation>();
  readonly #relationTags = new TagTable(this.#words);
  #relationCount = 0;
  #members = 0;
  #unreadable = 0;
  #newest = '';
  bounds: BoundingBox | null = null;
  date: Day | null = null;

  /** A point in degrees. `tags` writes its tags into the table. */
  node(id: number, longitude: number, latitude: number, tags?: (to: TagTable) => void): void {
    // Also false for what is no number.
    const isPlace = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    if (!isPlace || !Number.isSafeInteger(id)) {
      this.#unreadable += 1;
      return;
    }
    this.#nodeIds.push(id);
    this.#longitudes.push(toUnits(longitude));
    this.#latitudes.push(toUnits(latitude));
    refuseMore(this.#nodeIds.length, osmLimits.nodes);
    if (tags === undefined) return;
    tags(this.#nodeTags);
    if (this.#nodeTags.openTags === 0) return;
    this.#nodeTags.endEntry();
    this.#taggedIds.push(id);
  }

  /** A way by the ids of its points. If it came before, the one with more tags stays. */
  way(id: number, refs: Iterable<number>, tags?: (to: TagTable) => void): void {
    if (!Number.isSafeInteger(id)) {
      this.#unreadable += 1;
      return;
    }
    tags?.(this.#wayTags);
    const entry = this.#wayTags.endEntry();
    this.#wayIds.push(id);
    for (const ref of refs) this.#wayRefs.push(ref);
    this.#wayEnds.push(this.#wayRefs.length);
    refuseMore(this.#wayIds.length, osmLimits.ways);
    refuseMore(this.#wayRefs.length, osmLimits.wayPoints);
    const before = this.#wayOf.get(id);
    if (before === undefined || this.#wayTags.countOf(entry) > this.#wayTags.countOf(before)) {
      this.#wayOf.set(id, entry);
    }
  }

  /** Only areas of several parts are kept. */
  relation(id: number, members: readonly RelationMember[], tags: (to: TagTable) => void): void {
    this.#relationCount += 1;
    refuseMore(this.#relationCount, osmLimits.relations);
    this.#members += members.length;
    refuseMore(this.#members, osmLimits.members);
    tags(this.#relationTags);
    const read = this.#relationTags.tagsOf(this.#relationTags.endEntry());
    if (this.#relations.has(id)) this.#relationCount -= 1;
    else if (read.type === 'multipolygon') this.#relations.set(id, { id, tags: read, members });
  }

  hasWay(id: number): boolean {
    return this.#wayOf.has(id);
  }

  /** An instant or day of one element; the newest stands for the data if the file tells no day. */
  edited(instant: string): void {
    if (instant > this.#newest && /^\d{4}-\d\d-\d\d/.test(instant)) this.#newest = instant;
  }

  skipped(): void {
    this.#unreadable += 1;
  }

  done(): OsmData {
    const nodes = sortedNodes(
      this.#nodeIds.done(),
      this.#longitudes.done(),
      this.#latitudes.done(),
    );
    const ways = [...this.#wayOf.values()].sort((a, b) => a - b);
    const wayStarts = new Uint32Array(ways.length + 1);
    const wayNodes = new Int32Array(this.#wayRefs.length);
    let end = 0;
    for (const [k, entry] of ways.entries()) {
      for (let at = this.#wayStart(entry); at < this.#wayEnds.at(entry); at += 1) {
        wayNodes[end] = nodes.indexOf(this.#wayRefs.at(at));
        end += 1;
      }
      wayStarts[k + 1] = end;
    }
    const tagged = this.#taggedNodes(nodes.indexOf);
    return {
      counts: { nodes: nodes.ids.length, ways: ways.length, relations: this.#relationCount },
      nodeIds: nodes.ids,
      longitudes: nodes.longitudes,
      latitudes: nodes.latitudes,
      taggedNodes: Uint32Array.from(tagged.keys()),
      nodeTags: tagsBy([...tagged.values()], this.#nodeTags),
      wayIds: Float64Array.from(ways, (entry) => this.#wayIds.at(entry)),
      wayStarts,
      wayNodes: wayNodes.subarray(0, end),
      wayTags: tagsBy(ways, this.#wayTags),
      relations: [...this.#relations.values()],
      bounds: this.bounds,
      date: dayOf(this.date ?? '') ?? dayOf(this.#newest),
      unreadable: this.#unreadable,
    };
  }

  /** By node index, in file order: the entry of its tags. */
  #taggedNodes(indexOf: (id: number) => number): Map<number, number> {
    const entries = new Map<number, number>();
    for (let entry = 0; entry < this.#taggedIds.length; entry += 1) {
      entries.set(indexOf(this.#taggedIds.at(entry)), entry);
    }
    return entries;
  }

  #wayStart(entry: number): number {
    return entry === 0 ? 0 : this.#wayEnds.at(entry - 1);
  }
}

function tagsBy(entries: readonly number[], table: TagTable) {
  return (position: number) => table.tagsOf(entries[position] as number);
}

/** A day on which OpenStreetMap was there; hostile files may say anything. */
function dayOf(instant: string): Day | null {
  const day = instant.slice(0, 10);
  const isDay = /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? day : null;
}
