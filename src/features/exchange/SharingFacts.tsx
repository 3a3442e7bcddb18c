import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import type { SharingCount } from '@/formats/sharing';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { LayerMark } from '@/ui/LayerMark';
import styles from './exchange.module.css';

/** How many records go into a file, how many stay here, and why. */
export function SharingFacts({ count }: { count: SharingCount }) {
  const { t } = useTranslation('exchange');
  const words = useTaxonomyWords();
  const { going, staying, without } = count;
  const stayingRecords = staying.reduce((sum, [, records]) => sum + records, 0);
  const kept = (['notes', 'photos', 'attributes'] as const).filter((part) => without[part] > 0);
  return (
    <div className={styles.sharing} aria-live="polite">
      <p>
        <strong>{going > 0 ? t('geojson.going', { count: going }) : t('geojson.goingNone')}</strong>
      </p>
      {stayingRecords > 0 && (
        <>
          <p>
            {t('geojson.staying', { count: stayingRecords })} {t('geojson.stayingWhy')}
          </p>
          <ul className={styles.types}>
            {staying.map(([typeId, records]) => (
              <li key={typeId}>
                <LayerMark layer={layerOf(typeId)} picture={typeDefinition(typeId).picture} />
                {t('look.typeCount', { type: words.type(typeId), count: records })}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 && (
        <>
          <p>{t('geojson.without')}</p>
          <ul className={styles.facts}>
            {kept.map((part) => (
              <li key={part}>{t(`geojson.${part}`, { count: without[part] })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
