import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface UnfinishedNoticeProps {
  onContinue: () => void;
  onDiscard: () => void;
}

/** After the tab was closed in the middle: the form is as it was left. */
export function UnfinishedNotice({ onContinue, onDiscard }: UnfinishedNoticeProps) {
  const { t } = useTranslation('capture');
  return (
    <Notice
      title={t('unfinished.title')}
      announce="politely"
      action={
        <>
          <Button size="small" onPress={onContinue}>
            {t('unfinished.continue')}
          </Button>
          <Button size="small" variant="quiet" onPress={onDiscard}>
            {t('unfinished.discard')}
          </Button>
        </>
      }
    />
  );
}
