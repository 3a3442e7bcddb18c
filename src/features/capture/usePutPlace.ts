import { useState } from 'react';
import type { RecordDraft } from '@/domain/view';
import { select, setDraft } from '@/session/session';
import { feedRecord } from '@/store/feed';
import { isMove, type PlacedAt, withPlace } from './draftSteps';
import { isComplete } from './draftToCommand';
import { saveRecord } from './recordCommands';
import { useHistoryToasts } from './useHistoryToasts';

/** Takes a place into the draft: on to the form, or, for a record that is moved, into the store. */
export function usePutPlace(draft: RecordDraft) {
  const { sayDone, sayFailure } = useHistoryToasts();
  const [isSaving, setIsSaving] = useState(false);

  const put = async (place: PlacedAt) => {
    const placed = withPlace(draft, place);
    if (!isMove(draft)) {
      setDraft(placed);
      return;
    }
    const record = draft.recordId === null ? null : feedRecord(draft.recordId);
    if (record === null || !isComplete(placed)) {
      setDraft(null);
      return;
    }
    setIsSaving(true);
    try {
      const isChanged = await saveRecord(placed, record, 'recordMoved');
      setDraft(null);
      select(record.id);
      if (isChanged) sayDone('recordMoved');
    } catch (thrown) {
      setIsSaving(false);
      sayFailure(thrown);
    }
  };
  return { put: (place: PlacedAt) => void put(place), isSaving };
}
