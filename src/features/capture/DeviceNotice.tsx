import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { coarseAccuracyMetres, type DevicePlace } from './devicePlace';
import type { DeviceState } from './useDevicePlace';
import { useAccuracyWords } from './useMeasureWords';

interface DeviceNoticeProps {
  state: DeviceState;
  onGo: (place: DevicePlace) => void;
  onDismiss: () => void;
}

/** What became of **Konumum**, in plain words. */
export function DeviceNotice({ state, onGo, onDismiss }: DeviceNoticeProps) {
  const { t } = useTranslation('capture');
  const accuracyOf = useAccuracyWords();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'searching':
      return <Notice announce="politely">{t('place.searching')}</Notice>;
    case 'there': {
      const { accuracyMetres } = state.place;
      const isCoarse = accuracyMetres > coarseAccuracyMetres;
      return (
        <Notice kind={isCoarse ? 'warning' : 'success'} announce="politely">
          {t('place.found', { accuracy: accuracyOf(accuracyMetres) })}{' '}
          {isCoarse && t('place.coarse')}
        </Notice>
      );
    }
    case 'asking':
      return (
        <Notice
          kind="warning"
          announce="politely"
          action={
            <>
              <Button size="small" onPress={() => onGo(state.place)}>
                {state.why === 'hand' ? t('place.useDevice') : t('place.goAnyway')}
              </Button>
              <Button size="small" variant="quiet" onPress={onDismiss}>
                {state.why === 'hand' ? t('place.keep') : t('place.stay')}
              </Button>
            </>
          }
        >
          {t('place.found', { accuracy: accuracyOf(state.place.accuracyMetres) })}{' '}
          {state.why === 'hand' ? t('place.keepHand') : t('place.farAway')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="warning" announce="politely" onDismiss={onDismiss} dismissLabel={t('close')}>
          {state.failure.key === 'positionDenied' ? t('place.denied') : t('place.failed')}
        </Notice>
      );
  }
}
