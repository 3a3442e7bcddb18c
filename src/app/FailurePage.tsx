import type { Failure } from '@/domain/failures';
import { useFailureWords } from '@/i18n/useFailureWords';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import styles from './page.module.css';

export interface FailurePageProps {
  failure: Failure;
  onRetry: () => void;
}

/** A failure that leaves no screen to stand on: what happened, what helps, and two ways out. */
export function FailurePage({ failure, onRetry }: FailurePageProps) {
  const { t } = useTranslation('common');
  const { title, nextStep } = useFailureWords()(failure);
  return (
    <main className={styles.page}>
      <div role="alert">
        <EmptyState
          level={1}
          picture="mend"
          title={title}
          action={
            <div className={styles.actions}>
              <Button variant="primary" onPress={onRetry}>
                {t('action.retry')}
              </Button>
              <Button onPress={() => window.location.reload()}>{t('action.reload')}</Button>
            </div>
          }
        >
          <p>{nextStep}</p>
        </EmptyState>
      </div>
    </main>
  );
}
