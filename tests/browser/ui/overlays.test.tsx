import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { MenuButton } from '@/ui/MenuButton';
import { Tabs } from '@/ui/Tabs';
import { Toasts } from '@/ui/Toasts';
import { currentToasts, dismissToast, showToast } from '@/ui/toastQueue';
import { onPage } from './onPage';

afterEach(() => {
  vi.useRealTimers();
  for (const { id } of currentToasts()) dismissToast(id);
});

function Asking({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Sil</Button>
      {open && (
        <ConfirmDialog
          title="Silelim mi?"
          confirmLabel="Evet, sil"
          cancelLabel="Vazgeç"
          onConfirm={onConfirm}
          onCancel={() => setOpen(false)}
        >
          Geri gelmez.
        </ConfirmDialog>
      )}
    </>
  );
}

test('a question keeps the focus inside, Escape closes it and gives the focus back', async () => {
  const onConfirm = vi.fn();
  onPage(<Asking onConfirm={onConfirm} />);
  await page.getByRole('button', { name: 'Sil', exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Silelim mi?' });
  await expect.element(dialog).toBeVisible();
  for (let k = 0; k < 5; k += 1) {
    await userEvent.tab();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dialog.query()).toBeNull();
  await expect.element(page.getByRole('button', { name: 'Sil', exact: true })).toHaveFocus();
  expect(onConfirm).not.toHaveBeenCalled();
});

test('a menu opens by key, acts once, and gives the focus back', async () => {
  const onPress = vi.fn();
  onPage(
    <MenuButton
      label="Başka işler"
      items={[
        { id: 'copy', label: 'Kopyala', onPress: () => undefined },
        { id: 'delete', label: 'Sil', danger: true, onPress },
      ]}
    />,
  );
  const trigger = page.getByRole('button', { name: 'Başka işler' });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Kopyala' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onPress).toHaveBeenCalledOnce();
  await expect.poll(() => page.getByRole('menu').query()).toBeNull();
  await expect.element(trigger).toHaveFocus();
  await expect.element(trigger).toHaveAttribute('aria-expanded', 'false');
});

test('a second press on its button closes a menu', async () => {
  onPage(
    <MenuButton label="İşler" items={[{ id: 'a', label: 'Kopyala', onPress: () => undefined }]} />,
  );
  const trigger = page.getByRole('button', { name: 'İşler' });
  await trigger.click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  (trigger.element() as HTMLElement).click();
  await expect.poll(() => page.getByRole('menu').query()).toBeNull();
});

function Rooms() {
  const [value, setValue] = useState<'a' | 'b'>('a');
  return (
    <Tabs
      label="Odalar"
      value={value}
      onChange={setValue}
      tabs={[
        { id: 'a', label: 'Kayıtlar' },
        { id: 'b', label: 'Çöp' },
      ]}
    >
      {value}
    </Tabs>
  );
}

test('tabs turn by arrow and show their panel', async () => {
  onPage(<Rooms />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tabpanel', { name: 'Çöp' })).toHaveTextContent('b');
});

test('a message is there for a screen reader, stays eight seconds, and longer under a pointer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const place = onPage(<Toasts label="Bildirimler" closeLabel="Kapat" />);
  expect(place.querySelector('[aria-live="polite"]')).not.toBeNull();
  const region = place.querySelector('section');
  showToast({ text: 'Kaydettik', staysMilliseconds: 100 });
  await settled();
  vi.advanceTimersByTime(7_900);
  expect(currentToasts()).toHaveLength(1);
  region?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await settled();
  vi.advanceTimersByTime(60_000);
  expect(currentToasts()).toHaveLength(1);
  region?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
  await settled();
  vi.advanceTimersByTime(2_100);
  expect(currentToasts()).toHaveLength(0);
});

test('its act runs once, and the focus goes back where it came from', async () => {
  const onPress = vi.fn();
  onPage(
    <>
      <Button>Ekle</Button>
      <Toasts label="Bildirimler" closeLabel="Kapat" />
    </>,
  );
  await userEvent.tab();
  showToast({ text: 'Kaydettik', action: { label: 'Geri al', onPress } });
  await expect.element(page.getByRole('button', { name: 'Geri al' })).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledOnce();
  expect(currentToasts()).toHaveLength(0);
  await expect.element(page.getByRole('button', { name: 'Ekle' })).toHaveFocus();
});

/** React has drawn and run its effects: two frames, whatever the test's clock says. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}
