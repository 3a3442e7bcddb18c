import { useMemo } from 'react';
import { hazardIds } from '@/domain/taxonomy/hazards';
import { everything } from '@/domain/view';
import { useFormats } from '@/i18n/useFormats';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { changeFilter, useSession } from '@/session/session';
import { useMapRecords } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { SelectField } from '@/ui/SelectField';
import { Stack } from '@/ui/Stack';
import { SwitchField } from '@/ui/SwitchField';
import type { RecordOrder } from './arrangeRecords';
import { PanelSheet } from './PanelSheet';

interface FilterViewProps {
  /** How many records pass as things stand. */
  shown: number;
  order: RecordOrder;
  onOrder: (order: RecordOrder) => void;
  onClose: () => void;
}

const sources = ['seen', 'told', 'official'] as const;

/** Type, hazard, source, photo, and the order of the list. Works at once, on the map too. */
export function FilterView({ shown, order, onOrder, onClose }: FilterViewProps) {
  const { t } = useTranslation(['capture', 'taxonomy']);
  const words = useTaxonomyWords();
  const { compare } = useFormats();
  const records = useMapRecords();
  const filter = useSession((state) => state.filter);
  const usedTypes = useMemo(() => [...new Set(records.map(({ typeId }) => typeId))], [records]);
  const typeOptions = usedTypes
    .map((typeId) => ({ id: typeId, label: words.type(typeId) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <PanelSheet
      begins="full"
      title={t('list.filterTitle')}
      subtitle={<span role="status">{t('list.count', { count: shown })}</span>}
      back={{ label: t('back'), onPress: onClose }}
      footer={
        <>
          <Button
            onPress={() =>
              changeFilter({
                ...everything,
                text: filter.text,
                hiddenLayers: filter.hiddenLayers,
              })
            }
          >
            {t('list.clearFilters')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('list.showThem', { count: shown })}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <SelectField
          label={t('list.filterType')}
          emptyLabel={t('list.all')}
          options={typeOptions}
          value={filter.typeId}
          onChange={(typeId) => changeFilter({ typeId })}
        />
        <SelectField
          label={t('list.filterHazard')}
          emptyLabel={t('list.all')}
          options={hazardIds.map((id) => ({ id, label: words.hazard(id) }))}
          value={filter.hazard}
          onChange={(hazard) => changeFilter({ hazard })}
        />
        <ChoiceGroup
          label={t('list.filterSource')}
          choices={sources.map((id) => ({ id, label: t(`taxonomy:source.${id}`) }))}
          value={filter.source}
          onChange={(source) => changeFilter({ source })}
          clearLabel={t('list.all')}
        />
        <SwitchField
          label={t('list.withPhoto')}
          on={filter.withPhoto}
          onChange={(withPhoto) => changeFilter({ withPhoto })}
        />
        <ChoiceGroup
          label={t('list.order')}
          layout="rows"
          choices={[
            { id: 'layer', label: t('list.orderLayer') },
            { id: 'near', label: t('list.orderNear') },
            { id: 'newest', label: t('list.orderNewest') },
          ]}
          value={order}
          onChange={(next) => next !== null && onOrder(next)}
        />
      </Stack>
    </PanelSheet>
  );
}
