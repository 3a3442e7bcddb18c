import { useMemo } from 'react';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import type { FileLook } from '@/formats/fileLook';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { useMapRecords } from '@/store/hooks';
import { LayerMark } from '@/ui/LayerMark';
import { Section } from '@/ui/Section';
import styles from './exchange.module.css';
import { countFromSource } from './planImport';

/** Types told one by one; the rest is counted. */
const typesShown = 6;

/** The file in a few plain sentences. */
export function LookSummary({ look }: { look: FileLook }) {
  const { t } = useTranslation('exchange');
  const words = useTaxonomyWords();
  const records = useMapRecords();
  const { rows, types, choices, columns } = look;
  const isOwn = columns.includes('tur') && columns.includes('mahalle_id');
  const before = useMemo(
    () => countFromSource(records, choices.originTitle),
    [records, choices.originTitle],
  );
  const sentences = [
    t('look.rows', { count: rows.all }),
    rows.outside > 0 && t('look.outside', { count: rows.outside }),
    rows.untyped > 0 && t('look.untyped', { count: rows.untyped }),
    rows.refused > 0 && t('look.refused', { count: rows.refused }),
    rows.mended > 0 && t('look.mended', { count: rows.mended }),
    isOwn && t('look.own'),
    !isOwn && before > 0 && t('look.before', { count: before }),
  ].filter((sentence) => sentence !== false);
  const more = types.length - typesShown;
  return (
    <Section title={t('look.summary')}>
      <p aria-live="polite">{sentences.join(' ')}</p>
      {look.records === 0 && <p>{rows.untyped > 0 ? t('look.needsType') : t('look.empty')}</p>}
      {types.length > 0 && (
        <ul className={styles.types} aria-label={t('look.types')}>
          {types.slice(0, typesShown).map(([typeId, count]) => (
            <li key={typeId}>
              <LayerMark layer={layerOf(typeId)} picture={typeDefinition(typeId).picture} />
              {t('look.typeCount', { type: words.type(typeId), count })}
            </li>
          ))}
          {more > 0 && <li>{t('look.moreTypes', { count: more })}</li>}
        </ul>
      )}
    </Section>
  );
}
