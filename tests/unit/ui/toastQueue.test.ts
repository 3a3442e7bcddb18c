import { afterEach, expect, test, vi } from 'vitest';
import { currentToasts, dismissToast, showToast, subscribeToasts } from '@/ui/toastQueue';

afterEach(() => {
  for (const { id } of currentToasts()) dismissToast(id);
});

test('the newest three stay, oldest first', () => {
  for (const text of ['a', 'b', 'c', 'd']) showToast({ text });
  expect(currentToasts().map(({ text }) => text)).toEqual(['b', 'c', 'd']);
});

test('listeners hear of a message that comes and one that goes, and of nothing else', () => {
  const listener = vi.fn();
  const stop = subscribeToasts(listener);
  const id = showToast({ text: 'Kaydettik' });
  dismissToast(id);
  dismissToast(id);
  stop();
  showToast({ text: 'Unheard' });
  expect(listener).toHaveBeenCalledTimes(2);
});
