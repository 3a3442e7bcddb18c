import { useState } from 'react';
import type { BoundingBox } from '@/domain/geometry';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle } from '@/map/mapContract';
import { useSession } from '@/session/session';
import { Button } from '@/ui/Button';
import { FileDrop } from '@/ui/FileDrop';
import { Notice } from '@/ui/Notice';
import { Progress } from '@/ui/Progress';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import { SwitchField } from '@/ui/SwitchField';
import styles from './basemap.module.css';
import { useBelowState } from './belowStore';
import { FailureNotice } from './FailureNotice';
import { dropTileFile, keptTileFileName, showTileFile, takeTileFile } from './keptBelow';
import { useAttempt } from './useAttempt';

const bytesPerMegabyte = 1_000_000;

/** A PMTiles file: brought, copied to the device, shown or hidden, erased. */
export function TileFileSection({ map }: { map: MapHandle | null }) {
  const { t } = useTranslation('basemap');
  const formats = useFormats();
  const { tileFile, fileTiles, lost } = useBelowState();
  const isShown = useSession((state) => state.showsTileFile);
  const attempt = useAttempt();
  const [copied, setCopied] = useState({ bytes: 0, total: 1 });
  const name = tileFile?.name ?? keptTileFileName();
  const megabytes = (bytes: number) => formats.number(bytes / bytesPerMegabyte);
  const view = map?.bounds() ?? null;

  const take = (file: File) =>
    attempt.run((signal) => {
      setCopied({ bytes: 0, total: file.size });
      return takeTileFile(file, {
        signal,
        onProgress: (bytes, total) => setCopied({ bytes, total }),
      });
    });
  return (
    <Section level={3} title={t('file.title')}>
      <Stack>
        {attempt.failure && <FailureNotice failure={attempt.failure} />}
        {lost === 'file' && <Notice>{t('file.lost')}</Notice>}
        {attempt.isBusy && (
          <Progress
            label={t('file.copying')}
            share={copied.bytes / Math.max(1, copied.total)}
            detail={t('file.megabytes', {
              done: megabytes(copied.bytes),
              total: megabytes(copied.total),
            })}
            onCancel={attempt.stop}
            cancelLabel={t('file.cancel')}
          />
        )}
        {!attempt.isBusy && name === null && (
          <FileDrop
            label={t('file.drop')}
            hint={t('file.hint')}
            buttonLabel={t('file.choose')}
            accept=".pmtiles"
            onFiles={([file]) => file && take(file)}
          />
        )}
        {!attempt.isBusy && name !== null && (
          <>
            <p className={styles.note}>
              <span className={styles.fileName}>{name}</span>
              {tileFile && ` · ${t('file.size', { size: megabytes(tileFile.bytes) })}`}
            </p>
            {fileTiles && view && !overlap(fileTiles.box, view) && (
              <Notice kind="warning">{t('file.elsewhere')}</Notice>
            )}
            {tileFile?.isKept === false && <Notice>{t('file.notKept')}</Notice>}
            <SwitchField
              label={t('file.show')}
              on={isShown}
              onChange={(on) => attempt.run(() => showTileFile(on))}
            />
            <Button icon="trash" onPress={() => attempt.run(dropTileFile)}>
              {t('file.remove')}
            </Button>
          </>
        )}
      </Stack>
    </Section>
  );
}

function overlap(a: BoundingBox, b: BoundingBox): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
