import { type LayerId, layerIds } from '@/domain/taxonomy/layers';
import { useFormats } from '@/i18n/useFormats';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { changeFilter, useSession } from '@/session/session';
import { LayerMark } from '@/ui/LayerMark';
import { ToggleButton } from '@/ui/ToggleButton';
import styles from './list.module.css';
import { placeableLayers } from './typeOrder';

interface LayerChipsProps {
  counts: Readonly<Record<LayerId, number>>;
}

/** Layers on and off, on the map and in the list alike, with how many records each holds. */
export function LayerChips({ counts }: LayerChipsProps) {
  const { t } = useTranslation('capture');
  const words = useTaxonomyWords();
  const formats = useFormats();
  const hidden = useSession((state) => state.filter.hiddenLayers);
  const shown = layerIds.filter((layer) => placeableLayers.includes(layer) || counts[layer] > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row that scrolls sideways.
    <div role="group" aria-label={t('list.layers')} className={styles.chips}>
      {shown.map((layer) => (
        <ToggleButton
          key={layer}
          pressed={!hidden.includes(layer)}
          onChange={(isOn) =>
            changeFilter({
              hiddenLayers: isOn ? hidden.filter((other) => other !== layer) : [...hidden, layer],
            })
          }
        >
          <span className={styles.chip}>
            <LayerMark layer={layer} size="small" faded={hidden.includes(layer)} />
            <span>
              {words.layer(layer)} {formats.number(counts[layer])}
            </span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
