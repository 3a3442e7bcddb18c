import { useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { useTranslation } from '@/i18n/useTranslation';
import { nowInstant } from '@/platform/clock';
import { newUuid } from '@/platform/ids';
import { enterNeighbourhood, goTo } from '@/session/session';
import { execute } from '@/store/commands';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { BoundaryStep } from './BoundaryStep';
import { FactsStep } from './FactsStep';
import { FailureNotice } from './FailureNotice';
import styles from './form.module.css';
import { forgetForm, keepForm, readKeptForm } from './keptForm';
import { formGap, makingOf, type NeighbourhoodForm } from './neighbourhoodForm';
import { PlaceStep } from './PlaceStep';

const steps = ['place', 'boundary', 'facts'] as const;

const leads = {
  place: 'form.place',
  boundary: 'form.boundaryText',
  facts: 'form.facts',
} as const;

export interface NewNeighbourhoodScreenProps {
  /** A file brought for its boundary; it is read first of all. */
  boundaryFile: File | null;
  onBoundaryRead: () => void;
}

/** A new neighbourhood in three steps: where, its boundary, how many live there. */
export function NewNeighbourhoodScreen({
  boundaryFile,
  onBoundaryRead,
}: NewNeighbourhoodScreenProps) {
  const { t } = useTranslation('start');
  const [form, setForm] = useState(readKeptForm);
  const [stepIndex, setStepIndex] = useState(boundaryFile === null ? 0 : 1);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const step = steps[stepIndex] ?? 'place';
  const gap = formGap(form);
  const stepGap = step === 'place' ? form.name.trim() === '' && 'name' : gap;

  const change = (part: Partial<NeighbourhoodForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    keepForm(next);
  };

  const move = (by: 1 | -1) => {
    setAsked(false);
    setStepIndex(stepIndex + by);
  };

  const goOn = () => {
    if (stepGap) setAsked(true);
    else if (step === 'facts') void create();
    else move(1);
  };

  const create = async () => {
    const id = newUuid();
    try {
      await execute({ label: 'neighbourhoodAdded', changes: [makingOf(form, id, nowInstant())] });
      forgetForm();
      enterNeighbourhood(id);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  return (
    <Page>
      <PageHeader
        title={step === 'place' ? t('form.title') : form.name}
        over={t('form.step', { current: stepIndex + 1, total: steps.length })}
        lead={t(leads[step])}
        back={{
          label: t('form.back'),
          onPress: () => (stepIndex === 0 ? goTo('start') : move(-1)),
        }}
      />
      {failure && <FailureNotice failure={failure} />}
      {step === 'place' && <PlaceStep form={form} onChange={change} onDone={() => move(1)} />}
      {step === 'boundary' && (
        <BoundaryStep
          form={form}
          onChange={change}
          file={boundaryFile}
          onFileRead={onBoundaryRead}
        />
      )}
      {step === 'facts' && <FactsStep form={form} onChange={change} />}
      {asked && stepGap && (
        <Notice kind="warning" announce="now">
          {t(stepGap === 'name' ? 'form.nameNeeded' : 'form.centreNeeded')}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button variant="primary" size="large" onPress={goOn}>
          {t(step === 'facts' ? 'form.create' : 'form.next')}
        </Button>
      </div>
    </Page>
  );
}
