/** Looking after the room on the device: tidying what nobody needs, and a word before it ends. */

import { formatsOf } from '@/i18n/format';
import { wordsIn } from '@/i18n/i18n';
import { nowMilliseconds, pageOpenedAt } from '@/platform/clock';
import { isShort, storageRoom } from '@/platform/quota';
import { goTo, session } from '@/session/session';
import { onCommit } from '@/store/commits';
import { eraseUnusedPhotos } from '@/store/erase';
import { storeState } from '@/store/storeState';
import { showToast } from '@/ui/toastQueue';

const bytesPerMegabyte = 1_000_000;

/** Asking costs the browser some work; records come one a minute at the most. */
const lookAgainMilliseconds = 60_000;

export async function followRoom(): Promise<void> {
  if (storeState().kind === 'ready') {
    // Those of forms that were given up. A failure shows when something is to be stored.
    const draftPhotos = session.getState().draft?.photos ?? [];
    await eraseUnusedPhotos(draftPhotos, pageOpenedAt()).catch(() => 0);
  }
  let lookedAt = nowMilliseconds();
  let isSaid = await sayIfShort();
  onCommit(() => {
    if (isSaid || nowMilliseconds() - lookedAt < lookAgainMilliseconds) return;
    lookedAt = nowMilliseconds();
    void sayIfShort().then((said) => {
      isSaid ||= said;
    });
  });
}

async function sayIfShort(): Promise<boolean> {
  const room = await storageRoom();
  if (room === null || !isShort(room)) return false;
  const { language } = session.getState();
  const t = await wordsIn(language, ['settings']);
  const megabytes = formatsOf(language).number(room.leftBytes / bytesPerMegabyte, 0);
  showToast({
    kind: 'warning',
    text: t('room.short', { megabytes }),
    action: { label: t('room.show'), onPress: () => goTo('settings') },
  });
  return true;
}
