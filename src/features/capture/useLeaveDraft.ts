import { useTranslation } from '@/i18n/useTranslation';
import { session, setDraft } from '@/session/session';
import { feedRecord } from '@/store/feed';
import { dismissToast, showToast } from '@/ui/toastQueue';
import { stepBack } from './draftSteps';
import { holdsWork } from './draftToCommand';

/**
 * The ways out of an unfinished form. Nobody is asked «are you sure»: what was put in comes back by
 * **Geri al** for as long as no other form was begun.
 */
export function useLeaveDraft() {
  const { t } = useTranslation('capture');

  const close = () => {
    const { draft } = session.getState();
    if (draft === null) return;
    setDraft(null);
    const record = draft.recordId === null ? null : feedRecord(draft.recordId);
    if (!holdsWork(draft, record)) return;
    const id = showToast({
      text: t('left'),
      action: { label: t('bringBack'), onPress: () => setDraft(draft) },
    });
    const stop = session.subscribe((state) => {
      if (state.draft === null) return;
      stop();
      dismissToast(id);
    });
  };

  const goBack = () => {
    const { draft } = session.getState();
    if (draft === null) return;
    const previous = stepBack(draft);
    if (previous === null) close();
    else setDraft(previous);
  };

  return { close, goBack };
}
