/** Fills that speak without colour, each a square that repeats without a seam. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

interface Pattern {
  /** Side of the square, pixels of the map. */
  readonly size: number;
  draw(canvas: OffscreenCanvasRenderingContext2D, palette: Palette): void;
}

function lines(canvas: OffscreenCanvasRenderingContext2D, path: string, ink: string): void {
  canvas.strokeStyle = ink;
  canvas.lineWidth = 1;
  canvas.stroke(new Path2D(path));
}

function dots(
  canvas: OffscreenCanvasRenderingContext2D,
  places: readonly (readonly [number, number])[],
  radius: number,
  ink: string,
): void {
  canvas.fillStyle = ink;
  for (const [x, y] of places) {
    canvas.beginPath();
    canvas.arc(x, y, radius, 0, 2 * Math.PI);
    canvas.fill();
  }
}

export const patterns: Readonly<Record<string, Pattern>> = {
  /** Waves. */
  water: {
    size: 16,
    draw: (canvas) =>
      lines(canvas, 'M0 4q4-3.5 8 0t8 0M-4 12q4-3.5 8 0t8 0 8 0', 'rgba(0, 0, 0, 0.75)'),
  },
  /** Tufts. */
  green: {
    size: 18,
    draw: (canvas) =>
      lines(
        canvas,
        'M3 7v-3M1 7l-.8-2M5 7l.8-2M12 16v-3M10 16l-.8-2M14 16l.8-2',
        'rgba(0, 0, 0, 0.6)',
      ),
  },
  /** Tree crowns, closer together. */
  wood: {
    size: 16,
    draw: (canvas) =>
      lines(
        canvas,
        'M2 5a2.4 2.4 0 0 1 4.8 0M4.4 5v2.4M10 13a2.4 2.4 0 0 1 4.8 0M12.4 13v2.4',
        'rgba(0, 0, 0, 0.7)',
      ),
  },
  /** Sparse dots: paved open ground. */
  square: {
    size: 10,
    draw: (canvas) =>
      dots(
        canvas,
        [
          [2.5, 2.5],
          [7.5, 7.5],
        ],
        0.7,
        'rgba(0, 0, 0, 0.55)',
      ),
  },
  /** Slanting lines on the ground's own colour: nobody has counted the floors. */
  uncounted: {
    size: 8,
    draw: (canvas, palette) => {
      canvas.fillStyle = palette.block.fill;
      canvas.fillRect(0, 0, 8, 8);
      lines(canvas, 'M-2 6L6-2M-2 14L14-2M2 10L10 2', palette.publicBuilding.edge);
    },
  },
};

/** What colours say elsewhere, said by patterns: above the fills of the ground. */
export function patternLayers(): LayerSpecification[] {
  const fill = (
    id: string,
    sourceLayer: string,
    kinds: readonly string[] | null,
    pattern: string,
  ): LayerSpecification => ({
    id: `pattern-${id}`,
    type: 'fill',
    source: 'base',
    'source-layer': sourceLayer,
    minzoom: 13,
    filter:
      kinds === null
        ? ['==', ['geometry-type'], 'Polygon']
        : ['match', ['get', 'kind'], [...kinds], true, false],
    paint: { 'fill-pattern': `pattern:${pattern}`, 'fill-antialias': false },
  });
  return [
    fill('square', 'landUse', ['square', 'parking'], 'square'),
    fill('green', 'green', ['park', 'grass', 'pitch', 'playground', 'cemetery'], 'green'),
    fill('wood', 'green', ['wood'], 'wood'),
    fill('water', 'water', null, 'water'),
    {
      // A stream is one line with two banks.
      id: 'stream-bank',
      type: 'line',
      source: 'base',
      'source-layer': 'water',
      minzoom: 12,
      filter: ['match', ['get', 'kind'], ['stream', 'drain', 'river'], true, false],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': '#000000',
        'line-width': 1,
        'line-gap-width': ['interpolate', ['exponential', 1.6], ['zoom'], 12, 1, 18, 8],
      },
    },
  ];
}
