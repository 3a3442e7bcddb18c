import { useState } from 'react';
import type { PackMeta } from '@/domain/areaPack';
import { type Failure, failureOf } from '@/domain/failures';
import type { AreaGeometry } from '@/domain/geometry';
import type { PackPlacement, PackReport } from '@/formats/packMessages';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { saveFile } from '@/platform/files';
import { Button } from '@/ui/Button';
import { type Fact, Facts } from '@/ui/Facts';
import { Notice } from '@/ui/Notice';
import { Stack } from '@/ui/Stack';
import { showToast } from '@/ui/toastQueue';
import { FailureNotice } from '../FailureNotice';
import { CoverageShape } from './CoverageShape';
import styles from './pack.module.css';
import { packFileName } from './packFileName';

export interface PackSummaryProps {
  meta: PackMeta;
  boundary: AreaGeometry | null;
  /** Null where there is no boundary to compare with. */
  placement: PackPlacement | null;
  /** What could not be taken from the file; null for a pack that stands already. */
  missing: PackReport['missing'] | null;
  /** The pack as a file for the others. */
  file: () => Promise<Blob>;
}

/** What is in a pack, where its data ends, where it comes from. */
export function PackSummary({ meta, boundary, placement, missing, file }: PackSummaryProps) {
  const { t } = useTranslation('areaPack');
  const facts = usePackFacts(meta);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    setFailure(null);
    try {
      const name = packFileName(meta);
      if ((await saveFile(await file(), name)) === 'saved') {
        showToast({ text: t('result.fileSaved', { name }), kind: 'success' });
      }
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  return (
    <Stack gap={4}>
      <div className={styles.head}>
        {boundary && <CoverageShape boundary={boundary} covered={meta.completeness.area} />}
        <p className={styles.placement}>
          {placement === 'whole' && t('result.whole', { metres: meta.marginMetres })}
          {placement === 'partly' && t('result.partly')}
          {placement === 'elsewhere' && t('result.elsewhere')}
          {placement === null && t('result.noBoundary')}
        </p>
      </div>
      <Facts facts={facts} />
      {missing !== null && <MissingParts missing={missing} />}
      <p className={styles.note}>{t('result.check')}</p>
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.handOn}>
        <Button icon="download" onPress={() => void save()}>
          {t('result.saveFile')}
        </Button>
        <p className={styles.note}>{t('result.saveFileText')}</p>
      </div>
    </Stack>
  );
}

function MissingParts({ missing }: { missing: PackReport['missing'] }) {
  const { t } = useTranslation('areaPack');
  const formats = useFormats();
  const { waysWithoutNodes, brokenAreas, unreadable } = missing;
  const parts = [
    waysWithoutNodes > 0 && t('result.missingWays', { count: waysWithoutNodes }),
    brokenAreas > 0 && t('result.missingAreas', { count: brokenAreas }),
    unreadable > 0 && t('result.missingOthers', { count: unreadable }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <Notice>{t('result.missing', { parts: formats.list(parts) })}</Notice>;
}

function usePackFacts(meta: PackMeta): Fact[] {
  const { t } = useTranslation('areaPack');
  const formats = useFormats();
  const { detail } = meta.completeness;
  const { source } = meta;
  const count = (value: number) => formats.number(value, 0);
  const known = (part: number, of: number) =>
    part === 0
      ? t('result.noneKnown')
      : t('result.known', { part: count(part), share: formats.percent(part / of) });
  const facts: (Fact | null)[] = [
    {
      id: 'roads',
      label: t('result.roads'),
      value: count(detail.roads),
    },
    {
      id: 'buildings',
      label: t('result.buildings'),
      value: count(detail.buildings),
    },
    {
      id: 'floors',
      label: t('result.floors'),
      value: known(detail.buildingsWithFloors, detail.buildings),
    },
    {
      id: 'widths',
      label: t('result.widths'),
      value: known(detail.roadsWithWidth, detail.roads),
    },
    { id: 'places', label: t('result.places'), value: count(detail.places) },
    {
      id: 'network',
      label: t('result.network'),
      value: t('result.kilometres', {
        value: formats.number(detail.networkLengthMetres / 1000, 1),
      }),
    },
    {
      id: 'joined',
      label: t('result.joined'),
      value: formats.percent(detail.largestComponentShare, 1),
    },
    {
      id: 'source',
      label: t('result.source'),
      value: source.attribution || source.title,
    },
    {
      id: 'date',
      label: t('result.date'),
      // The day of the pack's making is not that of what it shows.
      value: source.dateIsOfMaking ? t('result.dateUnknown') : formats.day(source.date),
    },
    source.licence === ''
      ? null
      : { id: 'licence', label: t('result.licence'), value: source.licence },
  ];
  return facts.filter((fact) => fact !== null);
}
