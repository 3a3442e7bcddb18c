/** Gives a map the images its style names, each when it is first asked for. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { yieldToMain } from '@/platform/yield';
import { drawSign, type SignLook } from '../signs';
import { picturesReady } from './pictures';

/** A first view asks for thirty signs at once; drawn in one go they would be felt. */
const sliceMilliseconds = 8;

export class SignImages {
  readonly #drawn = new Set<string>();
  #turn: Promise<void> = picturesReady();
  #sliceStart = 0;
  #isClosed = false;

  constructor(
    private readonly map: MapLibreMap,
    private look: SignLook,
  ) {
    map.setMissingStyleImageResolver((name) => this.#inTurn(name));
  }

  /** Draws images before they are asked for; the style has to be loaded. */
  prepare(names: readonly string[]): void {
    for (const name of names) void this.#inTurn(name);
  }

  /** Draws all images again, of the same size, in other colours. */
  change(look: SignLook): void {
    this.look = look;
    for (const name of this.#drawn) {
      const image = drawSign(name, look);
      if (image !== null && this.map.hasImage(name)) this.map.updateImage(name, image);
    }
  }

  close(): void {
    this.#isClosed = true;
  }

  #inTurn(name: string): Promise<void> {
    this.#turn = this.#turn.then(() => this.#draw(name));
    return this.#turn;
  }

  async #draw(name: string): Promise<void> {
    if (this.#isClosed || this.map.hasImage(name)) return;
    if (performance.now() - this.#sliceStart > sliceMilliseconds) {
      await yieldToMain();
      this.#sliceStart = performance.now();
    }
    const image = drawSign(name, this.look);
    if (image === null || this.#isClosed || this.map.hasImage(name)) return;
    this.map.addImage(name, image, { pixelRatio: this.look.pixelRatio });
    this.#drawn.add(name);
  }
}
