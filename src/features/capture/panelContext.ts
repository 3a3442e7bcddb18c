import { createContext, useContext } from 'react';
import type { MapHandle } from '@/map/mapContract';
import type { SheetCover } from '@/ui/useSheetCover';
import type { Capture } from './useCapture';

/** What all views of the panel share. */
export interface PanelContext {
  map: MapHandle | null;
  /** The map will not come: places are written instead of pointed at. */
  mapFailed: boolean;
  capture: Capture;
  onSheet: (cover: SheetCover) => void;
  /** After the first view: its title takes the focus, so that it is read from there. */
  movesFocus: boolean;
  /** The form was left unfinished when the tab was closed; null once that has been answered. */
  unfinished: { onContinue: () => void; onDiscard: () => void } | null;
}

const context = createContext<PanelContext | null>(null);

export const PanelProvider = context.Provider;

export function usePanel(): PanelContext {
  const panel = useContext(context);
  if (panel === null) throw new Error('usePanel is for views inside CapturePanel');
  return panel;
}
