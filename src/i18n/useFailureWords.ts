import { useTranslation } from 'react-i18next';
import type { Failure } from '@/domain/failures';

/** What happened and what helps, in the language on screen. */
export function useFailureWords(): (failure: Failure) => { title: string; nextStep: string } {
  const { t } = useTranslation('failures');
  return ({ key, details }) => ({
    title: t(`${key}.title`, details),
    nextStep: t(`${key}.nextStep`, details),
  });
}
