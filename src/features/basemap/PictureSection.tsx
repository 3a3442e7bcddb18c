import type { Uuid } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle } from '@/map/mapContract';
import { Button } from '@/ui/Button';
import { FileDrop } from '@/ui/FileDrop';
import { Notice } from '@/ui/Notice';
import { Progress } from '@/ui/Progress';
import { RangeField } from '@/ui/RangeField';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import { changeBelow, useBelowState } from './belowStore';
import { CornerList } from './CornerList';
import { FailureNotice } from './FailureNotice';
import { changePicture, removePicture, takePicture } from './keptBelow';
import { cornersInView } from './pictureCorners';
import { useAttempt } from './useAttempt';

interface PictureSectionProps {
  neighbourhoodId: Uuid;
  map: MapHandle | null;
}

/** A paper map or sketch over the map of this neighbourhood: brought, pinned, dimmed, taken away. */
export function PictureSection({ neighbourhoodId, map }: PictureSectionProps) {
  const { t } = useTranslation('basemap');
  const { picture, isPinning, lost } = useBelowState();
  const attempt = useAttempt();
  const ours = picture?.neighbourhoodId === neighbourhoodId ? picture : null;
  const take = (file: File) =>
    attempt.run(() =>
      takePicture(neighbourhoodId, file, (widthPixels, heightPixels) => {
        const view = map?.bounds() ?? [-1, -1, 1, 1];
        return cornersInView(view, map?.centre() ?? [0, 0], widthPixels, heightPixels);
      }),
    );
  return (
    <Section level={3} title={t('picture.title')}>
      <Stack>
        {attempt.failure && <FailureNotice failure={attempt.failure} />}
        {lost === 'picture' && <Notice>{t('picture.lost')}</Notice>}
        {attempt.isBusy && <Progress label={t('picture.preparing')} />}
        {!attempt.isBusy && ours === null && (
          <FileDrop
            label={t('picture.drop')}
            hint={t('picture.hint')}
            buttonLabel={t('picture.choose')}
            accept="image/jpeg,image/png,image/webp"
            disabled={map === null}
            onFiles={([file]) => file && take(file)}
          />
        )}
        {!attempt.isBusy && ours !== null && (
          <>
            {!ours.isKept && <Notice>{t('picture.notKept')}</Notice>}
            {isPinning && <CornerList map={map} corners={ours.corners} />}
            <Button
              variant={isPinning ? 'primary' : 'secondary'}
              icon={isPinning ? 'check' : 'move'}
              onPress={() => changeBelow({ isPinning: !isPinning })}
            >
              {t(isPinning ? 'picture.pinned' : 'picture.pin')}
            </Button>
            <RangeField
              label={t('picture.opacity')}
              value={Math.round(ours.opacity * 100)}
              minimum={0}
              maximum={100}
              step={5}
              valueText={t('picture.opacityValue', { value: Math.round(ours.opacity * 100) })}
              onChange={(percent) => changePicture({ opacity: percent / 100 })}
            />
            <Button icon="trash" onPress={() => attempt.run(removePicture)}>
              {t('picture.remove')}
            </Button>
          </>
        )}
      </Stack>
    </Section>
  );
}
