import { useState } from 'react';
import { mostRecordsOfPlan } from '@/documents/planClient';
import type { Neighbourhood } from '@/domain/records';
import { useTranslation } from '@/i18n/useTranslation';
import { today } from '@/platform/clock';
import { printPage } from '@/platform/print';
import { useMapRecords } from '@/store/hooks';
import type { OpenPack } from '@/store/packs';
import { Button } from '@/ui/Button';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Progress } from '@/ui/Progress';
import { Stack } from '@/ui/Stack';
import { FailureNotice } from './FailureNotice';
import { PaperDocument } from './PaperDocument';
import styles from './paper.module.css';
import { planFileName } from './planFileName';
import { usePdf } from './usePdf';
import { usePlanDocument } from './usePlanDocument';

/** Copies that the screen offers; the public one comes with the hand-over. */
const copies = ['municipality', 'group'] as const;

export interface DocumentViewProps {
  neighbourhood: Neighbourhood;
  pack: OpenPack | null;
  onBack: () => void;
}

/** **Plan belgesi**: read it, **PDF indir**, **Yazdır**. */
export function DocumentView({ neighbourhood, pack, onBack }: DocumentViewProps) {
  const { t } = useTranslation('plan');
  const tooMany = useMapRecords().length > mostRecordsOfPlan;
  const [copy, setCopy] = useState<(typeof copies)[number]>('municipality');
  const paper = usePlanDocument(neighbourhood, pack, copy, tooMany);
  const pdf = usePdf();
  const { tree } = paper;
  const fileName = planFileName(neighbourhood.name, t('document.title'), today());

  return (
    <Page width="wide">
      <div className={styles.screenOnly}>
        <PageHeader
          over={neighbourhood.name}
          title={t('paper.title')}
          back={{ label: t('paper.back'), onPress: onBack }}
          actions={
            <Stack direction="row" gap={2}>
              <Button
                variant="primary"
                icon="download"
                disabled={tree === null}
                busy={pdf.share !== null}
                onPress={() => tree !== null && pdf.save(tree, fileName)}
              >
                {t('paper.pdf')}
              </Button>
              <Button icon="print" disabled={tree === null} onPress={printPage}>
                {t('paper.print')}
              </Button>
            </Stack>
          }
        />
        <Stack gap={4}>
          <ChoiceGroup
            label={t('paper.copy')}
            hint={t(`document.privacy.${copy}`)}
            layout="bar"
            choices={copies.map((id) => ({ id, label: t(`document.copy.${id}`) }))}
            value={copy}
            onChange={(next) => next !== null && setCopy(next)}
          />
          {tooMany && (
            <Notice kind="warning" title={t('paper.tooMany.title')}>
              {t('paper.tooMany.text', { count: mostRecordsOfPlan })}
            </Notice>
          )}
          {paper.progress !== null && (
            <Progress
              label={t(`paper.stage.${paper.progress.stage}`)}
              share={paper.progress.share}
              cancelLabel={t('paper.stop')}
              onCancel={paper.stop}
            />
          )}
          {paper.stopped && (
            <Notice action={<Button onPress={paper.again}>{t('paper.again')}</Button>}>
              {t('paper.stopped')}
            </Notice>
          )}
          {paper.failure !== null && (
            <FailureNotice failure={paper.failure} onRetry={paper.again} />
          )}
          {pdf.share !== null && (
            <Progress
              label={t('paper.stage.pdf')}
              share={pdf.share}
              cancelLabel={t('paper.stop')}
              onCancel={pdf.stop}
            />
          )}
          {pdf.failure !== null && <FailureNotice failure={pdf.failure} onRetry={undefined} />}
          {pdf.missing.length > 0 && (
            <Notice kind="warning" title={t('paper.missing.title')} announce="politely">
              {t('paper.missing.text', { letters: pdf.missing.slice(0, 20).join(' ') })}
            </Notice>
          )}
        </Stack>
      </div>
      {tree !== null && <PaperDocument tree={tree} />}
    </Page>
  );
}
