import { useMemo, useState } from 'react';
import type { LayerId } from '@/domain/taxonomy/layers';
import { typeDefinition } from '@/domain/taxonomy/types';
import type { RecordDraft } from '@/domain/view';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { changeDraft, session, setDraft } from '@/session/session';
import { feedSnapshot } from '@/store/feed';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { LayerMark } from '@/ui/LayerMark';
import { PictureGrid } from '@/ui/PictureGrid';
import { SearchField } from '@/ui/SearchField';
import { Stack } from '@/ui/Stack';
import { fitsDraft, withType } from './draftSteps';
import { PanelSheet } from './PanelSheet';
import { countTypeUse, findTypes, orderTypes } from './typeOrder';
import { useLeaveDraft } from './useLeaveDraft';

/** Second step: the type by its picture, most used first. The keyboard stays away until asked for. */
export function TypeStep({ draft, layer }: { draft: RecordDraft; layer: LayerId }) {
  const { t } = useTranslation('capture');
  const words = useTaxonomyWords();
  const { close, goBack } = useLeaveDraft();
  const [query, setQuery] = useState('');

  // Counted once when the step opens: a grid that reorders itself under a finger is hit in the wrong place.
  const [ordered] = useState(() =>
    orderTypes(layer, countTypeUse(feedSnapshot().mapRecords), session.getState().recentTypes),
  );
  const offered = useMemo(
    () => ordered.filter((typeId) => fitsDraft(draft, typeId)),
    [ordered, draft],
  );
  const found = findTypes(offered, query, words.type);
  return (
    <PanelSheet
      begins="full"
      title={t(`step.typeTitle.${layer}`)}
      mark={<LayerMark layer={layer} />}
      back={{ label: t('back'), onPress: goBack }}
      close={{ label: t('leave'), onPress: close }}
      contentKey={layer}
      toolbar={
        <SearchField
          label={t('types.search')}
          clearLabel={t('types.clear')}
          value={query}
          onChange={setQuery}
          result={query === '' ? undefined : t('types.found', { count: found.length })}
        />
      }
    >
      <Stack>
        {found.length > 0 ? (
          <PictureGrid
            label={t('types.label')}
            items={found.map((typeId) => ({
              id: typeId,
              label: words.type(typeId),
              layer,
              picture: typeDefinition(typeId).picture,
            }))}
            value={draft.typeId}
            onChoose={(typeId) => setDraft(withType(draft, typeId))}
          />
        ) : (
          <EmptyState
            picture="search"
            title={offered.length === 0 ? t('types.noneFits') : t('types.none')}
          >
            {offered.length > 0 && t('types.noneText')}
          </EmptyState>
        )}
        {draft.recordId !== null && (
          <Button variant="quiet" icon="layers" onPress={() => changeDraft({ step: 'layer' })}>
            {t('step.otherLayer')}
          </Button>
        )}
      </Stack>
    </PanelSheet>
  );
}
