import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Frame } from '@/ui/Frame';
import { Sheet } from '@/ui/Sheet';
import type { SheetHeight } from '@/ui/useSheetDrag';
import { onPage } from './onPage';

/** A machine at work takes its time over 200 ms of movement. */
const patience = { timeout: 10_000 };

function Screen() {
  const [height, setHeight] = useState<SheetHeight>('middle');
  return (
    <Frame
      room="map"
      sheet={
        <Sheet
          title="Dar sokak"
          height={height}
          onHeightChange={setHeight}
          handle={{
            label: 'Panel yüksekliği',
            heights: { low: 'alçak', middle: 'orta', full: 'tam' },
          }}
          close={{ label: 'Kapat', onPress: () => undefined }}
        >
          <button type="button">İçeride</button>
        </Sheet>
      }
    >
      <button type="button">Haritada</button>
    </Frame>
  );
}

const handle = () => page.getByRole('button', { name: /^Panel yüksekliği/ });
const sheet = () => page.getByRole('region', { name: 'Dar sokak' }).element() as HTMLElement;
const share = () => sheet().offsetHeight / (sheet().parentElement?.offsetHeight ?? 1);

beforeEach(async () => {
  await page.viewport(360, 740);
});

test('three heights by press and by key', async () => {
  onPage(<Screen />);
  await expect.poll(share, patience).toBeCloseTo(0.5, 1);
  await handle().click();
  await expect.element(handle()).toHaveAccessibleName('Panel yüksekliği: tam');
  await expect.poll(share, patience).toBeGreaterThan(0.95);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(handle()).toHaveAccessibleName('Panel yüksekliği: alçak');
  await expect.poll(share, patience).toBeLessThan(0.2);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(handle()).toHaveAccessibleName('Panel yüksekliği: alçak');
});

test('a low sheet hides its contents from the keyboard; the map is never locked away', async () => {
  onPage(<Screen />);
  handle().element().focus();
  await expect.element(handle()).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  const inside = page.getByText('İçeride').element();
  await expect.poll(() => getComputedStyle(inside).visibility, patience).toBe('hidden');
  const reached: string[] = [];
  for (let k = 0; k < 4; k += 1) {
    await userEvent.tab();
    reached.push(document.activeElement?.textContent ?? '');
  }
  expect(reached).toContain('Haritada');
  expect(reached).not.toContain('İçeride');
});

test('dragged, it settles at the nearest height; a flick goes on to the next', async () => {
  onPage(<Screen />);
  await expect.poll(share, patience).toBeCloseTo(0.5, 1);
  await drag(-240, 'to rest');
  await expect.element(handle()).toHaveAccessibleName('Panel yüksekliği: tam');
  await expect.poll(share, patience).toBeGreaterThan(0.95);
  await drag(120, 'to rest');
  await expect.element(handle()).toHaveAccessibleName('Panel yüksekliği: tam');
  await expect.poll(share, patience).toBeGreaterThan(0.95);
  await drag(120, 'in a flick');
  await expect.element(handle()).toHaveAccessibleName('Panel yüksekliği: orta');
});

test('on a laptop it is a panel of full height without a handle', async () => {
  await page.viewport(1366, 768);
  onPage(<Screen />);
  expect(share()).toBe(1);
  expect(sheet().offsetWidth).toBeGreaterThanOrEqual(360);
  expect(sheet().offsetWidth).toBeLessThanOrEqual(420);
  expect(handle().query()).toBeNull();
});

/** A finger on the head that moves down by so many px: it comes to rest, or flies off. */
async function drag(byPixels: number, way: 'to rest' | 'in a flick') {
  const head = page.getByRole('heading', { name: 'Dar sokak' }).element();
  const from = head.getBoundingClientRect();
  const pointer = (type: string, y: number) =>
    head.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: 100, clientY: y }),
    );
  pointer('pointerdown', from.top);
  for (let step = 1; step <= 8; step += 1) pointer('pointermove', from.top + (byPixels * step) / 8);
  if (way === 'to rest') {
    for (let step = 0; step < 12; step += 1) pointer('pointermove', from.top + byPixels);
  }
  pointer('pointerup', from.top + byPixels);
}
