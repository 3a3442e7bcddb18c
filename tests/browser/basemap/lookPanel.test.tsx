import '@/ui/tokens.css';
import axe from 'axe-core';
import i18next from 'i18next';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useBelowState } from '@/features/basemap/belowStore';
import { dropTileFile, openKept } from '@/features/basemap/keptBelow';
import { LookPanel } from '@/features/basemap/LookPanel';
import { useBelow } from '@/features/basemap/useBelow';
import { startWords } from '@/i18n/i18n';
import { MapView } from '@/map/MapView';
import type { MapHandle } from '@/map/mapContract';
import { listPrivateFiles, removePrivateFile } from '@/platform/privateFiles';
import { session } from '@/session/session';
import { pmtiles } from '../../pmtiles';
import { centre, emptyScene, look, type Picture } from '../map/mapPage';

const neighbourhoodId = '0190f3f0-0000-7000-8000-000000000001';
const start = { centre, zoom: 15 };

/** Map above, panel below, joined as the app joins them. */
function Screen() {
  const [map, setMap] = useState<MapHandle | null>(null);
  const below = useBelow(neighbourhoodId);
  const { isPinning } = useBelowState();
  return (
    <div style={{ position: 'fixed', inset: 0, display: 'grid', gridTemplateRows: '340px 1fr' }}>
      <div style={{ position: 'relative' }}>
        <MapView
          ref={setMap}
          scene={{ ...emptyScene, below }}
          tool={isPinning ? { kind: 'pinPicture' } : { kind: 'browse' }}
          label="Harita"
          start={start}
        />
      </div>
      <div style={{ position: 'relative' }}>
        <LookPanel
          neighbourhoodId={neighbourhoodId}
          map={map}
          plainTheme="light"
          onCover={() => undefined}
          onClose={() => undefined}
        />
      </div>
    </div>
  );
}

let leave: () => void;

beforeEach(async () => {
  if (!i18next.isInitialized) await startWords('tr');
  await i18next.loadNamespaces(['basemap', 'map', 'failures']);
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  flushSync(() => root.render(<Screen />));
  leave = () => {
    root.unmount();
    element.remove();
  };
});

afterEach(async () => {
  leave();
  await dropTileFile();
  session.setState({ mapLook: 'plain', mapFloors: false });
});

async function lookUntil(isSo: (picture: Picture) => boolean): Promise<void> {
  await vi.waitFor(async () => expect(isSo(await look())).toBe(true), {
    timeout: 12_000,
    interval: 300,
  });
}

async function png(colour: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(256, 256);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 256, 256);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

const input = (accept: string) =>
  document.querySelector<HTMLInputElement>(`input[accept="${accept}"]`) as HTMLInputElement;

async function give(accept: string, file: File): Promise<void> {
  await vi.waitFor(() => expect(input(accept)).not.toBeNull());
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const field = input(accept);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('looks are chosen by their pictures and stay in the session; nothing is in the way of anybody', async () => {
  await page.getByRole('radio', { name: 'Eğitim renkleri' }).click();
  expect(session.getState().mapLook).toBe('training');
  await page.getByRole('switch', { name: /Binalar kat sayısına göre/ }).click();
  expect(session.getState().mapFloors).toBe(true);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a tile file: a wrong one is refused in words, a right one is copied, drawn, kept and erased', async () => {
  await give('.pmtiles', new File(['nothing of the kind'], 'a.pmtiles'));
  await expect.element(page.getByText('Bu bir PMTiles dosyası değil')).toBeVisible();
  expect(await listPrivateFiles('tiles')).toEqual([]);

  const bytes = pmtiles({ tileType: 2, tile: await png('#00c853'), metadata: {} });
  await give('.pmtiles', new File([bytes], 'mahalle.pmtiles'));
  await expect.element(page.getByText('mahalle.pmtiles')).toBeVisible();
  const [kept, ...more] = await listPrivateFiles('tiles');
  expect(more).toEqual([]);
  await lookUntil((picture) => picture.count('#00c853', 100, 250, 5) === 121);

  // Hidden, it stays on the device.
  await page.getByRole('switch', { name: 'Haritanın altında göster' }).click();
  await lookUntil((picture) => picture.count('#00c853', 100, 250, 5) === 0);
  expect(await listPrivateFiles('tiles')).toEqual([kept]);

  await page.getByRole('button', { name: 'Dosyayı sil' }).click();
  await expect.element(page.getByText('PMTiles dosyasını buraya bırakın')).toBeVisible();
  await vi.waitFor(async () => expect(await listPrivateFiles('tiles')).toEqual([]));
});

test('a kept file that has gone is a quiet word, and the switch is off', async () => {
  const bytes = pmtiles({ tileType: 2, tile: await png('#00c853'), metadata: {} });
  await give('.pmtiles', new File([bytes], 'mahalle.pmtiles'));
  await expect.element(page.getByText('mahalle.pmtiles')).toBeVisible();
  await page.getByRole('button', { name: 'Dosyayı sil' }).click();
  await expect.element(page.getByText('PMTiles dosyasını buraya bırakın')).toBeVisible();
  session.setState({ showsTileFile: true });
  for (const name of await listPrivateFiles('tiles')) await removePrivateFile('tiles', name);
  await openKept(null);
  await expect.element(page.getByText(/Altlık dosyası bu cihazda artık yok/)).toBeVisible();
  expect(session.getState().showsTileFile).toBe(false);
});

test('a picture: laid in the middle, a corner put under the cross-hair, dimmed, taken away', async () => {
  const file = new File([await png('#d500f9')], 'kroki.png', { type: 'image/png' });
  await vi.waitFor(() => expect(input('image/jpeg,image/png,image/webp').disabled).toBe(false));
  await give('image/jpeg,image/png,image/webp', file);
  const putHere = page.getByRole('button', { name: 'Köşeyi buraya koy: Sağ alt köşe' });
  await expect.element(putHere).toBeVisible();
  expect(session.getState().pinnedPictures).toEqual([neighbourhoodId]);
  expect(await listPrivateFiles('pictures')).toEqual([`${neighbourhoodId}.jpg`]);
  const isThere = (picture: Picture, x: number, y: number) => {
    const [red, green, blue] = picture.at(x, y);
    return red > green + 60 && blue > green + 60;
  };
  await lookUntil((now) => isThere(now, 130, 120) && isThere(now, 240, 230));
  await userEvent.click(putHere);
  await expect.element(page.getByText('Sağ alt köşe yerine kondu')).toBeVisible();
  // The middle of the map is the corner now: beyond it lies nothing.
  await lookUntil((now) => isThere(now, 130, 120) && !isThere(now, 240, 230));
  await page.getByRole('button', { name: 'Köşeler yerinde' }).click();
  const opacity = page.getByRole('slider', { name: 'Görünürlük' }).element() as HTMLInputElement;
  opacity.focus();
  await userEvent.keyboard('{Home}');
  await lookUntil((now) => !isThere(now, 130, 120));
  await page.getByRole('button', { name: 'Resmi kaldır' }).click();
  await vi.waitFor(async () => expect(await listPrivateFiles('pictures')).toEqual([]));
  expect(session.getState().pinnedPictures).toEqual([]);
});
