import { failureOf } from '@/domain/failures';
import { useFailureWords } from '@/i18n/useFailureWords';
import { useTranslation } from '@/i18n/useTranslation';
import { undo } from '@/store/commands';
import { subscribeHistory } from '@/store/history';
import { dismissToast, showToast } from '@/ui/toastQueue';
import type { ImportResult } from './importFlow';

/** What an import has done, with **Geri al** as long as it is the last thing done. */
export function useImportToasts() {
  const { t } = useTranslation('exchange');
  const failureWords = useFailureWords();

  const takeBack = async () => {
    try {
      await undo();
      showToast({ text: t('import.undone') });
    } catch (thrown) {
      const { title, nextStep } = failureWords(failureOf(thrown));
      showToast({ kind: 'warning', text: `${title} ${nextStep}` });
    }
  };

  const sayDone = ({ added, changed, kept }: ImportResult) => {
    const text = [
      added > 0 ? t('import.done', { count: added }) : '',
      changed > 0 ? t('import.doneChanged', { count: changed }) : '',
      added + changed === 0 ? t('import.doneNothing') : '',
      kept > 0 ? t('import.doneKept', { count: kept }) : '',
    ]
      .filter(Boolean)
      .join(' ');
    if (added + changed === 0) {
      showToast({ text });
      return;
    }
    const id = showToast({
      kind: 'success',
      text,
      action: { label: t('import.undo'), onPress: () => void takeBack() },
    });
    const stop = subscribeHistory(() => {
      stop();
      dismissToast(id);
    });
  };

  return { sayDone };
}
