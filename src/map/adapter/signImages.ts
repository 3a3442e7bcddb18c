/** Gives a map the images its style names, each when it is first asked for. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawSign, type SignLook } from '../signs';
import { picturesReady } from './pictures';

export class SignImages {
  readonly #drawn = new Set<string>();

  constructor(
    private readonly map: MapLibreMap,
    private look: SignLook,
  ) {
    map.setMissingStyleImageResolver(async (name) => {
      await picturesReady();
      const image = drawSign(name, this.look);
      if (image === null || map.hasImage(name)) return;
      map.addImage(name, image, { pixelRatio: this.look.pixelRatio });
      this.#drawn.add(name);
    });
  }

  /** Draws all images again, of the same size, in other colours. */
  change(look: SignLook): void {
    this.look = look;
    for (const name of this.#drawn) {
      const image = drawSign(name, look);
      if (image !== null && this.map.hasImage(name)) this.map.updateImage(name, image);
    }
  }
}
