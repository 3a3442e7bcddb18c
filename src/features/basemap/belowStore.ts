/** What lies under and over the pack just now; small, because every map asks for it. */
import { useSyncExternalStore } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { PictureBelow, TilesBelow } from '@/map/scene';

export interface TileFileNote {
  readonly name: string;
  readonly bytes: number;
  /** Whether it stays on the device when the tab is closed. */
  readonly isKept: boolean;
}

export interface PictureOnMap extends PictureBelow {
  readonly neighbourhoodId: Uuid;
  readonly isKept: boolean;
}

export interface BelowState {
  /** The file of this device, shown or not. */
  readonly tileFile: TileFileNote | null;
  readonly fileTiles: TilesBelow | null;
  /** Open until the page is left. */
  readonly online: { readonly id: string; readonly tiles: TilesBelow } | null;
  readonly picture: PictureOnMap | null;
  /** The corners of the picture have handles. */
  readonly isPinning: boolean;
  /** What was kept and is gone: said once. */
  readonly lost: 'file' | 'picture' | null;
}

let state: BelowState = {
  tileFile: null,
  fileTiles: null,
  online: null,
  picture: null,
  isPinning: false,
  lost: null,
};

const listeners = new Set<() => void>();

export function belowNow(): BelowState {
  return state;
}

export function changeBelow(part: Partial<BelowState>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

export function useBelowState(): BelowState {
  return useSyncExternalStore(subscribe, belowNow);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
