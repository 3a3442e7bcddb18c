import { useEffect, useState } from 'react';
import type { PackParts } from '@/domain/areaPack';
import { type Failure, failureOf } from '@/domain/failures';
import type { Neighbourhood } from '@/domain/records';
import { writePackFile } from '@/formats/packClient';
import { useTranslation } from '@/i18n/useTranslation';
import { goTo } from '@/session/session';
import { useNeighbourhood } from '@/store/hooks';
import { savePack, storedPack } from '@/store/packs';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Spinner } from '@/ui/Spinner';
import { Stack } from '@/ui/Stack';
import { showToast } from '@/ui/toastQueue';
import { FailureNotice } from '../FailureNotice';
import styles from '../form.module.css';
import { CorrectionsSection } from './CorrectionsSection';
import { MapSource } from './MapSource';
import { PackSummary } from './PackSummary';
import { placementOf } from './placement';
import type { TakenPack } from './takePack';

export interface AreaPackScreenProps {
  /** A map file that was brought already; it is taken at once. */
  file: File | null;
  /** It is being read: another screen need not look at it. */
  onFileBegun: () => void;
}

/** The map of the open neighbourhood: what is there, and a newer one in its place. */
export function AreaPackScreen(props: AreaPackScreenProps) {
  const neighbourhood = useNeighbourhood();
  if (neighbourhood === null) return <Spinner />;
  return <PackOf key={neighbourhood.id} neighbourhood={neighbourhood} {...props} />;
}

function PackOf({
  neighbourhood,
  file,
  onFileBegun,
}: AreaPackScreenProps & { neighbourhood: Neighbourhood }) {
  const { t } = useTranslation(['areaPack', 'common']);
  const { id, name, boundary, centre } = neighbourhood;
  const [present, setPresent] = useState<PackParts | null | undefined>(undefined);
  const [taken, setTaken] = useState<TakenPack | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let current = true;
    storedPack(id).then(
      (parts) => current && setPresent(parts),
      (thrown: unknown) => current && setFailure(failureOf(thrown)),
    );
    return () => {
      current = false;
    };
  }, [id]);

  // Another file was let go over the page: it is looked at instead.
  useEffect(() => {
    if (file !== null) setTaken(null);
  }, [file]);

  const use = async (pack: TakenPack) => {
    setFailure(null);
    try {
      await savePack(id, pack.parts);
      showToast({ text: t('saved', { name }), kind: 'success' });
      goTo('map');
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  return (
    <Page>
      <PageHeader
        title={t('title')}
        over={name}
        lead={t('lead')}
        back={{ label: t('common:action.back'), onPress: () => goTo('map') }}
      />
      {failure && <FailureNotice failure={failure} />}
      <Stack gap={5}>
        {taken === null ? (
          <>
            <MapSource
              target={{ id, name, boundary }}
              centre={centre}
              file={file}
              onFileBegun={onFileBegun}
              onTaken={setTaken}
            />
            {present && (
              <Section title={t('present')} lead={t('presentText')}>
                <PackSummary
                  meta={present.meta}
                  boundary={boundary}
                  placement={placementOf(boundary, present.meta.completeness.area)}
                  missing={null}
                  file={() => writePackFile(present)}
                />
              </Section>
            )}
            {present && <CorrectionsSection pack={present} />}
          </>
        ) : (
          <Section title={t('result.title')}>
            <Stack gap={4}>
              {present && <Notice>{t('replaces')}</Notice>}
              <PackSummary
                meta={taken.parts.meta}
                boundary={boundary}
                placement={taken.report.placement}
                missing={taken.report.missing}
                file={async () => taken.file}
              />
              <div className={styles.actions}>
                <Button variant="primary" size="large" onPress={() => void use(taken)}>
                  {t('use')}
                </Button>
                <Button size="large" onPress={() => setTaken(null)}>
                  {t('result.other')}
                </Button>
              </div>
            </Stack>
          </Section>
        )}
      </Stack>
    </Page>
  );
}
