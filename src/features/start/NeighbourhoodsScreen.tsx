import { useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { Neighbourhood } from '@/domain/records';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { enterNeighbourhood, goTo, leaveNeighbourhood, useSession } from '@/session/session';
import { eraseNeighbourhood } from '@/store/erase';
import { useNeighbourhoods } from '@/store/hooks';
import { Badge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { showToast } from '@/ui/toastQueue';
import { EditNeighbourhood } from './EditNeighbourhood';
import { FailureNotice } from './FailureNotice';
import styles from './NeighbourhoodsScreen.module.css';
import { restartPractice } from './openPractice';

/** All neighbourhoods of this device: open, mend their facts, erase. */
export function NeighbourhoodsScreen() {
  const { t } = useTranslation('start');
  const neighbourhoods = useNeighbourhoods();
  const [editing, setEditing] = useState<Neighbourhood | null>(null);
  const [leaving, setLeaving] = useState<Neighbourhood | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const erase = async (neighbourhood: Neighbourhood) => {
    setLeaving(null);
    try {
      leaveNeighbourhood();
      if (neighbourhood.practice) {
        enterNeighbourhood(await restartPractice(neighbourhood.id));
        showToast({ text: t('neighbourhoods.resetDone'), kind: 'success' });
      } else {
        await eraseNeighbourhood(neighbourhood.id);
        showToast({ text: t('neighbourhoods.erased', { name: neighbourhood.name }) });
      }
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  if (editing) return <EditNeighbourhood neighbourhood={editing} onEnd={() => setEditing(null)} />;
  return (
    <Page>
      <PageHeader
        title={t('neighbourhoods.title')}
        actions={
          <Button icon="plus" onPress={() => goTo('start')}>
            {t('new.title')}
          </Button>
        }
      />
      {failure && <FailureNotice failure={failure} />}
      {neighbourhoods.length === 0 && (
        <EmptyState picture="map" title={t('neighbourhoods.empty')}>
          <p>{t('neighbourhoods.emptyText')}</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {neighbourhoods.map((neighbourhood) => (
          <li key={neighbourhood.id}>
            <NeighbourhoodCard
              neighbourhood={neighbourhood}
              onEdit={() => setEditing(neighbourhood)}
              onErase={() => setLeaving(neighbourhood)}
            />
          </li>
        ))}
      </ul>
      {leaving && (
        <EraseQuestion
          neighbourhood={leaving}
          onConfirm={() => void erase(leaving)}
          onCancel={() => setLeaving(null)}
        />
      )}
    </Page>
  );
}

interface NeighbourhoodCardProps {
  neighbourhood: Neighbourhood;
  onEdit: () => void;
  onErase: () => void;
}

function NeighbourhoodCard({ neighbourhood, onEdit, onErase }: NeighbourhoodCardProps) {
  const { t } = useTranslation(['start', 'common']);
  const formats = useFormats();
  const openId = useSession((state) => state.neighbourhoodId);
  const { id, name, district, province, practice, population, homes } = neighbourhood;
  const facts = [
    [district, province].filter(Boolean).join(', '),
    population !== null && t('neighbourhoods.people', { value: formats.number(population, 0) }),
    homes !== null && t('neighbourhoods.homes', { value: formats.number(homes, 0) }),
  ];
  return (
    <Card>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        {practice && <Badge kind="warning">{t('common:practice')}</Badge>}
        {openId === id && <Badge kind="accent">{t('neighbourhoods.current')}</Badge>}
      </div>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <div className={styles.actions}>
        <Button
          variant="primary"
          label={t('open', { name })}
          onPress={() => enterNeighbourhood(id)}
        >
          {t('neighbourhoods.open')}
        </Button>
        {!practice && (
          <>
            <Button
              icon="map"
              label={t('neighbourhoods.mapOf', { name })}
              onPress={() => {
                enterNeighbourhood(id);
                goTo('areaPack');
              }}
            >
              {t('neighbourhoods.map')}
            </Button>
            <Button onPress={onEdit}>{t('neighbourhoods.facts')}</Button>
          </>
        )}
        <Button variant="quiet" onPress={onErase}>
          {t(practice ? 'neighbourhoods.resetPractice' : 'neighbourhoods.erase')}
        </Button>
      </div>
    </Card>
  );
}

interface EraseQuestionProps {
  neighbourhood: Neighbourhood;
  onConfirm: () => void;
  onCancel: () => void;
}

function EraseQuestion({ neighbourhood, onConfirm, onCancel }: EraseQuestionProps) {
  const { t } = useTranslation(['start', 'common']);
  const { practice, name } = neighbourhood;
  return (
    <ConfirmDialog
      title={t(practice ? 'neighbourhoods.resetTitle' : 'neighbourhoods.eraseTitle', { name })}
      confirmLabel={t(practice ? 'neighbourhoods.resetConfirm' : 'neighbourhoods.eraseConfirm')}
      cancelLabel={t('common:action.cancel')}
      danger
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {t(practice ? 'neighbourhoods.resetText' : 'neighbourhoods.eraseText')}
    </ConfirmDialog>
  );
}
