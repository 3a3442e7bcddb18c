import { useEffect, useRef, useState } from 'react';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { type KnownPlace, knownPlaces } from '../../../geodata/places/places';
import { districts, neighbourhoods, provinces, sameNamed } from '../../../geodata/places/turkiye';
import styles from './form.module.css';
import type { NeighbourhoodForm } from './neighbourhoodForm';

export interface PlaceStepProps {
  form: NeighbourhoodForm;
  onChange: (part: Partial<NeighbourhoodForm>) => void;
  /** A ready starting point was chosen: there is nothing more to ask here. */
  onDone: () => void;
}

/** Where it is: a known starting point, il / ilçe / mahalle from lists, or a free name. */
export function PlaceStep({ form, onChange, onDone }: PlaceStepProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const choose = (place: KnownPlace) => {
    const { name, district, province, centre, population, source, date } = place;
    const populationSource = population === null ? '' : `${source}, ${date}`;
    onChange({ name, district, province, centre, population, populationSource });
    onDone();
  };
  return (
    <>
      <Section title={t('form.pick')} level={2}>
        <div className={styles.fields}>
          <PlaceLists form={form} onChange={onChange} />
          <TextField
            label={t('form.name')}
            hint={t('form.freeName')}
            value={form.name}
            maxLength={200}
            onChange={(name) => onChange({ name })}
          />
          <SameNames form={form} />
        </div>
      </Section>
      <Section title={t('form.known')} level={2}>
        <div className={styles.cards}>
          {knownPlaces.map((place) => (
            <ChoiceCard
              key={`${place.district}/${place.name}`}
              icon="pin"
              title={`${place.name} (${place.district})`}
              onPress={() => choose(place)}
            >
              {place.population === null
                ? place.province
                : `${place.province} · ${t('neighbourhoods.people', { value: formats.number(place.population, 0) })}`}
            </ChoiceCard>
          ))}
        </div>
      </Section>
    </>
  );
}

/** The lists follow each other: a province has its districts, a district its neighbourhoods. */
function PlaceLists({ form, onChange }: Omit<PlaceStepProps, 'onDone'>) {
  const { t } = useTranslation('start');
  const provinceNames = useNames('', provinces);
  const districtNames = useNames(form.province, async () =>
    form.province ? districts(form.province) : [],
  );
  const neighbourhoodNames = useNames(`${form.province}/${form.district}`, async () =>
    form.province && form.district ? neighbourhoods(form.province, form.district) : [],
  );
  return (
    <>
      <NameList
        label={t('form.province')}
        names={provinceNames}
        value={form.province}
        onChange={(province) => onChange({ province, district: '', name: '', centre: null })}
      />
      <NameList
        label={t('form.district')}
        names={districtNames}
        value={form.district}
        onChange={(district) => onChange({ district, name: '', centre: null })}
      />
      <NameList
        label={t('form.neighbourhood')}
        names={neighbourhoodNames}
        value={form.name}
        onChange={(name) => onChange({ name, centre: null })}
      />
    </>
  );
}

interface NameListProps {
  label: string;
  names: readonly string[];
  value: string;
  onChange: (name: string) => void;
}

function NameList({ label, names, value, onChange }: NameListProps) {
  const { t } = useTranslation('start');
  return (
    <SelectField
      label={label}
      options={names.map((name) => ({ id: name, label: name }))}
      value={names.includes(value) ? value : null}
      onChange={(name) => onChange(name ?? '')}
      emptyLabel={t('form.choose')}
      disabled={names.length === 0}
    />
  );
}

/** Two İzkents exist: a name that several districts have is said with all of them. */
function SameNames({ form }: { form: NeighbourhoodForm }) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const places = useNames(`${form.province}/${form.name}`, async () =>
    form.province && form.name ? sameNamed(form.province, form.name) : [],
  );
  if (places.length < 2) return null;
  return <Notice>{t('form.same', { places: formats.list(places) })}</Notice>;
}

/** Names that come from a file of the app; empty until it is read, and anew when the key changes. */
function useNames(key: string, read: () => Promise<readonly string[]>): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const readNow = useRef(read);
  readNow.current = read;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the answer changes
  useEffect(() => {
    let current = true;
    setNames([]);
    void readNow.current().then((answer) => current && setNames(answer));
    return () => {
      current = false;
    };
  }, [key]);
  return names;
}
