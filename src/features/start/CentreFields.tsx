import { useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { currentPosition } from '@/platform/position';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { NumberField } from '@/ui/NumberField';
import { FailureNotice } from './FailureNotice';
import styles from './form.module.css';
import type { NeighbourhoodForm } from './neighbourhoodForm';

export interface CentreFieldsProps {
  form: NeighbourhoodForm;
  onChange: (part: Partial<NeighbourhoodForm>) => void;
}

/** Where the map starts when there is no boundary: the device's place, or longitude and latitude. */
export function CentreFields({ form, onChange }: CentreFieldsProps) {
  const { t } = useTranslation(['start', 'settings']);
  const formats = useFormats();
  const [longitude, setLongitude] = useState(form.centre?.[0] ?? null);
  const [latitude, setLatitude] = useState(form.centre?.[1] ?? null);
  const [accuracyMetres, setAccuracyMetres] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const put = (nextLongitude: number | null, nextLatitude: number | null) => {
    setLongitude(nextLongitude);
    setLatitude(nextLatitude);
    const complete = nextLongitude !== null && nextLatitude !== null;
    onChange({ centre: complete ? [nextLongitude, nextLatitude] : null });
  };

  const locate = async () => {
    setFailure(null);
    try {
      const { position, accuracyMetres: metres } = await currentPosition();
      setAccuracyMetres(metres);
      put(position[0], position[1]);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
  };

  const degrees = { decimals: 6, unreadableError: t('settings:numbers.invalid') };
  return (
    <fieldset className={styles.centre}>
      <legend className={styles.legend}>{t('form.centre')}</legend>
      <p className={styles.drawingHelp}>{t('form.centreText')}</p>
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.pair}>
        <NumberField
          label={t('form.latitude')}
          value={latitude}
          minimum={-90}
          maximum={90}
          onChange={(value) => put(longitude, value)}
          {...degrees}
        />
        <NumberField
          label={t('form.longitude')}
          value={longitude}
          minimum={-180}
          maximum={180}
          onChange={(value) => put(value, latitude)}
          {...degrees}
        />
      </div>
      <div>
        <Button icon="locate" onPress={() => void locate()}>
          {t('form.useMyPosition')}
        </Button>
      </div>
      {accuracyMetres !== null && (
        <Notice kind="success" announce="politely">
          {t('form.positionTaken', { metres: formats.number(accuracyMetres, 0) })}
        </Notice>
      )}
    </fieldset>
  );
}
