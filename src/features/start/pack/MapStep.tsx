import type { Position } from '@/domain/geometry';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import { MapSource } from './MapSource';
import { PackSummary } from './PackSummary';
import type { PackTarget, TakenPack } from './takePack';

export interface MapStepProps {
  target: PackTarget;
  centre: Position | null;
  /** A file that was brought already: it is taken at once. */
  file: File | null;
  taken: TakenPack | null;
  onTaken: (pack: TakenPack | null, file: File | null) => void;
}

/** The map of a new neighbourhood: from a file, from the internet, or later. */
export function MapStep({ target, centre, file, taken, onTaken }: MapStepProps) {
  const { t } = useTranslation('areaPack');
  if (taken === null) {
    return <MapSource target={target} centre={centre} file={file} onTaken={onTaken} />;
  }
  const { parts, report } = taken;
  return (
    <Section title={t('result.title')}>
      <Stack gap={4}>
        <PackSummary
          meta={parts.meta}
          boundary={target.boundary}
          placement={report.placement}
          missing={report.missing}
          file={async () => taken.file}
        />
        <div>
          <Button variant="quiet" icon="back" onPress={() => onTaken(null, null)}>
            {t('result.other')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
