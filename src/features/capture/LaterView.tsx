import type { MapRecord } from '@/domain/records';
import type { RecordDraft } from '@/domain/view';
import { BinView } from './BinView';
import { ElsewhereView } from './ElsewhereView';
import { FormStep } from './FormStep';
import { LayerStep } from './LayerStep';
import { PlaceStep } from './PlaceStep';
import { RecordDetail } from './RecordDetail';
import { TypeStep } from './TypeStep';

export type LaterViewProps =
  | { view: 'step'; draft: RecordDraft }
  | { view: 'detail'; record: MapRecord; begins: 'low' | 'middle'; onBack: () => void }
  | { view: 'bin'; onBack: () => void; onRestored: (id: string) => void }
  | { view: 'elsewhere'; onBack: () => void; onGoThere: () => void; onDrop: () => void };

/** Every view of the panel but the list, which alone the first screen needs. */
export function LaterView(props: LaterViewProps) {
  switch (props.view) {
    case 'step':
      return <DraftStep draft={props.draft} />;
    case 'detail':
      return <RecordDetail {...props} />;
    case 'bin':
      return <BinView {...props} />;
    case 'elsewhere':
      return <ElsewhereView {...props} />;
  }
}

/** The step that the draft is at; a draft from an older version that lacks something begins anew. */
function DraftStep({ draft }: { draft: RecordDraft }) {
  const { step, layer, typeId } = draft;
  if (step === 'form' && typeId !== null) return <FormStep draft={draft} typeId={typeId} />;
  if (step === 'place' && typeId !== null) return <PlaceStep draft={draft} typeId={typeId} />;
  if (step === 'type' && layer !== null) {
    return <TypeStep key={layer} draft={draft} layer={layer} />;
  }
  return <LayerStep draft={draft} />;
}
