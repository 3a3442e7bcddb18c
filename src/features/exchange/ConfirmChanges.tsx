import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Stack } from '@/ui/Stack';
import type { ImportPlan } from './planImport';

export interface ConfirmChangesProps {
  plan: ImportPlan;
  onConfirm: (which: 'all' | 'newOnly') => void;
  onCancel: () => void;
}

/** Known records would change: nothing is overwritten before somebody has said so. */
export function ConfirmChanges({ plan, onConfirm, onCancel }: ConfirmChangesProps) {
  const { t } = useTranslation('exchange');
  const { added, changed, kept } = plan;
  return (
    <Stack>
      <Notice
        kind="warning"
        announce="politely"
        title={t('confirm.title', { count: changed.length })}
      >
        <p>{t('confirm.text')}</p>
        {added.length > 0 && <p>{t('confirm.new', { count: added.length })}</p>}
        {kept > 0 && <p>{t('confirm.kept', { count: kept })}</p>}
      </Notice>
      <Button variant="primary" wide onPress={() => onConfirm('all')}>
        {t('confirm.all')}
      </Button>
      {added.length > 0 && (
        <Button wide onPress={() => onConfirm('newOnly')}>
          {t('confirm.newOnly')}
        </Button>
      )}
      <Button variant="quiet" wide onPress={onCancel}>
        {t('import.cancel')}
      </Button>
    </Stack>
  );
}
