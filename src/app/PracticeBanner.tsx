import { useTranslation } from '@/i18n/useTranslation';
import { useNeighbourhood } from '@/store/hooks';
import styles from './PracticeBanner.module.css';

/** Every screen of an invented neighbourhood says that it is one. */
export function PracticeBanner() {
  const { t } = useTranslation('common');
  const neighbourhood = useNeighbourhood();
  if (!neighbourhood?.practice) return null;
  return (
    <aside aria-label={t('practice')} className={styles.banner}>
      {t('practiceLong')}
    </aside>
  );
}
