import { anchorOf, distanceMetres } from '@/domain/geodesy';
import type { Position, RecordGeometry } from '@/domain/geometry';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { spokenAccuracy } from './devicePlace';
import { lengthMeasure, type Measure, measureOf } from './measure';

/** «120 m», «1.250 m²» */
function useValueWords() {
  const { t } = useTranslation('capture');
  const formats = useFormats();
  return ({ value, unit, decimals }: Measure) =>
    t(`draw.${unit}`, { value: formats.number(value, decimals) });
}

/** Length of a line or size of an area: alone, and with its name; null for a point. */
export function useMeasureWords() {
  const { t } = useTranslation('capture');
  const valueWords = useValueWords();
  return (geometry: RecordGeometry): { bare: string; named: string } | null => {
    const measure = measureOf(geometry);
    if (measure === null) return null;
    const bare = valueWords(measure);
    return { bare, named: t(`draw.${measure.kind}`, { value: bare }) };
  };
}

/** How far a record is from a place, rounded as one says it; nothing without a place. */
export function useDistanceWords(from: Position | null) {
  const valueWords = useValueWords();
  return (geometry: RecordGeometry): string | undefined => {
    if (from === null) return undefined;
    const metres = distanceMetres(from, anchorOf(geometry));
    return valueWords(lengthMeasure(metres < 100 ? metres : Math.round(metres / 10) * 10));
  };
}

/** «yaklaşık 12 metre şaşabilir» */
export function useAccuracyWords() {
  const { t } = useTranslation('capture');
  return (accuracyMetres: number) => t('place.about', { count: spokenAccuracy(accuracyMetres) });
}
