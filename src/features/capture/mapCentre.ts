import type { Position } from '@/domain/geometry';

/**
 * The middle of the map for those who sort by it. The map tells it sixty times a second while it
 * moves; listeners hear of it when it has come to rest, and nobody else renders anew.
 */
export class MapCentre {
  #centre: Position | null = null;
  #told: Position | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  readonly set = (centre: Position): void => {
    this.#centre = centre;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tell, restMilliseconds);
  };

  /** Where it last rested. */
  readonly get = (): Position | null => this.#told;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly #tell = (): void => {
    this.#told = this.#centre;
    for (const listener of this.#listeners) listener();
  };
}

const restMilliseconds = 250;
