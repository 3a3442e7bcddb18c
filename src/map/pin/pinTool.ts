/** Handles on the four corners of a picture that lies over the map, to be dragged to their places. */
import { type Coordinates, type ImageSource, type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import type { PictureCorners } from '../scene';
import styles from './pin.module.css';

export class PinTool {
  readonly #handles: readonly Marker[];
  #isShown = false;

  /** `names` are the corners' names, upper left first, then clockwise. */
  constructor(
    private readonly map: MapLibreMap,
    names: readonly string[],
    onCorners: (corners: PictureCorners) => void,
  ) {
    this.#handles = [0, 1, 2, 3].map((k) => {
      const handle = new Marker({ element: handleElement(k), draggable: true });
      handle.getElement().setAttribute('aria-label', names[k] ?? '');
      // While it moves only the map knows; what is let go is kept.
      handle.on('drag', () => this.#bend());
      handle.on('dragend', () => onCorners(this.#corners()));
      return handle;
    });
  }

  /** The picture's corners as the scene has them; null takes the handles away. */
  follow(corners: PictureCorners | null): void {
    for (const [k, handle] of this.#handles.entries()) {
      const place = corners?.[k];
      if (place === undefined) handle.remove();
      else {
        handle.setLngLat([place[0], place[1]]);
        if (!this.#isShown) handle.addTo(this.map);
      }
    }
    this.#isShown = corners !== null;
  }

  close(): void {
    for (const handle of this.#handles) handle.remove();
  }

  #corners(): PictureCorners {
    return this.#handles.map((handle): Position => {
      const { lng, lat } = handle.getLngLat();
      return [lng, lat];
    }) as unknown as PictureCorners;
  }

  #bend(): void {
    const source = this.map.getSource<ImageSource>('below-picture');
    source?.setCoordinates(this.#corners().map(([x, y]) => [x, y]) as Coordinates);
  }
}

function handleElement(k: number): HTMLElement {
  const element = document.createElement('div');
  element.className = styles.handle ?? '';
  element.textContent = String(k + 1);
  // Its arrow keys move the corner; the map would move along.
  element.addEventListener('keydown', (event) => event.stopPropagation());
  return element;
}
