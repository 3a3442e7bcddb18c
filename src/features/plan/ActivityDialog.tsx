import { useState } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { Activity } from '@/domain/records';
import { textLimits } from '@/domain/schemas';
import { useTranslation } from '@/i18n/useTranslation';
import { nowInstant } from '@/platform/clock';
import { newUuid } from '@/platform/ids';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import {
  type ActivityDraft,
  alikeOf,
  changesToEdit,
  changeToAdd,
  draftOf,
  emptyDraft,
  holdsWork,
} from './activityChanges';
import { type ActivityForm, forgetActivity, keepActivity } from './keptActivity';
import styles from './plan.module.css';
import { RecordsField } from './RecordsField';
import { usePlanToasts } from './usePlanToasts';

export interface ActivityDialogProps {
  form: ActivityForm;
  activities: readonly Activity[];
  onClose: () => void;
}

/**
 * The form of one activity. What is typed is kept at once: closing the window or the tab leaves an
 * unfinished form that can be taken up again; **Vazgeç** drops it.
 */
export function ActivityDialog({ form, activities, onClose }: ActivityDialogProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { carryOut } = usePlanToasts();
  const [draft, setDraft] = useState(form.draft);
  const [alikeToo, setAlikeToo] = useState(true);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const { neighbourhoodId, activityId } = form;
  const activity = activities.find(({ id }) => id === activityId) ?? null;
  const renamed = activity === null ? null : renamedAlike(draft, activity, activities);

  const change = (part: Partial<ActivityDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (holdsWork(next, activity)) keepActivity({ neighbourhoodId, activityId, draft: next });
    else forgetActivity();
  };
  const drop = () => {
    forgetActivity();
    onClose();
  };
  const save = async () => {
    if (draft.activity.trim() === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    const saved =
      activity === null
        ? await carryOut({
            label: 'activityAdded',
            changes: [
              changeToAdd(draft, activities, {
                id: newUuid(),
                neighbourhoodId,
                now: nowInstant(),
              }),
            ],
          })
        : await saveChanges(activity);
    setBusy(false);
    if (saved) drop();
  };
  const saveChanges = async (before: Activity): Promise<boolean> => {
    const alike = alikeToo && renamed !== null ? renamed : { goal: [], objective: [] };
    const changes = changesToEdit(draft, before, alike);
    return changes.length === 0 || carryOut({ label: 'activityChanged', changes });
  };
  const others = new Set([...(renamed?.goal ?? []), ...(renamed?.objective ?? [])]).size;

  return (
    <Dialog
      title={t(activity === null ? 'form.addTitle' : 'form.editTitle')}
      closeLabel={t('common:action.close')}
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" busy={busy} onPress={() => void save()}>
            {t('common:action.save')}
          </Button>
          <Button onPress={drop}>{t('common:action.cancel')}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextArea
          label={t('field.goal')}
          hint={t('form.goalHint')}
          rows={2}
          maxLength={textLimits.line}
          value={draft.goal}
          onChange={(goal) => change({ goal })}
        />
        <TextArea
          label={t('field.objective')}
          hint={t('form.objectiveHint')}
          rows={2}
          maxLength={textLimits.line}
          value={draft.objective}
          onChange={(objective) => change({ objective })}
        />
        {others > 0 && (
          <CheckboxField
            label={t('form.alikeToo', { count: others })}
            checked={alikeToo}
            onChange={setAlikeToo}
          />
        )}
        <TextArea
          label={t('field.activity')}
          hint={t('form.activityHint')}
          error={missing && draft.activity.trim() === '' ? t('form.activityMissing') : undefined}
          maxLength={textLimits.note}
          value={draft.activity}
          onChange={(words) => change({ activity: words })}
        />
        <TextField
          label={t('field.responsible')}
          hint={t('form.responsibleHint')}
          maxLength={textLimits.line}
          value={draft.responsible}
          onChange={(responsible) => change({ responsible })}
        />
        <TextField
          label={t('field.period')}
          hint={t('form.periodHint')}
          maxLength={textLimits.line}
          value={draft.period}
          onChange={(period) => change({ period })}
        />
        <RecordsField
          value={draft.recordIds}
          onChange={(recordIds: Uuid[]) => change({ recordIds })}
        />
      </div>
    </Dialog>
  );
}

/** Which other rows share the wording that the form has changed; null if it changed none. */
function renamedAlike(
  draft: ActivityDraft,
  activity: Activity,
  activities: readonly Activity[],
): ReturnType<typeof alikeOf> | null {
  const before = draftOf(activity);
  const { goal, objective } = alikeOf(activity, activities);
  const changed = (field: 'goal' | 'objective') =>
    before[field] !== emptyDraft[field] && draft[field].trim() !== before[field].trim();
  const renamed = {
    goal: changed('goal') ? goal : [],
    objective: changed('objective') ? objective : [],
  };
  return renamed.goal.length + renamed.objective.length === 0 ? null : renamed;
}
