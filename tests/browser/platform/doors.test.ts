import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { pickFiles, saveFile } from '@/platform/files';
import { forget, keep, readKept } from '@/platform/keptState';
import { currentPosition } from '@/platform/position';
import { sha256Hex } from '@/platform/sha256';

interface DevTools {
  send: (method: string, parameters?: Record<string, unknown>) => Promise<unknown>;
}

const devTools = () => cdp() as unknown as DevTools;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** FIPS 180-2, appendix B.1, and the empty text. */
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('the fingerprint of «%s»', async (text, hex) => {
  expect(await sha256Hex(new Blob([text]))).toBe(hex);
  expect(await sha256Hex(new TextEncoder().encode(text).buffer)).toBe(hex);
});

const file = new Blob(['{"type":"FeatureCollection"}'], { type: 'application/geo+json' });

function pickerThat(choose: () => Promise<FileSystemFileHandle>) {
  const picker = vi.fn(choose);
  vi.stubGlobal('showSaveFilePicker', picker);
  return picker;
}

/** The links that would start a download, with what they lead to. */
function caughtDownloads(): { name: string; text: Promise<string> }[] {
  const caught: { name: string; text: Promise<string> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    caught.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
  });
  return caught;
}

test('a file is written where the person chose', async () => {
  const root = await navigator.storage.getDirectory();
  const picker = pickerThat(() => root.getFileHandle('kayit.geojson', { create: true }));
  expect(await saveFile(file, 'mahalle.geojson')).toBe('saved');
  expect(picker).toHaveBeenCalledWith({ suggestedName: 'mahalle.geojson' });
  const written = await (await root.getFileHandle('kayit.geojson')).getFile();
  expect(await written.text()).toBe(await file.text());
  await root.removeEntry('kayit.geojson');
});

test('closing the dialogue writes nothing', async () => {
  const downloads = caughtDownloads();
  pickerThat(() => Promise.reject(new DOMException('closed', 'AbortError')));
  expect(await saveFile(file, 'mahalle.geojson')).toBe('cancelled');
  expect(downloads).toEqual([]);
});

test.each(['SecurityError', 'NotAllowedError'])(
  'a dialogue refused by %s: downloaded',
  async (name) => {
    const downloads = caughtDownloads();
    pickerThat(() => Promise.reject(new DOMException('too late', name)));
    expect(await saveFile(file, 'mahalle.geojson')).toBe('saved');
    expect(downloads.map((download) => download.name)).toEqual(['mahalle.geojson']);
    expect(await downloads[0]?.text).toBe(await file.text());
  },
);

test('a browser without a dialogue downloads', async () => {
  const downloads = caughtDownloads();
  vi.stubGlobal('showSaveFilePicker', undefined);
  expect(await saveFile(file, 'plan.pdf')).toBe('saved');
  expect(downloads.map((download) => download.name)).toEqual(['plan.pdf']);
  expect(document.querySelector('a[download]')).toBeNull();
});

test('files that were picked arrive, changing one’s mind gives none, no input stays behind', async () => {
  const chosen = new DataTransfer();
  chosen.items.add(new File(['1'], 'bir.csv'));
  chosen.items.add(new File(['2'], 'iki.csv'));
  let answer: 'change' | 'cancel' = 'change';
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    expect([this.type, this.accept, this.multiple, this.isConnected]).toEqual([
      'file',
      '.csv',
      true,
      true,
    ]);
    if (answer === 'change') this.files = chosen.files;
    this.dispatchEvent(new Event(answer));
  });
  const picked = await pickFiles({ accept: '.csv', multiple: true });
  expect(picked.map(({ name }) => name)).toEqual(['bir.csv', 'iki.csv']);
  answer = 'cancel';
  expect(await pickFiles({ accept: '.csv', multiple: true })).toEqual([]);
  expect(document.querySelector('input[type=file]')).toBeNull();
});

test('what is kept is there for the next tab; where nothing may be kept, for this one', () => {
  expect(readKept('deneme')).toBeNull();
  expect(keep('deneme', 'bir')).toBe(true);
  expect(localStorage.getItem('komsu-haritasi.deneme')).toBe('bir');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(keep('deneme', 'iki')).toBe(false);
  expect(readKept('deneme')).toBe('iki');
  vi.restoreAllMocks();
  expect(keep('deneme', 'üç')).toBe(true);
  expect(readKept('deneme')).toBe('üç');
  forget('deneme');
  expect(readKept('deneme')).toBeNull();
  expect(localStorage.getItem('komsu-haritasi.deneme')).toBeNull();
});

async function setGeolocation(setting: 'granted' | 'denied'): Promise<void> {
  // The page lives in a browser context of its own, which has permissions of its own.
  const { targetInfo } = (await devTools().send('Target.getTargetInfo')) as {
    targetInfo: { browserContextId: string };
  };
  await devTools().send('Browser.setPermission', {
    origin: location.origin,
    browserContextId: targetInfo.browserContextId,
    permission: { name: 'geolocation' },
    setting,
  });
}

test('the device’s position with its accuracy, or why there is none', async () => {
  await setGeolocation('granted');
  const place = { latitude: 38.491, longitude: 27.066, accuracy: 12 };
  await devTools().send('Emulation.setGeolocationOverride', place);
  expect(await currentPosition()).toEqual({ position: [27.066, 38.491], accuracyMetres: 12 });

  await devTools().send('Emulation.setGeolocationOverride', {});
  await expect(currentPosition()).rejects.toMatchObject({ key: 'positionUnavailable' });

  await devTools().send('Emulation.setGeolocationOverride', place);
  await setGeolocation('denied');
  await expect(currentPosition()).rejects.toMatchObject({ key: 'positionDenied' });
  await devTools().send('Emulation.clearGeolocationOverride');
});

test('a position nobody waits for any more', async () => {
  vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation(() => undefined);
  const stop = new AbortController();
  const asked = currentPosition({ signal: stop.signal });
  stop.abort(new Error('kapandı'));
  await expect(asked).rejects.toThrow('kapandı');
});
