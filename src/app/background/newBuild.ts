/**
 * «Yeni sürüm hazır»: asked when a newer build waits and nothing is being edited, in the tab that
 * works. Nothing is ever loaded anew without the answer **Yenile**; **Sonra** leaves it to the next
 * time the app is opened.
 */
import { wordsIn } from '@/i18n/i18n';
import {
  offlineState,
  subscribeOffline,
  takeNewBuild,
} from '@/platform/offline/serviceWorkerClient';
import { session } from '@/session/session';
import { storeState } from '@/store/storeState';
import { dismissToast, isToastShown, showToast } from '@/ui/toastQueue';
import { isEditing } from './isEditing';
import { takeOverAfterReload } from './tabAfterReload';

/** How soon after the last form is closed the question may come. */
const lookAgainMilliseconds = 1_000;

let watching = false;
let putOff = false;
let question: number | null = null;

export function followNewBuilds(): void {
  subscribeOffline(watch);
  watch();
}

function watch(): void {
  if (watching || !offlineState().newBuild) return;
  watching = true;
  void askWhenFree();
}

/** Forms and dialogues don't report to anybody: while a build waits, the page is looked at each second. */
async function askWhenFree(): Promise<void> {
  if (putOff) return;
  const isFree = storeState().kind === 'ready' && !isEditing();
  if (!isFree && question !== null) {
    dismissToast(question);
    question = null;
  }
  if (isFree && (question === null || !isToastShown(question))) question = await ask();
  setTimeout(() => void askWhenFree(), lookAgainMilliseconds);
}

async function ask(): Promise<number> {
  const t = await wordsIn(session.getState().language, ['common']);
  return showToast({
    text: t('newVersion.title'),
    action: { label: t('newVersion.reload'), onPress: reload },
    decline: { label: t('newVersion.later'), onPress: later },
    staysMilliseconds: Number.POSITIVE_INFINITY,
  });
}

function later(): void {
  putOff = true;
}

function reload(): void {
  putOff = true;
  takeOverAfterReload();
  takeNewBuild();
}
