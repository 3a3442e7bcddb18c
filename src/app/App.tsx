import { useTranslation } from '@/i18n/useTranslation';
import { Toasts } from '@/ui/Toasts';
import { UiLocale } from '@/ui/UiLocale';
import { FailureBoundary } from './FailureBoundary';
import { Shell } from './Shell';
import { StoreGate } from './StoreGate';

export function App() {
  const { t, i18n } = useTranslation('common');
  return (
    <UiLocale language={i18n.language}>
      <FailureBoundary>
        <StoreGate>
          <Shell />
        </StoreGate>
      </FailureBoundary>
      <Toasts label={t('messages')} closeLabel={t('action.close')} />
    </UiLocale>
  );
}
