import { attributeReach } from '@/domain/privacy';
import type { MapRecord } from '@/domain/records';
import { isAttributeKey } from '@/domain/taxonomy/attributes';
import { useFormats } from '@/i18n/useFormats';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { Badge } from '@/ui/Badge';
import type { Fact } from '@/ui/Facts';
import { useAttributeWords } from './useAttributeWords';
import { useAccuracyWords, useMeasureWords } from './useMeasureWords';

/** What is known about a record, line by line; what nobody answered has no line. */
export function useRecordFacts() {
  const { t } = useTranslation(['capture', 'taxonomy']);
  const words = useTaxonomyWords();
  const formats = useFormats();
  const attributeWords = useAttributeWords();
  const measureWords = useMeasureWords();
  const accuracyOf = useAccuracyWords();

  const placed = ({ placement, accuracyMetres, origin }: MapRecord) => {
    if (origin !== null) return null;
    if (placement === 'device' && accuracyMetres !== null) {
      return t('detail.placedByDevice', { accuracy: accuracyOf(accuracyMetres) });
    }
    return t('detail.placedByHand');
  };
  const answers = (record: MapRecord): Fact[] =>
    Object.entries(record.attributes).flatMap(([key, value]) =>
      isAttributeKey(key) && value !== undefined
        ? {
            id: key,
            label: words.attribute(key),
            value: (
              <>
                {attributeWords.inWords(key, value)}{' '}
                {attributeReach(key) === 'group' && <Badge>{t('who.inGroup')}</Badge>}
              </>
            ),
          }
        : [],
    );

  return (record: MapRecord): Fact[] => {
    const { severity, likelihood, hazards, observedOn } = record;
    const fact = (id: string, label: string, value: string | null | undefined): Fact[] =>
      value ? [{ id, label, value }] : [];
    return [
      ...fact('severity', t('detail.severity'), severity && t(`severity.${severity}`)),
      ...fact('likelihood', t('detail.likelihood'), likelihood && t(`likelihood.${likelihood}`)),
      ...fact('size', t('detail.size'), measureWords(record.geometry)?.bare),
      ...answers(record),
      ...fact('hazards', t('detail.hazards'), formats.list(hazards.map(words.hazard))),
      ...fact('source', t('detail.source'), t(`taxonomy:source.${record.source}`)),
      ...fact('origin', t('detail.origin'), record.origin?.title),
      ...fact('placed', t('detail.placed'), placed(record)),
      ...fact('observedOn', t('detail.observedOn'), observedOn && formats.day(observedOn)),
      ...fact('createdAt', t('detail.createdAt'), formats.day(record.createdAt)),
    ];
  };
}
