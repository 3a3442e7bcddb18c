import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useHistory } from '@/store/hooks';
import { IconButton } from '@/ui/IconButton';
import { useHistoryToasts } from './useHistoryToasts';

/** **Geri al** and **Yinele** for everything that was done since the neighbourhood was opened. */
export function UndoRedo() {
  const { t } = useTranslation('capture');
  const { canUndo, canRedo } = useHistory();
  const { takeBack, makeAgain } = useHistoryToasts();

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    // By the letter, not the key's place: on a Turkish F keyboard Z stands elsewhere.
    const letter = event.key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    void (letter === 'y' || event.shiftKey ? makeAgain() : takeBack());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <IconButton
        icon="undo"
        label={t('undo')}
        disabled={!canUndo}
        onPress={() => void takeBack()}
      />
      <IconButton
        icon="redo"
        label={t('redo')}
        disabled={!canRedo}
        onPress={() => void makeAgain()}
      />
    </>
  );
}

/** In a text the browser's own undo goes letter by letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|file)$/.test(target.type)))
  );
}
