import { useMemo } from 'react';
import type { GoalGroup } from '@/documents/plan/activityOrder';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/ui/Card';
import { Facts } from '@/ui/Facts';
import { IconButton } from '@/ui/IconButton';
import { ActivityMenu } from './ActivityMenu';
import { type ActivityActs, type ActivityRow, activityRows } from './activityRows';
import { LinkedRecords } from './LinkedRecords';
import styles from './plan.module.css';

/** The activities as cards under their goals, for a phone. */
export function ActivityCards({
  groups,
  ...acts
}: ActivityActs & { groups: readonly GoalGroup[] }) {
  const { t } = useTranslation('plan');
  const rows = useMemo(() => activityRows(groups), [groups]);
  return (
    <ul className={styles.cards}>
      {rows.map((row, k) => {
        const before = rows[k - 1];
        return (
          <li key={row.activity.id} className={styles.item}>
            {before?.goalNumber !== row.goalNumber && (
              <h3 className={styles.goal}>
                {t('document.activities.goal', {
                  number: row.goalNumber,
                  goal: row.goal || t('document.activities.noGoal'),
                })}
              </h3>
            )}
            {before?.objectiveNumber !== row.objectiveNumber && (
              <h4 className={styles.objective}>
                {row.objectiveNumber} {row.objective || t('document.activities.noObjective')}
              </h4>
            )}
            <ActivityCard row={row} acts={acts} />
          </li>
        );
      })}
    </ul>
  );
}

function ActivityCard({ row, acts }: { row: ActivityRow; acts: ActivityActs }) {
  const { t } = useTranslation('plan');
  const { activity, number } = row;
  const facts = [
    { id: 'responsible', label: t('field.responsible'), value: activity.responsible },
    { id: 'period', label: t('field.period'), value: activity.period },
  ].filter(({ value }) => value !== '');
  return (
    <Card>
      <div className={styles.cardHead}>
        <p className={styles.activity}>
          <span className={styles.number}>{number}</span> {activity.activity || t('row.missing')}
        </p>
        <div className={styles.cardActs}>
          <IconButton
            icon="edit"
            label={t('row.editNumber', { number })}
            onPress={() => acts.onEdit(activity)}
          />
          <ActivityMenu row={row} acts={acts} />
        </div>
      </div>
      {facts.length > 0 && <Facts facts={facts} />}
      <LinkedRecords ids={activity.recordIds} />
    </Card>
  );
}
