import { useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { Neighbourhood } from '@/domain/records';
import { useTranslation } from '@/i18n/useTranslation';
import { execute } from '@/store/commands';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { TextField } from '@/ui/TextField';
import { showToast } from '@/ui/toastQueue';
import { BoundaryStep } from './BoundaryStep';
import { FactsStep } from './FactsStep';
import { FailureNotice } from './FailureNotice';
import styles from './form.module.css';
import { editingOf, formGap, formOf, type NeighbourhoodForm } from './neighbourhoodForm';
import { useStoredBase } from './pack/useStoredBase';

export interface EditNeighbourhoodProps {
  neighbourhood: Neighbourhood;
  onEnd: () => void;
}

/** Name, boundary and figures of a neighbourhood, changed by one command. */
export function EditNeighbourhood({ neighbourhood, onEnd }: EditNeighbourhoodProps) {
  const { t } = useTranslation(['start', 'common']);
  const [form, setForm] = useState(() => formOf(neighbourhood));
  const [failure, setFailure] = useState<Failure | null>(null);
  const base = useStoredBase(neighbourhood.id);
  const gap = formGap(form);
  const change = (part: Partial<NeighbourhoodForm>) => setForm({ ...form, ...part });

  const save = async () => {
    const edit = editingOf(form, neighbourhood);
    if (edit === null) {
      onEnd();
      return;
    }
    try {
      await execute({ label: 'neighbourhoodChanged', changes: [edit] });
      showToast({ text: t('neighbourhoods.changed'), kind: 'success' });
      onEnd();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  return (
    <Page>
      <PageHeader
        title={t('form.editTitle')}
        over={neighbourhood.name}
        back={{ label: t('common:action.back'), onPress: onEnd }}
      />
      {failure && <FailureNotice failure={failure} />}
      <TextField
        label={t('form.name')}
        value={form.name}
        maxLength={200}
        onChange={(name) => change({ name })}
      />
      <Section title={t('form.boundary')}>
        <BoundaryStep form={form} onChange={change} base={base} />
      </Section>
      <Section title={t('form.facts')}>
        <FactsStep form={form} onChange={change} />
      </Section>
      {gap && (
        <Notice kind="warning">
          {t(gap === 'name' ? 'form.nameNeeded' : 'form.centreNeeded')}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button variant="primary" size="large" disabled={gap !== null} onPress={() => void save()}>
          {t('form.saveFacts')}
        </Button>
        <Button size="large" variant="quiet" onPress={onEnd}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </Page>
  );
}
