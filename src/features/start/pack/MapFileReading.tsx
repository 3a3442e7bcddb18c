import { useTranslation } from '@/i18n/useTranslation';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { MapSource } from './MapSource';
import type { PackTarget, TakenPack } from './takePack';

export interface MapFileReadingProps {
  file: File;
  target: PackTarget;
  onTaken: (pack: TakenPack, file: File | null) => void;
  onCancel: () => void;
}

/** A map file is read before its neighbourhood is begun: it may bring name and boundary along. */
export function MapFileReading({ file, target, onTaken, onCancel }: MapFileReadingProps) {
  const { t } = useTranslation(['areaPack', 'common']);
  return (
    <Page>
      <PageHeader
        title={t('lookingTitle')}
        over={file.name}
        lead={t('lookingText')}
        back={{ label: t('common:action.back'), onPress: onCancel }}
      />
      <MapSource target={target} centre={null} file={file} onTaken={onTaken} />
    </Page>
  );
}
