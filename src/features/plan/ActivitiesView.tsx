import { lazy, Suspense, useMemo, useState } from 'react';
import { groupActivities } from '@/documents/plan/activityOrder';
import type { Activity, Neighbourhood } from '@/domain/records';
import { useTranslation } from '@/i18n/useTranslation';
import { useActivities } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import { ActivityCards } from './ActivityCards';
import { ActivityTable } from './ActivityTable';
import { changesToMove, changeToDelete, draftOf, emptyDraft } from './activityChanges';
import { type ActivityForm, forgetActivity, readKeptActivity } from './keptActivity';
import { usePlanToasts } from './usePlanToasts';
import { useWideScreen } from './useWideScreen';

const ActivityDialog = lazy(() =>
  import('./ActivityDialog').then((part) => ({ default: part.ActivityDialog })),
);

export interface ActivitiesViewProps {
  neighbourhood: Neighbourhood;
  onDocument: () => void;
}

/** The action plan as a table that is edited row by row. */
export function ActivitiesView({ neighbourhood, onDocument }: ActivitiesViewProps) {
  const { t } = useTranslation('plan');
  const activities = useActivities();
  const groups = useMemo(() => groupActivities(activities), [activities]);
  const { carryOut } = usePlanToasts();
  const wide = useWideScreen();
  const neighbourhoodId = neighbourhood.id;
  const [form, setForm] = useState<ActivityForm | null>(null);
  const [unfinished, setUnfinished] = useState(() => readKeptActivity(neighbourhoodId));

  const open = (next: Omit<ActivityForm, 'neighbourhoodId'>) =>
    setForm({ neighbourhoodId, ...next });
  const add = (like: Activity | null) =>
    open({
      activityId: null,
      draft:
        like === null ? emptyDraft : { ...emptyDraft, goal: like.goal, objective: like.objective },
    });
  const close = () => {
    setForm(null);
    setUnfinished(readKeptActivity(neighbourhoodId));
  };
  const acts = {
    onEdit: (activity: Activity) => open({ activityId: activity.id, draft: draftOf(activity) }),
    onAddLike: add,
    onMove: (activity: Activity, direction: 'up' | 'down') => {
      const changes = changesToMove(activities, activity.id, direction);
      if (changes.length > 0) void carryOut({ label: 'activityMoved', changes });
    },
    onDelete: (activity: Activity) =>
      void carryOut({ label: 'activityDeleted', changes: [changeToDelete(activity.id)] }),
  };

  return (
    <Page width="wide">
      <PageHeader
        over={neighbourhood.name}
        title={t('screen.title')}
        lead={t('screen.lead')}
        actions={
          <Button icon="file" onPress={onDocument}>
            {t('screen.document')}
          </Button>
        }
      />
      {unfinished !== null && form === null && (
        <Notice
          title={t('unfinished.title')}
          action={
            <Stack direction="row" gap={2}>
              <Button onPress={() => setForm(unfinished)}>{t('unfinished.continue')}</Button>
              <Button
                variant="quiet"
                onPress={() => {
                  forgetActivity();
                  setUnfinished(null);
                }}
              >
                {t('unfinished.drop')}
              </Button>
            </Stack>
          }
        >
          {unfinished.draft.activity || unfinished.draft.objective || unfinished.draft.goal}
        </Notice>
      )}
      {groups.length === 0 ? (
        <EmptyState
          picture="plan"
          title={t('empty.title')}
          action={
            <Button variant="primary" icon="plus" onPress={() => add(null)}>
              {t('screen.add')}
            </Button>
          }
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Section
          title={t('screen.activities')}
          actions={
            <Button variant="primary" icon="plus" onPress={() => add(null)}>
              {t('screen.add')}
            </Button>
          }
        >
          {wide ? (
            <ActivityTable groups={groups} {...acts} />
          ) : (
            <ActivityCards groups={groups} {...acts} />
          )}
        </Section>
      )}
      {form !== null && (
        <Suspense fallback={null}>
          <ActivityDialog form={form} activities={activities} onClose={close} />
        </Suspense>
      )}
    </Page>
  );
}
