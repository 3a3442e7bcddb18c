import { useEffect, useMemo, useState } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import { everything } from '@/domain/view';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { matchesFilter } from '@/map/scene';
import { inSlices } from '@/platform/yield';
import { useMapRecords } from '@/store/hooks';
import { CheckboxField } from '@/ui/CheckboxField';
import { LayerMark } from '@/ui/LayerMark';
import { SearchField } from '@/ui/SearchField';
import styles from './plan.module.css';

/** More than a screen of hits is no help: then another letter is. */
const mostHits = 20;

export interface RecordsFieldProps {
  value: readonly Uuid[];
  onChange: (value: Uuid[]) => void;
}

/** Which records on the map an activity answers: the chosen ones, and a search for more. */
export function RecordsField({ value, onChange }: RecordsFieldProps) {
  const { t } = useTranslation('plan');
  const records = useMapRecords();
  const { type: nameOf } = useTaxonomyWords();
  const [text, setText] = useState('');
  const hits = useHits(records, text, nameOf);
  const chosen = useMemo(() => {
    const ids = new Set(value);
    return records.filter(({ id }) => ids.has(id));
  }, [records, value]);
  const shown = [...chosen, ...hits.filter(({ id }) => !value.includes(id))];

  if (records.length === 0) return null;
  return (
    <fieldset className={styles.records}>
      <legend className={styles.legend}>{t('field.records')}</legend>
      <p className={styles.hint}>{t('form.recordsHint')}</p>
      <SearchField
        label={t('form.recordsSearch')}
        value={text}
        onChange={setText}
        clearLabel={t('form.recordsClear')}
      />
      <ul className={styles.choices}>
        {shown.map((record) => (
          <li key={record.id}>
            <CheckboxField
              label={record.name.trim() || nameOf(record.typeId)}
              hint={record.name.trim() === '' ? undefined : nameOf(record.typeId)}
              mark={
                <LayerMark
                  layer={layerOf(record.typeId)}
                  picture={typeDefinition(record.typeId).picture}
                  size="small"
                />
              }
              checked={value.includes(record.id)}
              onChange={(checked) =>
                onChange(checked ? [...value, record.id] : value.filter((id) => id !== record.id))
              }
            />
          </li>
        ))}
      </ul>
      <p className={styles.hint} role="status">
        {text.trim() !== '' && hits.length === 0 ? t('form.recordsNone') : ''}
        {hits.length === mostHits ? t('form.recordsMore') : ''}
      </p>
    </fieldset>
  );
}

/** The first records that a text finds, looked for in pieces: there may be 50,000. */
function useHits(
  records: readonly MapRecord[],
  text: string,
  nameOf: Parameters<typeof matchesFilter>[2],
): readonly MapRecord[] {
  const [hits, setHits] = useState<readonly MapRecord[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with the language only
  useEffect(() => {
    const search = new AbortController();
    const found: MapRecord[] = [];
    const filter = { ...everything, text };
    const look = (record: MapRecord) => {
      if (found.length < mostHits && matchesFilter(record, filter, nameOf)) found.push(record);
    };
    if (text.trim() === '') setHits([]);
    else {
      inSlices(records, look, { signal: search.signal }).then(
        () => setHits(found),
        () => undefined, // another letter was typed
      );
    }
    return () => search.abort();
  }, [records, text]);
  return hits;
}
