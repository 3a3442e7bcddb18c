import { useEffect, useEffectEvent, useState } from 'react';
import type { Position } from '@/domain/geometry';
import type { MapRecord } from '@/domain/records';
import type { RecordFilter } from '@/domain/view';
import { useFormats } from '@/i18n/useFormats';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { type ArrangedRecords, arrangeRecords, type RecordOrder } from './arrangeRecords';

/**
 * The list's records, filtered and sorted behind the screen. Until a new arrangement is ready the
 * last one stands; null before the first.
 */
export function useArrangedRecords(
  records: readonly MapRecord[],
  filter: RecordFilter,
  order: RecordOrder,
  centre: Position | null,
): ArrangedRecords | null {
  const { language } = useTranslation('taxonomy').i18n;
  const { type: nameOf } = useTaxonomyWords();
  const { compare: compareNames } = useFormats();
  const [arranged, setArranged] = useState<ArrangedRecords | null>(null);
  const from = order === 'near' ? centre : null;

  const arrange = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const arranging = { filter, order, centre: from, nameOf, compareNames };
      setArranged(await arrangeRecords(records, arranging, signal));
    } catch (thrown) {
      // A newer question has taken this one's place.
      if (!signal.aborted) throw thrown;
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these asks anew; `arrange` reads them.
  useEffect(() => {
    const asking = new AbortController();
    void arrange(asking.signal);
    return () => asking.abort();
  }, [records, filter, order, from, language]);

  return arranged;
}
