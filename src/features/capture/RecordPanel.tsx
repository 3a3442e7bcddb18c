import { Suspense, useSyncExternalStore } from 'react';
import type { MapRecord } from '@/domain/records';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import { everything } from '@/domain/view';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { changeFilter, useSession } from '@/session/session';
import { useMapRecords } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { RecordList } from '@/ui/RecordList';
import { SearchField } from '@/ui/SearchField';
import type { SheetHeight } from '@/ui/useSheetDrag';
import { noCounts, type RecordOrder } from './arrangeRecords';
import { LayerChips } from './LayerChips';
import { FilterView } from './laterViews';
import styles from './list.module.css';
import { PanelSheet } from './PanelSheet';
import { usePanel } from './panelContext';
import { useArrangedRecords } from './useArrangedRecords';
import { useDistanceWords } from './useMeasureWords';

/** How the list was left, so that it comes back the same from a record or the bin. */
export interface ListLook {
  order: RecordOrder;
  height: SheetHeight;
}

interface RecordPanelProps {
  look: ListLook;
  onLook: (look: ListLook) => void;
  /** The filter stands in front of the list. */
  isFiltering: boolean;
  onFilter: (isFiltering: boolean) => void;
  onOpenBin: () => void;
  onChoose: (id: string) => void;
}

/** The list that is the map's equal: the same records, the same filter, the same selection. */
export function RecordPanel(props: RecordPanelProps) {
  const { look, onLook, isFiltering, onFilter, onOpenBin, onChoose } = props;
  const { order } = look;
  const { t } = useTranslation('capture');
  const words = useTaxonomyWords();
  const { capture } = usePanel();
  const records = useMapRecords();
  const filter = useSession((state) => state.filter);
  const selectedId = useSession((state) => state.selectedId);
  const centre = useSyncExternalStore(capture.centre.subscribe, () =>
    order === 'near' ? capture.centre.get() : null,
  );
  const arranged = useArrangedRecords(records, filter, order, centre);
  const distanceWords = useDistanceWords(centre);

  const shown = arranged?.records ?? [];
  const shownWords =
    shown.length === records.length
      ? t('list.count', { count: shown.length })
      : t('list.countOf', { shown: shown.length, total: records.length });
  if (isFiltering) {
    return (
      <Suspense fallback={null}>
        <FilterView
          shown={shown.length}
          order={order}
          onOrder={(next) => onLook({ ...look, order: next })}
          onClose={() => onFilter(false)}
        />
      </Suspense>
    );
  }
  const filters = countFilters(filter);
  const rowOf = (record: MapRecord) => {
    const type = words.type(record.typeId);
    const layer = layerOf(record.typeId);
    return {
      name: record.name || type,
      secondary: record.name ? type : undefined,
      meta: distanceWords(record.geometry),
      layer,
      picture: typeDefinition(record.typeId).picture,
      spoken: words.layer(layer),
    };
  };
  return (
    <PanelSheet
      begins={look.height}
      onHeight={(height) => onLook({ ...look, height })}
      title={t('list.title')}
      subtitle={arranged === null ? undefined : <span role="status">{shownWords}</span>}
      toolbar={
        <div className={styles.toolbar}>
          <div className={styles.tools}>
            <div className={styles.search}>
              <SearchField
                label={t('list.search')}
                clearLabel={t('list.clearSearch')}
                value={filter.text}
                onChange={(text) => changeFilter({ text })}
              />
            </div>
            <IconButton
              icon="filter"
              variant={filters > 0 ? 'outlined' : 'quiet'}
              label={filters > 0 ? t('list.filterOn', { count: filters }) : t('list.filter')}
              onPress={() => onFilter(true)}
            />
            <IconButton icon="trash" label={t('bin.open')} onPress={onOpenBin} />
          </div>
          <LayerChips counts={arranged?.counts ?? noCounts} />
        </div>
      }
    >
      {arranged !== null && shown.length === 0 ? (
        <NothingToShow
          isEmpty={records.length === 0}
          onlyLayers={filters === 0 && filter.text === ''}
        />
      ) : (
        <div className={styles.rows}>
          <RecordList
            label={t('list.label')}
            items={shown}
            idOf={(record) => record.id}
            rowOf={rowOf}
            selectedId={selectedId}
            onSelect={onChoose}
          />
        </div>
      )}
    </PanelSheet>
  );
}

interface NothingToShowProps {
  /** The neighbourhood has no records at all. */
  isEmpty: boolean;
  /** Only switched-off layers hide what is there. */
  onlyLayers: boolean;
}

/** Each kind of emptiness has its own next step. */
function NothingToShow({ isEmpty, onlyLayers }: NothingToShowProps) {
  const { t } = useTranslation('capture');
  if (isEmpty) {
    return (
      <EmptyState picture="pin" title={t('list.emptyTitle')} level={3}>
        {t('list.emptyText')}
      </EmptyState>
    );
  }
  if (onlyLayers) {
    return (
      <EmptyState
        picture="map"
        level={3}
        title={t('list.hiddenTitle')}
        action={
          <Button onPress={() => changeFilter({ hiddenLayers: [] })}>{t('list.showLayers')}</Button>
        }
      >
        {t('list.hiddenText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      picture="search"
      level={3}
      title={t('list.nothingTitle')}
      action={<Button onPress={() => changeFilter(everything)}>{t('list.clearFilters')}</Button>}
    >
      {t('list.nothingText')}
    </EmptyState>
  );
}

/** Filters beyond layers and search, which are in sight anyway. */
function countFilters({ typeId, hazard, source, withPhoto }: typeof everything): number {
  return [typeId !== null, hazard !== null, source !== null, withPhoto].filter(Boolean).length;
}
