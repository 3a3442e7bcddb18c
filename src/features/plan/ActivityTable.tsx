import { type ReactNode, useMemo } from 'react';
import type { GoalGroup } from '@/documents/plan/activityOrder';
import { useTranslation } from '@/i18n/useTranslation';
import { DataTable } from '@/ui/DataTable';
import { IconButton } from '@/ui/IconButton';
import { Stack } from '@/ui/Stack';
import { ActivityMenu } from './ActivityMenu';
import { type ActivityActs, type ActivityRow, activityRows } from './activityRows';
import { LinkedRecords } from './LinkedRecords';
import styles from './plan.module.css';

/** The activities as a table, for a laptop. */
export function ActivityTable({
  groups,
  ...acts
}: ActivityActs & { groups: readonly GoalGroup[] }) {
  const { t } = useTranslation('plan');
  const rows = useMemo(() => activityRows(groups), [groups]);
  const text = (words: string) =>
    words === '' ? <span className={styles.missing}>{t('row.missing')}</span> : words;
  return (
    <DataTable
      caption={t('screen.activities')}
      captionHidden
      rows={rows}
      rowKey={({ activity }) => activity.id}
      columns={[
        {
          id: 'goal',
          label: t('field.goal'),
          cell: (row) => numbered(row.goalNumber, text(row.goal)),
        },
        {
          id: 'objective',
          label: t('field.objective'),
          cell: (row) => numbered(row.objectiveNumber, text(row.objective)),
        },
        {
          id: 'activity',
          label: t('field.activity'),
          rowHeader: true,
          cell: (row) => numbered(row.number, text(row.activity.activity)),
        },
        {
          id: 'responsible',
          label: t('field.responsible'),
          cell: (row) => text(row.activity.responsible),
        },
        { id: 'period', label: t('field.period'), cell: (row) => text(row.activity.period) },
        {
          id: 'records',
          label: t('field.records'),
          cell: (row) => <LinkedRecords ids={row.activity.recordIds} />,
        },
        {
          id: 'acts',
          label: t('row.actsColumn'),
          cell: (row: ActivityRow) => (
            <Stack direction="row" gap={1}>
              <IconButton
                icon="edit"
                label={t('row.editNumber', { number: row.number })}
                onPress={() => acts.onEdit(row.activity)}
              />
              <ActivityMenu row={row} acts={acts} />
            </Stack>
          ),
        },
      ]}
    />
  );
}

function numbered(number: string, words: ReactNode) {
  return (
    <>
      <span className={styles.number}>{number}</span> {words}
    </>
  );
}
