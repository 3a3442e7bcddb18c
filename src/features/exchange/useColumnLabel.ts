import { useTranslation } from '@/i18n/useTranslation';

/** A column's name on screen; one without a head is counted. */
export function useColumnLabel(): (name: string) => string {
  const { t } = useTranslation('exchange');
  return (name) => {
    const number = /^#(\d+)$/.exec(name)?.[1];
    return number === undefined ? name : t('columns.withoutHead', { number });
  };
}
