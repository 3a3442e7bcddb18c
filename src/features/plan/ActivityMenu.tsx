import { useTranslation } from '@/i18n/useTranslation';
import { MenuButton } from '@/ui/MenuButton';
import type { ActivityActs, ActivityRow } from './activityRows';

/** Everything that can be done to one row. */
export function ActivityMenu({ row, acts }: { row: ActivityRow; acts: ActivityActs }) {
  const { t } = useTranslation('plan');
  const { activity, number } = row;
  return (
    <MenuButton
      label={t('row.acts', { number })}
      items={[
        { id: 'edit', icon: 'edit', label: t('row.edit'), onPress: () => acts.onEdit(activity) },
        {
          id: 'addLike',
          icon: 'plus',
          label: t('row.addLike'),
          onPress: () => acts.onAddLike(activity),
        },
        {
          id: 'up',
          icon: 'chevronUp',
          label: t('row.up'),
          disabled: row.first,
          onPress: () => acts.onMove(activity, 'up'),
        },
        {
          id: 'down',
          icon: 'chevronDown',
          label: t('row.down'),
          disabled: row.last,
          onPress: () => acts.onMove(activity, 'down'),
        },
        {
          id: 'delete',
          icon: 'trash',
          danger: true,
          label: t('row.delete'),
          onPress: () => acts.onDelete(activity),
        },
      ]}
    />
  );
}
