import type { Uuid } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import { useNeighbourhoods } from '@/store/hooks';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Stack } from '@/ui/Stack';

export interface FileChoiceProps {
  file: File;
  onRecords: (neighbourhoodId: Uuid) => void;
  onBoundary: () => void;
  onNewWithRecords: () => void;
  onCancel: () => void;
}

/** A file can become records of a neighbourhood, or the boundary of a new one: the group says which. */
export function FileChoice(props: FileChoiceProps) {
  const { file, onRecords, onBoundary, onNewWithRecords, onCancel } = props;
  const { t } = useTranslation(['start', 'common']);
  const neighbourhoods = useNeighbourhoods();
  return (
    <Page>
      <PageHeader
        title={t('fileChoice.title')}
        over={file.name}
        back={{ label: t('common:action.back'), onPress: onCancel }}
      />
      <Stack>
        {neighbourhoods.map(({ id, name }) => (
          <ChoiceCard
            key={id}
            icon="pin"
            title={t('fileChoice.records', { name })}
            onPress={() => onRecords(id)}
          />
        ))}
        {/\.(geo)?json$/i.test(file.name) && (
          <ChoiceCard icon="map" title={t('fileChoice.boundary')} onPress={onBoundary} />
        )}
        <ChoiceCard icon="plus" title={t('fileChoice.newWithRecords')} onPress={onNewWithRecords} />
      </Stack>
    </Page>
  );
}
