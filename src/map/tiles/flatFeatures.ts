/**
 * Many features in a few typed arrays. They cross to the worker without being copied, which for
 * 50,000 records takes no time at all, where a structured clone of objects blocks the main thread
 * for a quarter of a second.
 */
import type { Position, RecordGeometry } from '@/domain/geometry';

/** As vector tiles number them. */
export const featureKinds = { Point: 1, LineString: 2, Polygon: 3 } as const;

export interface FlatFeatures {
  /** One of `featureKinds` per feature. */
  readonly kinds: Uint8Array;
  /** Feature k owns the parts (points, lines, rings) from `partStarts[k]` to before `[k + 1]`. */
  readonly partStarts: Uint32Array;
  /** Part p owns the positions from `positionStarts[p]` to before `[p + 1]`. */
  readonly positionStarts: Uint32Array;
  /** Longitude and latitude of position i at 2i and 2i + 1, degrees. */
  readonly coordinates: Float64Array;
}

/** The buffers to hand over when `FlatFeatures` go to another thread. */
export function buffersOf({ kinds, partStarts, positionStarts, coordinates }: FlatFeatures) {
  return [kinds.buffer, partStarts.buffer, positionStarts.buffer, coordinates.buffer];
}

export class FlatFeaturesBuilder {
  #kinds = new GrowingArray(Uint8Array);
  #partStarts = new GrowingArray(Uint32Array);
  #positionStarts = new GrowingArray(Uint32Array);
  #coordinates = new GrowingArray(Float64Array);

  get length(): number {
    return this.#kinds.length;
  }

  addRecord(geometry: RecordGeometry): void {
    this.begin(geometry.type);
    switch (geometry.type) {
      case 'Point':
        this.addPart([geometry.coordinates]);
        break;
      case 'LineString':
        this.addPart(geometry.coordinates);
        break;
      case 'Polygon':
        this.addRings(geometry.coordinates);
        break;
    }
  }

  /** Starts a feature; parts follow. */
  begin(kind: keyof typeof featureKinds): void {
    this.#kinds.push(featureKinds[kind]);
    this.#partStarts.push(this.#positionStarts.length);
  }

  addPart(positions: readonly Position[]): void {
    this.#positionStarts.push(this.#coordinates.length / 2);
    for (const position of positions) {
      this.#coordinates.push(position[0]);
      this.#coordinates.push(position[1]);
    }
  }

  /**
   * Rings of one polygon, the outer one first. Readers of tiles tell holes from islands by the
   * direction a ring runs in: clockwise around an island (GeoJSON has it the other way round, and
   * files from outside have it any way).
   */
  addRings(rings: readonly (readonly Position[])[]): void {
    for (const [k, ring] of rings.entries()) {
      const isRight = k === 0 ? turning(ring) <= 0 : turning(ring) >= 0;
      this.addPart(isRight ? ring : ring.toReversed());
    }
  }

  finish(): FlatFeatures {
    return {
      kinds: this.#kinds.finish(),
      partStarts: this.#partStarts.finish(this.#positionStarts.length),
      positionStarts: this.#positionStarts.finish(this.#coordinates.length / 2),
      coordinates: this.#coordinates.finish(),
    };
  }
}

/** Twice the area a ring encloses on the plane, positive counter-clockwise; only its sign counts. */
function turning(ring: readonly Position[]): number {
  let sum = 0;
  let previous = ring[ring.length - 1] ?? [0, 0];
  for (const position of ring) {
    sum += previous[0] * position[1] - position[0] * previous[1];
    previous = position;
  }
  return sum;
}

type NumberArray = Uint8Array | Uint32Array | Float64Array;

/** A typed array that doubles when full. */
class GrowingArray<Values extends NumberArray> {
  length = 0;
  #values: Values;

  constructor(private readonly kind: new (length: number) => Values) {
    this.#values = new kind(1024);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new this.kind(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** The values so far and, if given, one more. */
  finish(last?: number): Values {
    if (last !== undefined) this.push(last);
    return this.#values.slice(0, this.length) as Values;
  }
}
