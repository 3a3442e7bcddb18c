import type { Uuid } from '@/domain/identifiers';
import type { MapFileKind } from '@/formats/mapFileKind';
import { useTranslation } from '@/i18n/useTranslation';
import { useNeighbourhoods } from '@/store/hooks';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Stack } from '@/ui/Stack';

export interface FileChoiceProps {
  file: File;
  /** What map the file could be; null if none. GeoJSON out of OpenStreetMap can be map and records. */
  mapKind: MapFileKind | null;
  onMap: (neighbourhoodId: Uuid) => void;
  onNewWithMap: () => void;
  onRecords: (neighbourhoodId: Uuid) => void;
  onBoundary: () => void;
  onNewWithRecords: () => void;
  onCancel: () => void;
}

/** A file can become a map, records, or the boundary of a new neighbourhood: the group says which. */
export function FileChoice(props: FileChoiceProps) {
  const { file, mapKind, onCancel } = props;
  const { t } = useTranslation(['start', 'common']);
  const isMap = mapKind !== null;
  const hasRecords = mapKind === null || mapKind === 'osmGeoJson';
  return (
    <Page>
      <PageHeader
        title={t('fileChoice.title')}
        over={file.name}
        back={{ label: t('common:action.back'), onPress: onCancel }}
      />
      <Stack>
        {isMap && <MapChoices {...props} />}
        {hasRecords && <RecordChoices {...props} />}
      </Stack>
    </Page>
  );
}

function MapChoices({ onMap, onNewWithMap }: FileChoiceProps) {
  const { t } = useTranslation('start');
  const own = useNeighbourhoods().filter(({ practice }) => !practice);
  return (
    <>
      {own.map(({ id, name }) => (
        <ChoiceCard
          key={id}
          icon="map"
          title={t('fileChoice.map', { name })}
          onPress={() => onMap(id)}
        />
      ))}
      <ChoiceCard icon="plus" title={t('fileChoice.newWithMap')} onPress={onNewWithMap} />
    </>
  );
}

function RecordChoices({ file, onRecords, onBoundary, onNewWithRecords }: FileChoiceProps) {
  const { t } = useTranslation('start');
  const neighbourhoods = useNeighbourhoods();
  return (
    <>
      {neighbourhoods.map(({ id, name }) => (
        <ChoiceCard
          key={id}
          icon="pin"
          title={t('fileChoice.records', { name })}
          onPress={() => onRecords(id)}
        />
      ))}
      {/\.(geo)?json$/i.test(file.name) && (
        <ChoiceCard icon="area" title={t('fileChoice.boundary')} onPress={onBoundary} />
      )}
      <ChoiceCard icon="plus" title={t('fileChoice.newWithRecords')} onPress={onNewWithRecords} />
    </>
  );
}
