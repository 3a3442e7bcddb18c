import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';
import '@/ui/tokens.css';
import '@/ui/fonts.css';
import '@/ui/base.css';
import { UiLocale } from '@/ui/UiLocale';

let takeAway = () => {
  /* nothing there yet */
};

afterEach(() => takeAway());

/** Puts something on the page, in Turkish, in place of what was there, until the test's end. */
export function onPage(content: ReactNode): HTMLElement {
  takeAway();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  flushSync(() => root.render(<UiLocale language="tr">{content}</UiLocale>));
  return place;
}
