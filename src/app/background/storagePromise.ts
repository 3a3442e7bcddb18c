/**
 * At the first record of a real neighbourhood the browser is asked to keep the app's storage even
 * when the device runs short. Practice is not worth the question.
 */
import { wordsIn } from '@/i18n/i18n';
import { keep, readKept } from '@/platform/keptState';
import { askPersistence, persistence } from '@/platform/quota';
import { goTo, session } from '@/session/session';
import { type CommittedRecord, onCommit } from '@/store/commits';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { dismissToast, showToast } from '@/ui/toastQueue';

const askedKey = 'storage-promise-asked';

export function followFirstRecord(): void {
  const stop = onCommit((records) => {
    if (!records.some(isReal)) return;
    stop();
    void ask();
  });
}

function isReal({ kind, record }: CommittedRecord): boolean {
  return kind === 'mapRecord' && neighbourhoodById(record.neighbourhoodId)?.practice === false;
}

/** Says why before the browser may put its own question over the page, and then what it answered. */
async function ask(): Promise<void> {
  if (readKept(askedKey) !== null || (await persistence()) !== 'no') return;
  keep(askedKey, '1');
  const t = await wordsIn(session.getState().language, ['settings']);
  const why = showToast({ text: t('promise.why') });
  const answer = await askPersistence();
  dismissToast(why);
  showToast({
    text: `${t('promise.why')} ${t(`promise.answer.${answer}`)}`,
    kind: answer === 'yes' ? 'success' : 'info',
    action: { label: t('title'), onPress: () => goTo('settings') },
  });
}
