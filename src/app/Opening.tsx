import { useTranslation } from '@/i18n/useTranslation';
import { Spinner } from '@/ui/Spinner';
import styles from './page.module.css';

/** While something loads that has no words of its own yet. */
export function Opening({ label }: { label?: string }) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.middle} role="status">
      <Spinner />
      <span>{label ?? t('opening')}</span>
    </div>
  );
}
