import { type ReactNode, useState } from 'react';
import type { RecordDraft } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import { currentPosition } from '@/platform/position';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { NumberField } from '@/ui/NumberField';
import { Stack } from '@/ui/Stack';
import { anchorOfDraft, type DevicePlace } from './devicePlace';
import { isMove } from './draftSteps';
import { PanelSheet } from './PanelSheet';
import { useLeaveDraft } from './useLeaveDraft';
import { useAccuracyWords } from './useMeasureWords';
import { usePutPlace } from './usePutPlace';

/** A point without a map (no WebGL): by **Konumum**, or latitude and longitude as numbers. */
export function PlaceByNumbers({ draft, mark }: { draft: RecordDraft; mark: ReactNode }) {
  const { t } = useTranslation('capture');
  const accuracyOf = useAccuracyWords();
  const { close, goBack } = useLeaveDraft();
  const { put, isSaving } = usePutPlace(draft);
  const [before] = useState(() => anchorOfDraft(draft));
  const [longitude, setLongitude] = useState<number | null>(before?.[0] ?? null);
  const [latitude, setLatitude] = useState<number | null>(before?.[1] ?? null);
  const [device, setDevice] = useState<DevicePlace | 'searching' | 'failed' | null>(null);
  const found = typeof device === 'object' ? device : null;

  const ask = async () => {
    setDevice('searching');
    try {
      const place = await currentPosition();
      setDevice(place);
      setLongitude(place.position[0]);
      setLatitude(place.position[1]);
    } catch {
      setDevice('failed');
    }
  };
  // A number typed by hand is no longer the device's place.
  const byHand = (set: (value: number | null) => void) => (value: number | null) => {
    setDevice(null);
    set(value);
  };
  const putThere = () => {
    if (longitude === null || latitude === null) return;
    put({
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      placement: found === null ? 'hand' : 'device',
      accuracyMetres: found?.accuracyMetres ?? null,
    });
  };
  const degrees = { unit: '°', decimals: 7, unreadableError: t('form.unreadable') };
  return (
    <PanelSheet
      begins="full"
      title={isMove(draft) ? t('step.moveTitle') : t('step.placeTitle')}
      mark={mark}
      back={{ label: t('back'), onPress: goBack }}
      close={{ label: t('leave'), onPress: close }}
      footer={
        <>
          <Button
            icon="locate"
            size="large"
            busy={device === 'searching'}
            onPress={() => void ask()}
          >
            {t('place.myPosition')}
          </Button>
          <Button
            variant="primary"
            size="large"
            disabled={longitude === null || latitude === null}
            busy={isSaving}
            onPress={putThere}
          >
            {t('place.here')}
          </Button>
        </>
      }
    >
      <Stack>
        <Notice>{t('place.mapMissing')}</Notice>
        {draft.shape !== 'point' && <Notice kind="warning">{t('place.pointOnly')}</Notice>}
        {found !== null && (
          <Notice kind="success" announce="politely">
            {t('place.found', { accuracy: accuracyOf(found.accuracyMetres) })}
          </Notice>
        )}
        {device === 'failed' && (
          <Notice kind="warning" announce="politely">
            {t('place.failedNumbers')}
          </Notice>
        )}
        <NumberField
          {...degrees}
          label={t('place.latitude')}
          minimum={-90}
          maximum={90}
          rangeError={t('form.range', { minimum: -90, maximum: 90 })}
          value={latitude}
          onChange={byHand(setLatitude)}
        />
        <NumberField
          {...degrees}
          label={t('place.longitude')}
          minimum={-180}
          maximum={180}
          rangeError={t('form.range', { minimum: -180, maximum: 180 })}
          value={longitude}
          onChange={byHand(setLongitude)}
        />
      </Stack>
    </PanelSheet>
  );
}
