import { Suspense, useCallback, useState } from 'react';
import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import type { RecordDraft } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle } from '@/map/mapContract';
import { enterNeighbourhood, select, session, setDraft, useSession } from '@/session/session';
import { feedRecord } from '@/store/feed';
import { useMapRecord } from '@/store/hooks';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { Spinner } from '@/ui/Spinner';
import type { SheetCover } from '@/ui/useSheetCover';
import { useToastLift } from '@/ui/useToastLift';
import { AddButton } from './AddButton';
import { LaterView } from './laterViews';
import { newDraft } from './newDraft';
import { PanelSheet } from './PanelSheet';
import { type PanelContext, PanelProvider } from './panelContext';
import { type ListLook, RecordPanel } from './RecordPanel';
import { type Capture, useOpenDraft } from './useCapture';
import { stepsInto, useDeviceBack } from './useDeviceBack';
import { useEscape } from './useEscape';
import { useLeaveDraft } from './useLeaveDraft';

export interface CapturePanelProps {
  /** Null until the map is there. */
  map: MapHandle | null;
  /** The map will not come; everything goes on without it. */
  mapFailed: boolean;
  capture: Capture;
  /** Told how many pixels of the map the panel covers from below (0 on a laptop). Keep it stable. */
  onCover: (pixels: number) => void;
}

/** List, record, bin or a step of an unfinished form: whatever the session is at. */
export function CapturePanel({ map, mapFailed, capture, onCover }: CapturePanelProps) {
  const draft = useOpenDraft();
  const selectedId = useSession((state) => state.selectedId);
  const record = useMapRecord(selectedId);
  const { close, goBack } = useLeaveDraft();
  const [browsing, setBrowsing] = useState<'list' | 'filter' | 'bin' | 'elsewhere'>('list');
  const [look, setLook] = useState<ListLook>({ order: 'layer', height: 'low' });
  const [above, setAbove] = useState(0);

  const isDetail = record !== null && capture.listedId !== record.id;
  const view = draft?.step ?? (isDetail ? 'detail' : browsing);
  const [first] = useState(view);
  const [movesFocus, setMovesFocus] = useState(false);
  if (view !== first && !movesFocus) setMovesFocus(true);
  const [seen, setSeen] = useState({ view, cameFromForm: false });
  if (seen.view !== view) setSeen({ view, cameFromForm: isStep(seen.view) });
  const { cameFromForm } = seen;

  /** A form that stood there when the screen opened was left unfinished. */
  const [leftUnfinished, setLeftUnfinished] = useState(draft !== null);
  if (leftUnfinished && view !== first) setLeftUnfinished(false);

  const backToList = () => capture.showList(record?.id ?? null);
  const chooseFromList = (id: string) => {
    capture.onSelect(id);
    showOnMap(map, id);
  };
  const begin = () => {
    const { neighbourhoodId, draft: begun } = session.getState();
    if (neighbourhoodId === null) return;
    // Its neighbourhood may have been erased since: then there is nothing to go back to.
    const isElsewhere = begun !== null && begun.neighbourhoodId !== neighbourhoodId;
    if (isElsewhere && neighbourhoodById(begun.neighbourhoodId) !== null) setBrowsing('elsewhere');
    else startDraft(neighbourhoodId);
  };
  const dropElsewhere = () => {
    const { neighbourhoodId } = session.getState();
    setBrowsing('list');
    if (neighbourhoodId !== null) startDraft(neighbourhoodId);
  };
  const goElsewhere = () => {
    const begun = session.getState().draft;
    if (begun !== null) enterNeighbourhood(begun.neighbourhoodId);
  };

  const stepBack = () => {
    if (draft !== null) goBack();
    else if (isDetail) backToList();
    else if (browsing !== 'list') setBrowsing('list');
    else return false;
    return true;
  };
  useEscape(stepBack);
  const stepsWithoutForm = view === 'list' ? 0 : 1;
  useDeviceBack(draft === null ? stepsWithoutForm : stepsInto(draft), stepBack);

  const onSheet = useCallback(
    ({ pixels, isWhole }: SheetCover) => {
      setAbove(isWhole ? 0 : pixels);
      // Behind a whole sheet nobody sees the map: it stays as it was.
      if (!isWhole) onCover(pixels);
    },
    [onCover],
  );

  const canAdd = view === 'list' || view === 'detail';
  useToastLift(canAdd ? above + addButtonPixels : footerPixels);

  const later = () => {
    if (draft !== null) return <LaterView view="step" draft={draft} />;
    if (view === 'detail' && record !== null) {
      const begins = cameFromForm ? 'low' : 'middle';
      return <LaterView view="detail" record={record} begins={begins} onBack={backToList} />;
    }
    const onBack = () => setBrowsing('list');
    return view === 'bin' ? (
      <LaterView view="bin" onBack={onBack} onRestored={chooseFromList} />
    ) : (
      <LaterView view="elsewhere" onBack={onBack} onGoThere={goElsewhere} onDrop={dropElsewhere} />
    );
  };
  const panel: PanelContext = {
    map,
    mapFailed,
    capture,
    onSheet,
    movesFocus,
    unfinished: leftUnfinished
      ? { onContinue: () => setLeftUnfinished(false), onDiscard: close }
      : null,
  };
  return (
    <PanelProvider value={panel}>
      {canAdd && <AddButton onPress={begin} above={above} />}
      {view === 'list' || view === 'filter' ? (
        <RecordPanel
          look={look}
          onLook={setLook}
          isFiltering={view === 'filter'}
          onFilter={(isFiltering) => setBrowsing(isFiltering ? 'filter' : 'list')}
          onOpenBin={() => setBrowsing('bin')}
          onChoose={chooseFromList}
        />
      ) : (
        <Suspense fallback={<OpeningSheet />}>{later()}</Suspense>
      )}
    </PanelProvider>
  );
}

/** The big button with its margins, so that messages stand above it. */
const addButtonPixels = 92;
/** The buttons at the foot of a form. */
const footerPixels = 88;

function isStep(view: string): view is RecordDraft['step'] {
  return view === 'layer' || view === 'type' || view === 'place' || view === 'form';
}

/** While the code of a view is on its way, which a slow network makes a moment. */
function OpeningSheet() {
  const { t } = useTranslation('capture');
  return (
    <PanelSheet begins="low" title={t('opening')}>
      <Spinner />
    </PanelSheet>
  );
}

/** Near enough to know the place, far enough to know the street it is in. */
const listZoom = 17;

function startDraft(neighbourhoodId: string): void {
  select(null);
  setDraft(newDraft(neighbourhoodId));
}

function showOnMap(map: MapHandle | null, id: string): void {
  const record = feedRecord(id);
  const box = record === null ? null : boundingBoxOf(positionsOf(record.geometry));
  if (box !== null) map?.fit(box, { maximumZoom: listZoom });
}
