import { failureOf } from '@/domain/failures';
import { useTranslation } from '@/i18n/useTranslation';
import type { CommandLabel } from '@/store/commandLabels';
import { type Command, execute, undo } from '@/store/commands';
import { subscribeHistory } from '@/store/history';
import { dismissToast, showToast } from '@/ui/toastQueue';

/** Does things to the plan and says so, with **Geri al** as long as it is the last thing done. */
export function usePlanToasts() {
  const { t } = useTranslation(['plan', 'history', 'failures']);

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
  const sayDone = (label: CommandLabel) =>
    sayOnce({
      kind: 'success',
      text: t(`history:done.${label}`),
      action: { label: t('plan:undo'), onPress: () => void takeBack() },
    });
  /** Whether it is true now. */
  const carryOut = async (command: Command): Promise<boolean> => {
    try {
      await execute(command);
      sayDone(command.label);
      return true;
    } catch (thrown) {
      sayFailure(thrown);
      return false;
    }
  };

  return { carryOut, sayFailure };
}

/** Shows a message that leaves when anything else is done: its button would take back that. */
function sayOnce(content: Parameters<typeof showToast>[0]): void {
  const id = showToast(content);
  const stop = subscribeHistory(() => {
    stop();
    dismissToast(id);
  });
}
