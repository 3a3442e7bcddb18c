/** Looking after the room on the device: tidying what nobody needs, and a word before it ends. */

import { formatsOf } from '@/i18n/format';
import { wordsIn } from '@/i18n/i18n';
import { nowMilliseconds, pageOpenedAt } from '@/platform/clock';
import { isRoomShort, shortBytes } from '@/platform/quota';
import { goTo, session } from '@/session/session';
import { onCommit } from '@/store/commits';
import { eraseUnusedPhotos } from '@/store/erase';
import { storeState } from '@/store/storeState';
import { showToast } from '@/ui/toastQueue';

const bytesPerMegabyte = 1_000_000;

/** Looking writes a file: not after every record. */
const lookAgainMilliseconds = 600_000;

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
  if (!(await isRoomShort())) return false;
  const { language } = session.getState();
  const t = await wordsIn(language, ['settings']);
  const megabytes = formatsOf(language).number(shortBytes / bytesPerMegabyte, 0);
  showToast({
    kind: 'warning',
    text: t('room.short', { megabytes }),
    action: { label: t('room.show'), onPress: () => goTo('settings') },
  });
  return true;
}
