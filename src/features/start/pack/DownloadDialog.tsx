import { Failure } from '@/domain/failures';
import {
  areaLimitSquareKilometres,
  expectedSize,
  type MapRectangle,
  sizeVerdict,
} from '@/formats/overpass/overpassQuery';
import { type OverpassServer, overpassServers } from '@/formats/overpass/overpassServers';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Stack } from '@/ui/Stack';
import { FailureNotice } from '../FailureNotice';

export interface DownloadDialogProps {
  rectangle: MapRectangle;
  hasBoundary: boolean;
  server: OverpassServer;
  onServer: (server: OverpassServer) => void;
  onDownload: () => void;
  onClose: () => void;
}

const bytesPerMegabyte = 1024 * 1024;

/** Says what goes where and what comes back, before anything goes. */
export function DownloadDialog(props: DownloadDialogProps) {
  const { rectangle, hasBoundary, server, onServer, onDownload, onClose } = props;
  const { t } = useTranslation(['areaPack', 'common']);
  const formats = useFormats();
  const { areaSquareKilometres } = rectangle;
  const area = formats.number(areaSquareKilometres, areaSquareKilometres < 10 ? 1 : 0);
  const verdict = sizeVerdict(areaSquareKilometres);
  const { lowBytes, highBytes } = expectedSize(areaSquareKilometres);
  const megabytes = (bytes: number) => formats.number(bytes / bytesPerMegabyte, 1);
  const limit = areaLimitSquareKilometres;
  return (
    <Dialog
      title={t('download.title')}
      onClose={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <>
          {verdict !== 'tooLarge' && (
            <Button variant="primary" icon="download" onPress={onDownload}>
              {t('download.start')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t(hasBoundary ? 'download.sends' : 'download.sendsCentre')}</p>
        <p>{t('download.keeps')}</p>
        {verdict === 'tooLarge' ? (
          <FailureNotice failure={new Failure('downloadAreaTooLarge', { area, limit })} />
        ) : (
          <>
            <Notice kind={verdict === 'large' ? 'warning' : 'info'}>
              {t('download.size', { area, low: megabytes(lowBytes), high: megabytes(highBytes) })}
              {verdict === 'large' && ` ${t('download.large')}`}
            </Notice>
            <ChoiceGroup
              label={t('download.server')}
              layout="rows"
              choices={overpassServers.map(({ id, host, operator, country }) => ({
                id,
                label: host,
                hint: t('download.operator', {
                  operator,
                  country: t(`country.${country as 'DE' | 'AT'}`),
                }),
              }))}
              value={server.id}
              onChange={(id) => onServer(overpassServers.find((each) => each.id === id) ?? server)}
            />
          </>
        )}
      </Stack>
    </Dialog>
  );
}
