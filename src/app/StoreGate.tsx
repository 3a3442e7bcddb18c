import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useStoreState } from '@/store/hooks';
import { openStore, takeOverStore } from '@/store/openStore';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { FailurePage } from './FailurePage';
import { Opening } from './Opening';
import styles from './page.module.css';

/** The screens behind it may count on an open store; until then, this says why not and what helps. */
export function StoreGate({ children }: { children: ReactNode }) {
  const state = useStoreState();
  switch (state.kind) {
    case 'opening':
      return <Opening />;
    case 'ready':
      return children;
    case 'secondTab':
      return <OtherTab words="secondTab" />;
    case 'takenOver':
      return <OtherTab words="takenOver" />;
    case 'failed':
      return <FailurePage failure={state.failure} onRetry={() => void openStore()} />;
  }
}

function OtherTab({ words }: { words: 'secondTab' | 'takenOver' }) {
  const { t } = useTranslation('common');
  return (
    <main className={styles.page}>
      <EmptyState
        level={1}
        picture="lock"
        title={t(`${words}.title`)}
        action={
          <Button variant="primary" onPress={() => void takeOverStore()}>
            {t('secondTab.takeOver')}
          </Button>
        }
      >
        <p>{t(`${words}.text`)}</p>
      </EmptyState>
    </main>
  );
}
