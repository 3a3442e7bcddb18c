import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { PanelSheet } from './PanelSheet';

interface ElsewhereViewProps {
  onBack: () => void;
  onGoThere: () => void;
  onDrop: () => void;
}

/** **Ekle**, while a form of another neighbourhood is unfinished: there is only one. */
export function ElsewhereView({ onBack, onGoThere, onDrop }: ElsewhereViewProps) {
  const { t } = useTranslation('capture');
  return (
    <PanelSheet
      begins="content"
      title={t('unfinished.elsewhere')}
      back={{ label: t('back'), onPress: onBack }}
      footer={
        <>
          <Button onPress={onDrop}>{t('unfinished.dropIt')}</Button>
          <Button variant="primary" onPress={onGoThere}>
            {t('unfinished.goThere')}
          </Button>
        </>
      }
    >
      <Notice>{t('unfinished.elsewhereText')}</Notice>
    </PanelSheet>
  );
}
