import { useEffect, useState } from 'react';
import { correctedSummary } from '@/analysis/network/networkClient';
import type { NetworkSummary } from '@/analysis/network/networkSummary';
import type { PackParts } from '@/domain/areaPack';
import { layerOf, type TypeId } from '@/domain/taxonomy/types';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { useMapRecords } from '@/store/hooks';
import { Facts } from '@/ui/Facts';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';

/** Types of other layers that say something about streets as well. */
const aboutStreets: readonly TypeId[] = ['r_dar_sokak', 'r_cikmaz'];

/** What the group's own corrections make of the map's streets. */
export function CorrectionsSection({ pack }: { pack: PackParts }) {
  const { t } = useTranslation('areaPack');
  const formats = useFormats();
  const records = useMapRecords();
  const corrections = records.filter(
    ({ typeId }) => layerOf(typeId) === 'check' || aboutStreets.includes(typeId),
  );
  const summary = useSummary(pack, corrections);
  if (corrections.length === 0 || summary === null) return null;
  const metres = (value: number) => t('corrections.metres', { value: formats.number(value, 0) });
  const { drawn, closed, withoutFireEngineMetres, largestComponentShare, findings } = summary;
  const lost = findings.filter(({ kind }) => kind === 'notJoined').length;
  const placeless = findings.filter(({ kind }) => kind === 'noStreetNear').length;
  return (
    <Section title={t('corrections.title')} lead={t('corrections.lead')}>
      <Stack gap={3}>
        <Facts
          facts={[
            {
              id: 'drawn',
              label: t('corrections.drawn'),
              value: `${formats.number(drawn.streets, 0)} · ${metres(drawn.lengthMetres)}`,
            },
            { id: 'closed', label: t('corrections.closed'), value: metres(closed.lengthMetres) },
            {
              id: 'fireEngine',
              label: t('corrections.fireEngine'),
              value: metres(withoutFireEngineMetres),
            },
            {
              id: 'joined',
              label: t('corrections.joined'),
              value: formats.percent(largestComponentShare, 1),
            },
          ]}
        />
        {lost > 0 && <Notice kind="warning">{t('corrections.notJoined', { count: lost })}</Notice>}
        {placeless > 0 && (
          <Notice kind="warning">{t('corrections.noStreetNear', { count: placeless })}</Notice>
        )}
      </Stack>
    </Section>
  );
}

/** Null until it is reckoned; a failure leaves the section out, the map itself is not touched. */
function useSummary(
  pack: PackParts,
  corrections: ReturnType<typeof useMapRecords>,
): NetworkSummary | null {
  const [summary, setSummary] = useState<NetworkSummary | null>(null);
  const key = corrections.map(({ id, stamps }) => `${id}${Object.values(stamps).join()}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when a correction changed
  useEffect(() => {
    if (corrections.length === 0) return;
    const ending = new AbortController();
    correctedSummary(pack, corrections, ending.signal).then(
      (next) => setSummary(next),
      () => undefined,
    );
    return () => ending.abort();
  }, [pack, key]);
  return summary;
}
