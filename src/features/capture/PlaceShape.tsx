import { type ReactNode, useEffect, useEffectEvent } from 'react';
import type { RecordDraft } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import { Notice } from '@/ui/Notice';
import { Stack } from '@/ui/Stack';
import { CornerButtons } from './CornerButtons';
import { DeviceNotice } from './DeviceNotice';
import { isMove } from './draftSteps';
import { PanelSheet } from './PanelSheet';
import { usePanel } from './panelContext';
import styles from './place.module.css';
import { useDevicePlace } from './useDevicePlace';
import { useLeaveDraft } from './useLeaveDraft';
import { useMeasureWords } from './useMeasureWords';
import { usePutPlace } from './usePutPlace';

interface PlaceShapeProps {
  draft: RecordDraft;
  mark: ReactNode;
  shapes: ReactNode;
}

const fewestCorners = { point: 1, line: 2, polygon: 3 } as const;

/** A line or an area, corner by corner; its length or size grows along. */
export function PlaceShape({ draft, mark, shapes }: PlaceShapeProps) {
  const { t } = useTranslation('capture');
  const measureWords = useMeasureWords();
  const { map, capture } = usePanel();
  const { close, goBack } = useLeaveDraft();
  const device = useDevicePlace(map);
  const { put, isSaving } = usePutPlace(draft);

  const { drawing, tool } = capture;
  const geometry = drawing?.geometry ?? (tool.kind === 'edit' ? tool.geometry : null);
  const missing = fewestCorners[draft.shape] - (drawing?.corners ?? 0);

  const putIt = useEffectEvent(() => {
    if (geometry === null || isSaving) return;
    put({ geometry, placement: 'hand', accuracyMetres: null });
  });
  const isFinished = drawing?.finished === true;
  useEffect(() => {
    if (isFinished) putIt();
  }, [isFinished]);

  const title = draft.shape === 'line' ? t('step.drawLineTitle') : t('step.drawAreaTitle');
  const drawHelp = draft.shape === 'line' ? t('draw.lineHelp') : t('draw.areaHelp');
  const help = tool.kind === 'edit' ? t('draw.editHelp') : drawHelp;
  return (
    <PanelSheet
      begins="content"
      title={isMove(draft) ? t('step.moveTitle') : title}
      mark={mark}
      back={{ label: t('back'), onPress: goBack }}
      close={{ label: t('leave'), onPress: close }}
      footer={
        <CornerButtons
          canFinish={geometry !== null}
          isSaving={isSaving}
          isSearching={device.state.kind === 'searching'}
          onMyPosition={device.ask}
        />
      }
    >
      <Stack gap={2}>
        {(geometry === null || tool.kind === 'edit') && <p className={styles.help}>{help}</p>}
        <p role="status" className={styles.measure}>
          {geometry === null
            ? drawing !== null && drawing.corners > 0 && t('draw.moreCorners', { count: missing })
            : measureWords(geometry)?.named}
        </p>
        {drawing?.isCrossing && (
          <Notice kind="warning" announce="politely">
            {t('draw.crossing')}
          </Notice>
        )}
        <DeviceNotice state={device.state} onGo={device.go} onDismiss={device.dismiss} />
        {(drawing?.corners ?? 0) === 0 && tool.kind === 'draw' && shapes}
      </Stack>
    </PanelSheet>
  );
}
