/** Points by place, for files that give lines their places and no points: same place, same point. */
import type { OsmBuilder } from './osmBuilder';
import { toUnits } from './osmData';

/** Far below the ids that editors give to new elements. */
const firstOwnId = -1_000_000_000_000;

export class PlacedNodes {
  readonly #ids = new Map<string, number>();
  #next = firstOwnId;

  constructor(private readonly builder: OsmBuilder) {}

  /** An id that no element of the file has. */
  ownId(): number {
    this.#next -= 1;
    return this.#next;
  }

  /** The point at a place in degrees; what is no place gets an id that no point has. */
  at(longitude: unknown, latitude: unknown): number {
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return Number.NaN;
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return Number.NaN;
    const key = `${toUnits(longitude)} ${toUnits(latitude)}`;
    const near = this.#ids.get(key);
    if (near !== undefined) return near;
    const id = this.ownId();
    this.#ids.set(key, id);
    this.builder.node(id, longitude, latitude);
    return id;
  }
}
