import type { ReactNode } from 'react';
import { I18nProvider, useLocale } from 'react-aria-components/I18nProvider';

export interface UiLocaleProps {
  /** BCP 47: `tr`, `en`, `ar`. */
  language: string;
  children: ReactNode;
}

/** Tells the widgets the language: their own spoken words, number marks, order and direction. */
export function UiLocale({ language, children }: UiLocaleProps) {
  return <I18nProvider locale={language}>{children}</I18nProvider>;
}

/** The language that the widgets speak, and its direction. */
export function useUiLanguage(): { language: string; direction: 'ltr' | 'rtl' } {
  const { locale, direction } = useLocale();
  return { language: locale, direction };
}
