import type { ReactNode } from 'react';
import type { Position } from '@/domain/geometry';
import type { RecordDraft } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Stack';
import { DeviceNotice } from './DeviceNotice';
import { placementAt } from './devicePlace';
import { isMove } from './draftSteps';
import { PanelSheet } from './PanelSheet';
import { usePanel } from './panelContext';
import styles from './place.module.css';
import { useDevicePlace } from './useDevicePlace';
import { useLeaveDraft } from './useLeaveDraft';
import { usePutPlace } from './usePutPlace';

interface PlacePointProps {
  draft: RecordDraft;
  mark: ReactNode;
  shapes: ReactNode;
}

/** The map under the cross-hair, **Konumum** and **Buraya koy** at the thumb. */
export function PlacePoint({ draft, mark, shapes }: PlacePointProps) {
  const { t } = useTranslation('capture');
  const { map } = usePanel();
  const { close, goBack } = useLeaveDraft();
  const device = useDevicePlace(map);
  const { put, isSaving } = usePutPlace(draft);

  const putHere = () => {
    const centre = device.centre();
    if (centre === null) return;
    const found = device.state.kind === 'there' ? device.state.place : null;
    put({
      geometry: { type: 'Point', coordinates: rounded(centre) },
      ...placementAt(centre, found),
    });
  };
  return (
    <PanelSheet
      begins="content"
      title={isMove(draft) ? t('step.moveTitle') : t('step.placeTitle')}
      mark={mark}
      back={{ label: t('back'), onPress: goBack }}
      close={{ label: t('leave'), onPress: close }}
      footer={
        <>
          <Button
            icon="locate"
            size="large"
            busy={device.state.kind === 'searching'}
            onPress={device.ask}
          >
            {t('place.myPosition')}
          </Button>
          <Button
            variant="primary"
            size="large"
            disabled={map === null}
            busy={isSaving}
            onPress={putHere}
          >
            {t('place.here')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        {device.state.kind === 'idle' ? (
          <p className={styles.help}>{t('place.pointHelp')}</p>
        ) : (
          <DeviceNotice state={device.state} onGo={device.go} onDismiss={device.dismiss} />
        )}
        {shapes}
      </Stack>
    </PanelSheet>
  );
}

/** 7 decimals of a degree are a centimetre: more would pretend. */
function rounded([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))];
}
