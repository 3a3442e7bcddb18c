import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { isEditing } from '@/app/background/isEditing';
import { followRoom } from '@/app/background/room';
import { followFirstRecord } from '@/app/background/storagePromise';
import { bringFile } from '@/app/broughtFile';
import { startWords } from '@/i18n/i18n';
import { newUuid } from '@/platform/ids';
import { shortBytes, storageRoom } from '@/platform/quota';
import { goTo, session } from '@/session/session';
import { execute } from '@/store/commands';
import { roomUse } from '@/store/roomUse';
import { currentToasts, dismissToast } from '@/ui/toastQueue';
import { neighbourhoodChange, openTestStore, recordChange } from '../store/testStore';

beforeAll(() => {
  // Another test's language may have been kept.
  session.setState({ language: 'tr' });
  return startWords('tr');
});

afterEach(() => {
  for (const { id } of currentToasts()) dismissToast(id);
  document.body.replaceChildren();
  localStorage.clear();
});

const texts = () => currentToasts().map(({ text }) => text);

async function addNeighbourhood(practice: boolean): Promise<string> {
  const id = newUuid();
  const { patch } = neighbourhoodChange(id);
  await execute({
    label: 'neighbourhoodAdded',
    changes: [{ kind: 'neighbourhood', id, patch: { ...patch, practice } }],
  });
  return id;
}

const addRecord = (neighbourhoodId: string) =>
  execute({ label: 'recordAdded', changes: [recordChange(neighbourhoodId)] });

test('the browser’s promise is asked for at the first real record, once, with the reason', async () => {
  await openTestStore();
  const asked = vi.spyOn(navigator.storage, 'persist');
  const [practice, real] = [await addNeighbourhood(true), await addNeighbourhood(false)];
  followFirstRecord();
  await addRecord(practice);
  expect(asked).not.toHaveBeenCalled();
  await addRecord(real);
  await expect.poll(texts).toHaveLength(1);
  // Chromium decides by itself; either answer is told with the reason.
  expect(texts()[0]).toMatch(/silmemesini istedik\. (Söz verdi|Şimdilik söz vermedi)\.$/);
  expect(currentToasts()[0]?.action?.label).toBe('Ayarlar');
  await addRecord(real);
  expect(asked).toHaveBeenCalledTimes(1);

  // Another visit: the answer stands in Ayarlar, the question doesn't come again.
  followFirstRecord();
  await addRecord(real);
  expect(asked).toHaveBeenCalledTimes(1);
  expect((await roomUse()).records.count).toBe(6);
});

// The word itself: tests/e2e/storage-states.spec.ts, where the browser really has little room.
test('no word about room while there is plenty', async () => {
  await openTestStore();
  await followRoom();
  expect(texts()).toEqual([]);
  // Trying it out leaves nothing behind.
  const used = async () => (await storageRoom())?.usedBytes;
  await expect.poll(used, { timeout: 10_000 }).toBeLessThan(shortBytes);
});

test('editing is seen from the page; looking for something is not editing', () => {
  const show = (html: string) => {
    document.body.innerHTML = html;
    return isEditing();
  };
  expect(show('<main><button>Kaydet</button><input type="search" value="okul"></main>')).toBe(
    false,
  );
  expect(show('<input type="radio"><input type="checkbox"><select></select>')).toBe(false);
  expect(show('<div role="dialog">Faaliyet</div>')).toBe(true);
  expect(show('<div role="alertdialog">Silelim mi?</div>')).toBe(true);
  expect(show('<input type="text">')).toBe(true);
  expect(show('<div hidden><input type="text"></div>')).toBe(false);
  expect(show('<textarea></textarea>')).toBe(true);
  expect(show('<progress value="0.5"></progress>')).toBe(true);
  expect(show('<p>Harita</p>')).toBe(false);
  goTo('newNeighbourhood');
  expect(isEditing()).toBe(true);
  goTo('start');
  bringFile({ purpose: 'records', file: null });
  expect(isEditing()).toBe(true);
  bringFile(null);
  expect(isEditing()).toBe(false);
});
