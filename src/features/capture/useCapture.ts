/**
 * What capture asks of the map, and hears from it. The screen that composes map and panel calls
 * this once and hands it to both.
 */
import { useState } from 'react';
import type { RecordGeometry } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import type { RecordDraft } from '@/domain/view';
import type { Drawing, MapCamera, MapTool } from '@/map/mapContract';
import { changeDraft, select, session, useSession } from '@/session/session';
import { MapCentre } from './mapCentre';

export interface Capture {
  tool: MapTool;
  /** How far the line or area under way has come; null with the other tools. */
  drawing: Drawing | null;
  onDrawing: (drawing: Drawing) => void;
  /** Begins the line or area anew. */
  startAgain: () => void;
  /** The middle of the map, for the list that is sorted by nearness. */
  centre: MapCentre;
  onCameraChange: (camera: MapCamera) => void;
  /** A mark was chosen, on the map or in the list: its record opens. */
  onSelect: (id: Uuid | null) => void;
  /** Back to the list while the record stays selected. */
  showList: (id: Uuid | null) => void;
  /** The selected record that the list stands in front of. */
  listedId: Uuid | null;
}

/** The draft of the open neighbourhood; one that was begun elsewhere waits. */
export function useOpenDraft(): RecordDraft | null {
  return useSession(({ draft, neighbourhoodId }) =>
    draft?.neighbourhoodId === neighbourhoodId ? draft : null,
  );
}

export function useCapture(): Capture {
  const draft = useOpenDraft();
  const [round, setRound] = useState(0);
  const [listedId, setListedId] = useState<Uuid | null>(null);
  const [centre] = useState(() => new MapCentre());
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  // The tool is made when a place step begins and stays while corners come and go: the drawing
  // itself lives in the map until then, and in the draft so that it outlives the tab.
  const key = `${placeKey(draft)} ${round}`;
  const [begun, setBegun] = useState(() => ({ key, tool: toolFor(draft) }));
  if (begun.key !== key) {
    setBegun({ key, tool: toolFor(draft) });
    setDrawing(null);
  }

  return {
    tool: begun.tool,
    drawing,
    onDrawing: (next) => {
      setDrawing(next);
      if (session.getState().draft?.step !== 'place') return;
      changeDraft({ geometry: next.geometry, placement: 'hand', accuracyMetres: null });
    },
    startAgain: () => {
      changeDraft({ geometry: null });
      setRound((before) => before + 1);
    },
    centre,
    onCameraChange: (camera) => centre.set(camera.centre),
    onSelect: (id) => {
      // While something is being placed, a tap on the map is no choice.
      if (session.getState().draft?.step === 'place') return;
      select(id);
      setListedId(null);
    },
    showList: setListedId,
    listedId,
  };
}

function placeKey(draft: RecordDraft | null): string {
  return draft?.step === 'place' ? `${draft.recordId} ${draft.typeId} ${draft.shape}` : 'browse';
}

function toolFor(draft: RecordDraft | null): MapTool {
  if (draft?.step !== 'place') return { kind: 'browse' };
  if (draft.shape === 'point') return { kind: 'placePoint' };
  const drawn = drawnGeometry(draft.geometry);
  if (drawn !== null) return { kind: 'edit', geometry: drawn };
  return { kind: 'draw', shape: draft.shape === 'line' ? 'LineString' : 'Polygon' };
}

function drawnGeometry(geometry: RecordGeometry | null) {
  return geometry?.type === 'Point' ? null : geometry;
}
