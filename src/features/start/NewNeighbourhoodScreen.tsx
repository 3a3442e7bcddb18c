import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { useTranslation } from '@/i18n/useTranslation';
import { nowInstant } from '@/platform/clock';
import { newUuid } from '@/platform/ids';
import { enterNeighbourhood, goTo } from '@/session/session';
import { execute } from '@/store/commands';
import { savePack } from '@/store/packs';
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
import { MapFileReading } from './pack/MapFileReading';
import { MapStep } from './pack/MapStep';
import { nameOfFile, neighbourhoodFactsOf, type TakenPack } from './pack/takePack';
import { useNewMap } from './pack/useNewMap';

const steps = ['place', 'boundary', 'facts', 'map'] as const;

const leads = {
  place: 'form.place',
  boundary: 'form.boundaryText',
  facts: 'form.facts',
  map: 'form.mapText',
} as const;

export interface NewNeighbourhoodScreenProps {
  /** A file brought for its boundary; it is read first of all. */
  boundaryFile: File | null;
  /** A map file brought for a new neighbourhood: its name and boundary begin the form. */
  mapFile: File | null;
  onFileTaken: () => void;
}

/** A new neighbourhood in four steps: where, its boundary, how many live there, its map. */
export function NewNeighbourhoodScreen({
  boundaryFile,
  mapFile,
  onFileTaken,
}: NewNeighbourhoodScreenProps) {
  const { t } = useTranslation(['start', 'areaPack']);
  const [form, setForm] = useState(readKeptForm);
  const [id] = useState(newUuid);
  const map = useNewMap(id, form);
  const [stepIndex, setStepIndex] = useState(boundaryFile === null ? 0 : 1);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const step = steps[stepIndex] ?? 'place';
  const top = useRef<HTMLDivElement>(null);
  // Each step begins at its head, wherever the last one was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the step changes
  useEffect(() => {
    top.current?.scrollIntoView();
  }, [stepIndex]);
  const gap = formGap(form);
  const stepGap = step === 'place' ? form.name.trim() === '' && 'name' : gap;

  const change = (part: Partial<NeighbourhoodForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    keepForm(next);
  };

  const beginWithMap = (pack: TakenPack, file: File | null) => {
    onFileTaken();
    map.begin(pack, file);
    const facts = neighbourhoodFactsOf(pack.parts.meta);
    change({ ...facts, name: facts.name || form.name });
  };

  const move = (by: 1 | -1) => {
    setAsked(false);
    setStepIndex(stepIndex + by);
  };

  const goOn = () => {
    if (stepGap) setAsked(true);
    else if (step === 'map') void create();
    else move(1);
  };

  const create = async () => {
    try {
      // The map first: a neighbourhood whose map did not fit on the device is not begun half.
      if (map.taken !== null) await savePack(id, map.taken.parts);
      await execute({ label: 'neighbourhoodAdded', changes: [makingOf(form, id, nowInstant())] });
      forgetForm();
      enterNeighbourhood(id);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  if (mapFile !== null) {
    return (
      <MapFileReading
        file={mapFile}
        target={{ id, name: nameOfFile(mapFile.name), boundary: null }}
        onTaken={beginWithMap}
        onCancel={() => {
          onFileTaken();
          goTo('start');
        }}
      />
    );
  }
  return (
    <Page>
      <div ref={top} />
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
          onFileRead={onFileTaken}
          base={map.base}
        />
      )}
      {step === 'facts' && <FactsStep form={form} onChange={change} />}
      {step === 'map' && (
        <MapStep
          target={map.target}
          centre={form.centre}
          file={map.fileToTake}
          taken={map.taken}
          onTaken={map.take}
        />
      )}
      {asked && stepGap && (
        <Notice kind="warning" announce="now">
          {t(stepGap === 'name' ? 'form.nameNeeded' : 'form.centreNeeded')}
        </Notice>
      )}
      <div className={styles.actions}>
        {step === 'map' && map.taken === null ? (
          <Button size="large" onPress={goOn}>
            {t('form.later')}
          </Button>
        ) : (
          <Button variant="primary" size="large" onPress={goOn}>
            {t(step === 'map' ? 'form.create' : 'form.next')}
          </Button>
        )}
      </div>
    </Page>
  );
}
