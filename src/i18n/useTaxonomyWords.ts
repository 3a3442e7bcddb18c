import { useTranslation } from 'react-i18next';
import type { AttributeKey } from '@/domain/taxonomy/attributes';
import type { HazardId } from '@/domain/taxonomy/hazards';
import type { LayerId } from '@/domain/taxonomy/layers';
import type { TypeId } from '@/domain/taxonomy/types';

/** Words of the taxonomy in the language on screen. */
export function useTaxonomyWords() {
  const { t } = useTranslation('taxonomy');
  return {
    layer: (id: LayerId) => t(`layer.${id}`),
    layerPlural: (id: LayerId) => t(`layerPlural.${id}`),
    layerHint: (id: LayerId) => t(`layerHint.${id}`),
    type: (id: TypeId) => t(`type.${id}`),
    hazard: (id: HazardId) => t(`hazard.${id}`),
    attribute: (key: AttributeKey) => t(`attribute.${key}`),
  };
}
