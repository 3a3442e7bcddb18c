import { useEffect, useState } from 'react';
import type { MapRecord } from '@/domain/records';
import { stampAt } from '@/domain/stamps';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { useDeletedRecords } from '@/store/hooks';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { RecordList } from '@/ui/RecordList';
import styles from './list.module.css';
import { PanelSheet } from './PanelSheet';
import { restoreRecord } from './recordCommands';
import { sortInSlices } from './sortInSlices';
import { useHistoryToasts } from './useHistoryToasts';

/** **Çöp kutusu**: what was deleted, newest first, and **Geri getir**. */
export function BinView({
  onBack,
  onRestored,
}: {
  onBack: () => void;
  onRestored: (id: string) => void;
}) {
  const { t } = useTranslation('capture');
  const words = useTaxonomyWords();
  const { sayDone, sayFailure } = useHistoryToasts();
  const deleted = useDeletedRecords();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const records = useNewestFirst(deleted);
  const chosen = records.find(({ id }) => id === chosenId) ?? null;

  const restore = async (record: MapRecord) => {
    try {
      await restoreRecord(record.id);
      sayDone('recordRestored');
      onRestored(record.id);
    } catch (thrown) {
      sayFailure(thrown);
    }
  };
  return (
    <PanelSheet
      begins="full"
      title={t('bin.title')}
      subtitle={records.length > 0 ? t('bin.text') : undefined}
      back={{ label: t('detail.backToList'), onPress: onBack }}
      footer={
        chosen === null ? undefined : (
          <Button variant="primary" icon="restore" onPress={() => void restore(chosen)}>
            {t('bin.restore')}
          </Button>
        )
      }
    >
      {records.length === 0 ? (
        <EmptyState picture="box" title={t('bin.emptyTitle')} level={3}>
          {t('bin.emptyText')}
        </EmptyState>
      ) : (
        <div className={styles.rows}>
          <RecordList
            label={t('bin.label')}
            items={records}
            idOf={(record) => record.id}
            rowOf={(record) => ({
              name: record.name || words.type(record.typeId),
              secondary: record.name ? words.type(record.typeId) : undefined,
              layer: layerOf(record.typeId),
              picture: typeDefinition(record.typeId).picture,
              spoken: words.layer(layerOf(record.typeId)),
            })}
            selectedId={chosen?.id ?? null}
            onSelect={setChosenId}
          />
        </div>
      )}
    </PanelSheet>
  );
}

/** What went into the bin last comes first; until that is sorted, the order of the store. */
function useNewestFirst(deleted: readonly MapRecord[]): readonly MapRecord[] {
  const [sorted, setSorted] = useState<{ of: unknown; records: readonly MapRecord[] } | null>(null);
  useEffect(() => {
    const sorting = new AbortController();
    sortInSlices(deleted, newestDeletionFirst, sorting.signal).then(
      (records) => setSorted({ of: deleted, records }),
      () => undefined, // another bin is being sorted
    );
    return () => sorting.abort();
  }, [deleted]);
  return sorted?.of === deleted ? sorted.records : deleted;
}

/** Stamps sort as text by their moment; the one on `deleted` tells when it went into the bin. */
function newestDeletionFirst(a: MapRecord, b: MapRecord): number {
  const [inA, inB] = [stampAt(a.stamps, 'deleted'), stampAt(b.stamps, 'deleted')];
  return Number(inA < inB) - Number(inA > inB);
}
