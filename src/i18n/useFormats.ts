import { useTranslation } from 'react-i18next';
import { type Formats, formatsOf } from './format';

/** Formats of the language on screen. */
export function useFormats(): Formats {
  return formatsOf(useTranslation('common').i18n.language);
}
