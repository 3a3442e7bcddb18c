import { failureOf } from '@/domain/failures';
import { useTranslation } from '@/i18n/useTranslation';
import { session } from '@/session/session';
import type { CommandLabel } from '@/store/commandLabels';
import { redo, undo } from '@/store/commands';
import { subscribeHistory } from '@/store/history';
import { dismissToast, showToast } from '@/ui/toastQueue';

/**
 * What was done, said shortly, with **Geri al** beside it for as long as it is the last thing done:
 * the button of an older message would take back something else.
 */
export function useHistoryToasts() {
  const { t } = useTranslation(['capture', 'history', 'failures']);

  const sayFailure = (thrown: unknown) => {
    const { key, details } = failureOf(thrown);
    showToast({
      kind: 'warning',
      text: `${t(`failures:${key}.title`, details)} ${t(`failures:${key}.nextStep`, details)}`,
    });
  };
  const takeBack = async () => {
    try {
      const label = await undo();
      if (label !== null) sayOnce({ text: t(`history:undone.${label}`) });
    } catch (thrown) {
      sayFailure(thrown);
    }
  };
  const makeAgain = async () => {
    try {
      const label = await redo();
      if (label !== null) sayOnce({ text: t(`history:redone.${label}`) });
    } catch (thrown) {
      sayFailure(thrown);
    }
  };
  const sayDone = (label: CommandLabel) =>
    sayOnce({
      kind: 'success',
      text: t(`history:done.${label}`),
      action: { label: t('capture:undo'), onPress: () => void takeBack() },
    });

  return { sayDone, sayFailure, takeBack, makeAgain };
}

/** Shows a message that leaves when anything else is done, or a form is begun that needs the room. */
function sayOnce(content: Parameters<typeof showToast>[0]): void {
  const id = showToast(content);
  const leave = () => {
    stopHistory();
    stopSession();
    dismissToast(id);
  };
  const stopHistory = subscribeHistory(leave);
  const stopSession = session.subscribe(({ draft }) => {
    if (draft !== null) leave();
  });
}
