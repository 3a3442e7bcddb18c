import { useEffect, useEffectEvent, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { areaSquareMetres } from '@/domain/geodesy';
import { searchKey } from '@/domain/turkish';
import type { BoundaryCandidate } from '@/formats/boundaries';
import { readBoundaries } from '@/formats/readClient';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import type { SceneBase } from '@/map/scene';
import { pickFiles } from '@/platform/files';
import { Button } from '@/ui/Button';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Progress } from '@/ui/Progress';
import { BoundaryDrawing } from './BoundaryDrawing';
import { BoundaryShape } from './BoundaryShape';
import { CentreFields } from './CentreFields';
import { FailureNotice } from './FailureNotice';
import styles from './form.module.css';
import { type NeighbourhoodForm, startPositionOf } from './neighbourhoodForm';

export interface BoundaryStepProps {
  form: NeighbourhoodForm;
  onChange: (part: Partial<NeighbourhoodForm>) => void;
  /** A file that was brought already: it is read at once. */
  file?: File | null;
  onFileRead?: () => void;
  /** The map to draw on, where there is one already. */
  base?: SceneBase | null;
}

const squareMetresPerSquareKilometre = 1_000_000;

/** The boundary: out of a file, drawn by hand, or later; and where the map starts without one. */
export function BoundaryStep(props: BoundaryStepProps) {
  const { form, onChange, file = null, onFileRead, base = null } = props;
  const { t } = useTranslation(['start', 'common']);
  const [reading, setReading] = useState<AbortController | null>(null);
  const [candidates, setCandidates] = useState<readonly BoundaryCandidate[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [drawing, setDrawing] = useState(false);
  const start = startPositionOf(form);

  const choose = ({ name, geometry }: BoundaryCandidate) => {
    onChange({ boundary: geometry, boundaryName: name, name: form.name || name });
    setCandidates(null);
  };

  const pickFile = async () => {
    const [picked] = await pickFiles({ accept: '.geojson,.json', multiple: false });
    if (picked) await readFile(picked);
  };

  const readFile = async (picked: File) => {
    const controller = new AbortController();
    setReading(controller);
    setFailure(null);
    try {
      const found = await readBoundaries(picked, { signal: controller.signal });
      const [only] = found;
      if (found.length === 1 && only) choose(only);
      else setCandidates(likelyFirst(found, form.name));
    } catch (thrown) {
      if (!controller.signal.aborted) setFailure(failureOf(thrown));
    } finally {
      setReading(null);
    }
  };

  const readBrought = useEffectEvent((brought: File) => {
    onFileRead?.();
    void readFile(brought);
  });
  useEffect(() => {
    if (file !== null) readBrought(file);
  }, [file]);

  if (drawing && start !== null) {
    return (
      <BoundaryDrawing
        centre={start}
        base={base}
        onCancel={() => setDrawing(false)}
        onDone={(boundary) => {
          onChange({ boundary, boundaryName: form.name });
          setDrawing(false);
        }}
      />
    );
  }
  return (
    <div className={styles.fields}>
      {failure && <FailureNotice failure={failure} />}
      {form.boundary !== null && <ChosenBoundary form={form} onChange={onChange} />}
      <div className={styles.cards}>
        <ChoiceCard icon="upload" title={t('form.fromFile')} onPress={() => void pickFile()}>
          {t('form.fromFileText')}
        </ChoiceCard>
        {start !== null && (
          <ChoiceCard icon="edit" title={t('form.draw')} onPress={() => setDrawing(true)}>
            {t('form.drawText')}
          </ChoiceCard>
        )}
      </div>
      {reading && (
        <Progress
          label={t('form.reading')}
          onCancel={() => reading.abort()}
          cancelLabel={t('common:action.cancel')}
        />
      )}
      {candidates !== null && <Candidates candidates={candidates} onChoose={choose} />}
      {form.boundary === null && <CentreFields form={form} onChange={onChange} />}
    </div>
  );
}

function ChosenBoundary({ form, onChange }: Pick<BoundaryStepProps, 'form' | 'onChange'>) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  if (form.boundary === null) return null;
  const squareKilometres = areaSquareMetres(form.boundary) / squareMetresPerSquareKilometre;
  const area = formats.number(squareKilometres, 2);
  return (
    <div className={styles.chosen}>
      <BoundaryShape boundary={form.boundary} />
      <span className={styles.chosenWords}>
        {t('form.chosen', { name: form.boundaryName, area })}
      </span>
      <Button
        variant="quiet"
        onPress={() => onChange({ boundary: null, centre: startPositionOf(form) })}
      >
        {t('form.remove')}
      </Button>
    </div>
  );
}

interface CandidatesProps {
  candidates: readonly BoundaryCandidate[];
  onChoose: (candidate: BoundaryCandidate) => void;
}

function Candidates({ candidates, onChoose }: CandidatesProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  return (
    <section aria-label={t('form.candidates')}>
      <p>{t('form.candidatesText', { count: candidates.length })}</p>
      <ul className={styles.candidates}>
        {candidates.map((candidate) => (
          <li key={candidate.key}>
            <ChoiceCard
              title={candidate.name}
              mark={<BoundaryShape boundary={candidate.geometry} />}
              onPress={() => onChoose(candidate)}
            >
              {`${formats.number(candidate.areaSquareMetres / squareMetresPerSquareKilometre, 2)} km²`}
            </ChoiceCard>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The areas that bear the neighbourhood's name come first; otherwise the file's order stays. */
function likelyFirst(
  candidates: readonly BoundaryCandidate[],
  name: string,
): readonly BoundaryCandidate[] {
  const wanted = searchKey(name);
  const fits = (candidate: BoundaryCandidate) =>
    wanted !== '' && searchKey(candidate.name).startsWith(wanted);
  return [...candidates.filter(fits), ...candidates.filter((each) => !fits(each))];
}
