import { ShareScreen } from '@/features/exchange/ShareScreen';
import { useTranslation } from '@/i18n/useTranslation';
import { goTo } from '@/session/session';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { bringFile } from './broughtFile';

/** Files out and files in; taking in happens on the map, where the file's places are seen. */
export function SharePage() {
  const { t } = useTranslation('common');
  return (
    <ShareScreen
      onOpenImport={() => {
        bringFile({ purpose: 'records', file: null });
        goTo('map');
      }}
    >
      <ChoiceCard icon="plan" title={t('planDocument.title')} onPress={() => goTo('plan')}>
        {t('planDocument.text')}
      </ChoiceCard>
    </ShareScreen>
  );
}
