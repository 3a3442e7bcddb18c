import { useRef, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { everything } from '@/domain/view';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { matchesFilter } from '@/map/scene';
import { changeFilter, select, session, setDraft } from '@/session/session';
import { feedRecord } from '@/store/feed';
import { showToast } from '@/ui/toastQueue';
import { type CompleteDraft, isComplete } from './draftToCommand';
import { addRecord, saveRecord } from './recordCommands';
import { useHistoryToasts } from './useHistoryToasts';

/** **Kaydet**: stores the form, shows the record, and offers **Geri al**. */
export function useSaveDraft() {
  const { t } = useTranslation('capture');
  const { type: nameOf } = useTaxonomyWords();
  const { sayDone } = useHistoryToasts();
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** A second tap before the first has been drawn must not make a second record. */
  const atWork = useRef(false);

  const show = (id: string) => {
    setDraft(null);
    select(id);
    const record = feedRecord(id);
    // A record that vanishes behind a filter the moment it is saved looks lost.
    if (record !== null && !matchesFilter(record, session.getState().filter, nameOf)) {
      changeFilter(everything);
    }
  };
  const store = async (draft: CompleteDraft) => {
    const record = draft.recordId === null ? null : feedRecord(draft.recordId);
    // A record that was deleted elsewhere while its form was open is saved as a new one.
    if (record === null) {
      show(await addRecord(draft));
      sayDone('recordAdded');
    } else if (await saveRecord(draft, record, 'recordChanged')) {
      show(record.id);
      sayDone('recordChanged');
    } else {
      show(record.id);
      showToast({ text: t('toast.nothingChanged') });
    }
  };
  /** @param photosSettled resolves when no photo is being made small any more */
  const save = async (photosSettled: () => Promise<void>) => {
    if (atWork.current) return;
    atWork.current = true;
    setIsSaving(true);
    setFailure(null);
    try {
      await photosSettled();
      const { draft } = session.getState();
      if (draft !== null && isComplete(draft)) await store(draft);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      atWork.current = false;
      setIsSaving(false);
    }
  };
  return { save, isSaving, failure };
}
