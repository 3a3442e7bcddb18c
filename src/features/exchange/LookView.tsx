import type { AreaGeometry } from '@/domain/geometry';
import type { ImportChoices } from '@/formats/choices';
import type { FileLook } from '@/formats/fileLook';
import { useTranslation } from '@/i18n/useTranslation';
import { Spinner } from '@/ui/Spinner';
import { Stack } from '@/ui/Stack';
import { ColumnChoices } from './ColumnChoices';
import { CutChoice } from './CutChoice';
import { FindingLists } from './FindingLists';
import { LookNotices } from './LookNotices';
import { LookSummary } from './LookSummary';
import { PreviewTable } from './PreviewTable';
import { SourceFields } from './SourceFields';
import { TypeChoices } from './TypeChoices';

export interface LookViewProps {
  look: FileLook;
  busy: boolean;
  boundary: AreaGeometry | null;
  onChoose: (changes: Partial<ImportChoices>) => void;
}

/** What is in the file, what will be made of it, and every choice about it. */
export function LookView({ look, busy, boundary, onChoose }: LookViewProps) {
  const { t } = useTranslation('exchange');
  return (
    <Stack gap={5}>
      <LookNotices look={look} onChoose={onChoose} />
      <LookSummary look={look} />
      {busy && <Spinner label={t('import.lookingAgain')} />}
      <TypeChoices look={look} onChoose={onChoose} />
      {boundary && <CutChoice area={boundary} cut={look.choices.cut} onChoose={onChoose} />}
      <FindingLists findings={look.findings} />
      <ColumnChoices look={look} onChoose={onChoose} />
      <PreviewTable look={look} />
      <SourceFields choices={look.choices} onChoose={onChoose} />
    </Stack>
  );
}
