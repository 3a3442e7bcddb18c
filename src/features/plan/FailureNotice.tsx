import type { Failure } from '@/domain/failures';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

/** What went wrong and what to do next. */
export function FailureNotice({
  failure,
  onRetry,
}: {
  failure: Failure;
  onRetry: (() => void) | undefined;
}) {
  const { t } = useTranslation(['failures', 'common']);
  const { key, details } = failure;
  return (
    <Notice
      kind="error"
      title={t(`failures:${key}.title`, details)}
      action={onRetry && <Button onPress={onRetry}>{t('common:action.retry')}</Button>}
    >
      {t(`failures:${key}.nextStep`, details)}
    </Notice>
  );
}
