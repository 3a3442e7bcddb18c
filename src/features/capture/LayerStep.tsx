import type { RecordDraft } from '@/domain/view';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { setDraft } from '@/session/session';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { LayerMark } from '@/ui/LayerMark';
import { Stack } from '@/ui/Stack';
import { withLayer } from './draftSteps';
import { PanelSheet } from './PanelSheet';
import { placeableLayers } from './typeOrder';
import { useLeaveDraft } from './useLeaveDraft';

/** First step: **Risk**, **Kaynak**, **İhtiyaç**, **Toplanma**, **Güzergâh**. */
export function LayerStep({ draft }: { draft: RecordDraft }) {
  const { t } = useTranslation('capture');
  const words = useTaxonomyWords();
  const { close, goBack } = useLeaveDraft();
  return (
    <PanelSheet
      begins="full"
      title={t('step.layerTitle')}
      back={{ label: t('back'), onPress: goBack }}
      close={{ label: t('leave'), onPress: close }}
    >
      <Stack gap={3}>
        {placeableLayers.map((layer) => (
          <ChoiceCard
            key={layer}
            title={words.layer(layer)}
            mark={<LayerMark layer={layer} size="large" />}
            onPress={() => setDraft(withLayer(draft, layer))}
          >
            {words.layerHint(layer)}
          </ChoiceCard>
        ))}
      </Stack>
    </PanelSheet>
  );
}
