import { useMemo, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { Neighbourhood } from '@/domain/records';
import { countSharing } from '@/formats/sharing';
import { useTranslation } from '@/i18n/useTranslation';
import { useMapRecords } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { Progress } from '@/ui/Progress';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import { showToast } from '@/ui/toastQueue';
import { downloadGeoJson, type FileAudience } from './downloadGeoJson';
import { FailureNotice } from './FailureNotice';
import { SharingFacts } from './SharingFacts';

const audiences: readonly FileAudience[] = ['municipality', 'public'];

/** **GeoJSON indir**: for whom, what goes, what stays and why. */
export function GeoJsonSection({ neighbourhood }: { neighbourhood: Neighbourhood }) {
  const { t } = useTranslation('exchange');
  const records = useMapRecords();
  const [audience, setAudience] = useState<FileAudience>('municipality');
  const [writing, setWriting] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const count = useMemo(() => countSharing(records, audience), [records, audience]);

  const download = async () => {
    setFailure(null);
    setWriting({ done: 0, total: count.going });
    try {
      const name = await downloadGeoJson(records, neighbourhood, audience, (done, total) =>
        setWriting({ done, total }),
      );
      if (name !== null) showToast({ kind: 'success', text: t('geojson.saved', { name }) });
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setWriting(null);
    }
  };

  return (
    <Section title={t('geojson.title')} lead={t('geojson.lead')}>
      <Card>
        <Stack>
          <ChoiceGroup<FileAudience>
            label={t('geojson.audience')}
            layout="rows"
            choices={audiences.map((id) => ({
              id,
              label: t(`geojson.${id}`),
              hint: t(`geojson.${id}Hint`),
            }))}
            value={audience}
            onChange={(next) => next && setAudience(next)}
          />
          <SharingFacts count={count} />
          {failure && <FailureNotice failure={failure} />}
          {writing && (
            <Progress
              label={t('geojson.writing')}
              share={writing.total > 0 ? writing.done / writing.total : undefined}
            />
          )}
          <Button
            variant="primary"
            icon="download"
            busy={writing !== null}
            disabled={count.going === 0}
            onPress={() => void download()}
          >
            {t('geojson.download')}
          </Button>
        </Stack>
      </Card>
    </Section>
  );
}
