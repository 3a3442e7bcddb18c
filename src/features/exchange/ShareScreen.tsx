import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useNeighbourhood } from '@/store/hooks';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Stack } from '@/ui/Stack';
import { GeoJsonSection } from './GeoJsonSection';

export interface ShareScreenProps {
  /** Opens the panel that takes records from a file. */
  onOpenImport: () => void;
  /** Other things to hand over, each a section of its own: the plan document, the work file. */
  children?: ReactNode;
}

/** **Paylaş**: everything that goes out of this device, and files that come in. */
export function ShareScreen({ onOpenImport, children }: ShareScreenProps) {
  const { t } = useTranslation('exchange');
  const neighbourhood = useNeighbourhood();
  if (neighbourhood === null) return null;
  return (
    <Page>
      <PageHeader over={neighbourhood.name} title={t('share.title')} lead={t('share.lead')} />
      <Stack gap={6}>
        {neighbourhood.practice && <Notice>{t('share.practice')}</Notice>}
        {children}
        <GeoJsonSection neighbourhood={neighbourhood} />
        <ChoiceCard icon="upload" title={t('share.openFile')} onPress={onOpenImport}>
          {t('share.openFileText')}
        </ChoiceCard>
      </Stack>
    </Page>
  );
}
