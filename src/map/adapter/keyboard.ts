/** What keys do on the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapTool } from '../mapContract';

export type MapKeyAct =
  | { readonly kind: 'pan'; readonly right: number; readonly down: number }
  | { readonly kind: 'zoom'; readonly step: 1 | -1 }
  | { readonly kind: 'turn'; readonly degrees: number }
  | { readonly kind: 'turnNorth' }
  | { readonly kind: 'addCorner' }
  | { readonly kind: 'removeCorner' }
  | { readonly kind: 'moveCorner' }
  | { readonly kind: 'chooseCorner'; readonly step: 1 | -1 };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Pixels of one press; with Shift, for placing exactly. */
const panPixels = 80;
const finePixels = 8;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The act of a key while a tool is in hand; null leaves it to the browser. */
export function mapKeyAct(pressed: PressedKey, tool: MapTool['kind']): MapKeyAct | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const arrow = arrows[pressed.key];
  if (arrow !== undefined) {
    const pixels = pressed.shiftKey ? finePixels : panPixels;
    return { kind: 'pan', right: arrow[0] * pixels, down: arrow[1] * pixels };
  }
  switch (pressed.key) {
    case '+':
    case '=':
      return { kind: 'zoom', step: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', step: -1 };
    case 'Home':
      return { kind: 'turnNorth' };
    case ',':
    case '.':
      return { kind: 'turn', degrees: pressed.key === ',' ? -15 : 15 };
    default:
      return drawingAct(pressed.key, tool);
  }
}

function drawingAct(key: string, tool: MapTool['kind']): MapKeyAct | null {
  if (tool !== 'draw' && tool !== 'edit') return null;
  switch (key) {
    case 'Enter':
      return { kind: tool === 'draw' ? 'addCorner' : 'moveCorner' };
    case 'Insert':
      return { kind: 'addCorner' };
    case 'Backspace':
    case 'Delete':
      return { kind: 'removeCorner' };
    case 'PageDown':
      return { kind: 'chooseCorner', step: 1 };
    case 'PageUp':
      return { kind: 'chooseCorner', step: -1 };
    default:
      return null;
  }
}

/** Moves, zooms or turns the map; false if the act is one of drawing. */
export function moveByKey(map: MapLibreMap, act: MapKeyAct): boolean {
  switch (act.kind) {
    case 'pan':
      map.panBy([act.right, act.down], { duration: 120 });
      return true;
    case 'zoom':
      map.easeTo({ zoom: map.getZoom() + act.step, duration: 200 });
      return true;
    case 'turn':
      map.easeTo({ bearing: map.getBearing() + act.degrees, duration: 150 });
      return true;
    case 'turnNorth':
      map.easeTo({ bearing: 0 });
      return true;
    default:
      return false;
  }
}
