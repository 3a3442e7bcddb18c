import type { Uuid } from '@/domain/identifiers';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useMapRecord } from '@/store/hooks';
import { LayerMark } from '@/ui/LayerMark';
import styles from './plan.module.css';

/** The records on the map that a row answers; one in the bin is not shown. */
export function LinkedRecords({ ids }: { ids: readonly Uuid[] }) {
  if (ids.length === 0) return null;
  return (
    <ul className={styles.linked}>
      {ids.map((id) => (
        <LinkedRecord key={id} id={id} />
      ))}
    </ul>
  );
}

function LinkedRecord({ id }: { id: Uuid }) {
  const record = useMapRecord(id);
  const { type } = useTaxonomyWords();
  if (record === null) return null;
  const { picture } = typeDefinition(record.typeId);
  return (
    <li className={styles.linkedRecord}>
      <LayerMark layer={layerOf(record.typeId)} picture={picture} size="small" />
      <span>{record.name.trim() || type(record.typeId)}</span>
    </li>
  );
}
