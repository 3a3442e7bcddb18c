import { Suspense, useState } from 'react';
import type { MapRecord } from '@/domain/records';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { select, setDraft } from '@/session/session';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { LayerMark } from '@/ui/LayerMark';
import { PhotoTiles } from '@/ui/PhotoTiles';
import { Stack } from '@/ui/Stack';
import styles from './detail.module.css';
import { PhotoDialog } from './latePhoto';
import { draftOfLike, draftOfRecord } from './newDraft';
import { PanelSheet } from './PanelSheet';
import { deleteRecord } from './recordCommands';
import { photoIdsOf } from './recordPhotos';
import { splitLabel } from './typeLabel';
import { useHistoryToasts } from './useHistoryToasts';
import { usePhotoTiles } from './usePhotoTiles';
import { useRecordFacts } from './useRecordFacts';
import { WhoSees } from './WhoSees';

interface RecordDetailProps {
  record: MapRecord;
  /** Low after it was saved: the map shows where it stands. */
  begins: 'low' | 'middle';
  /** To the list; the record stays selected there and on the map. */
  onBack: () => void;
}

/** All that is known about one record, and what can be done with it. */
export function RecordDetail({ record, begins, onBack }: RecordDetailProps) {
  const { t } = useTranslation('capture');
  const words = useTaxonomyWords();
  const factsOf = useRecordFacts();
  const { sayDone, sayFailure } = useHistoryToasts();
  const tiles = usePhotoTiles(photoIdsOf(record));
  const [openPhoto, setOpenPhoto] = useState<string | null>(null);
  const typeName = words.type(record.typeId);
  const [typeHead, explanation] = splitLabel(typeName);
  const { picture } = typeDefinition(record.typeId);

  const remove = async () => {
    try {
      await deleteRecord(record.id);
      select(null);
      sayDone('recordDeleted');
    } catch (thrown) {
      sayFailure(thrown);
    }
  };
  return (
    <PanelSheet
      begins={begins}
      title={record.name || typeHead}
      subtitle={record.name ? typeName : (explanation ?? words.layer(layerOf(record.typeId)))}
      mark={<LayerMark layer={layerOf(record.typeId)} picture={picture} size="large" />}
      back={{ label: t('detail.backToList'), onPress: onBack }}
      contentKey={record.id}
    >
      <Stack gap={4}>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset. */}
        <div role="group" aria-label={t('detail.actions')} className={styles.actions}>
          <Button icon="edit" onPress={() => setDraft(draftOfRecord(record, 'form'))}>
            {t('detail.edit')}
          </Button>
          <Button icon="move" onPress={() => setDraft(draftOfRecord(record, 'place'))}>
            {t('detail.move')}
          </Button>
          <Button icon="copy" onPress={() => setDraft(draftOfLike(record))}>
            {t('detail.like')}
          </Button>
          <Button icon="trash" onPress={() => void remove()}>
            {t('detail.delete')}
          </Button>
        </div>
        {record.note !== '' && <p className={styles.note}>{record.note}</p>}
        {tiles.length > 0 && <PhotoTiles photos={tiles} onOpen={setOpenPhoto} />}
        <Facts facts={factsOf(record)} />
        <WhoSees typeId={record.typeId} />
      </Stack>
      {openPhoto !== null && (
        <Suspense fallback={null}>
          <PhotoDialog
            photoId={openPhoto}
            label={tiles.find(({ id }) => id === openPhoto)?.label ?? ''}
            onClose={() => setOpenPhoto(null)}
          />
        </Suspense>
      )}
    </PanelSheet>
  );
}
