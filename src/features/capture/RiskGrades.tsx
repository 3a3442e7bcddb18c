import type { Grade } from '@/domain/records';
import type { RecordDraft } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import { changeDraft } from '@/session/session';
import { ChoiceGroup } from '@/ui/ChoiceGroup';

const grades = ['1', '2', '3', '4', '5'] as const;
type GradeId = (typeof grades)[number];

/** How bad and how likely, five words each. */
export function RiskGrades({ draft }: { draft: Pick<RecordDraft, 'severity' | 'likelihood'> }) {
  const { t } = useTranslation('capture');
  const gradeIdOf = (grade: Grade | null): GradeId | null =>
    grades.find((id) => Number(id) === grade) ?? null;
  const gradeOf = (id: GradeId | null) => (id === null ? null : (Number(id) as Grade));
  return (
    <>
      <ChoiceGroup
        label={t('form.severity')}
        layout="bar"
        choices={grades.map((id) => ({ id, label: t(`severity.${id}`) }))}
        value={gradeIdOf(draft.severity)}
        onChange={(id) => changeDraft({ severity: gradeOf(id) })}
        clearLabel={t('form.clear')}
      />
      <ChoiceGroup
        label={t('form.likelihood')}
        layout="bar"
        choices={grades.map((id) => ({ id, label: t(`likelihood.${id}`) }))}
        value={gradeIdOf(draft.likelihood)}
        onChange={(id) => changeDraft({ likelihood: gradeOf(id) })}
        clearLabel={t('form.clear')}
      />
    </>
  );
}
