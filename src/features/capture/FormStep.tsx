import { textLimits } from '@/domain/schemas';
import { hazardIds } from '@/domain/taxonomy/hazards';
import { type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import type { RecordDraft } from '@/domain/view';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { changeDraft } from '@/session/session';
import { Button } from '@/ui/Button';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { LayerMark } from '@/ui/LayerMark';
import { MultiChoiceGroup } from '@/ui/MultiChoiceGroup';
import { Notice } from '@/ui/Notice';
import { Stack } from '@/ui/Stack';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { AttributeField } from './AttributeField';
import { PanelSheet } from './PanelSheet';
import { PersonalDataNotice } from './PersonalDataNotice';
import { PhotosField } from './PhotosField';
import { RiskGrades } from './RiskGrades';
import { splitLabel } from './typeLabel';
import { useDraftPhotos } from './useDraftPhotos';
import { useLeaveDraft } from './useLeaveDraft';
import { useMeasureWords } from './useMeasureWords';
import { useSaveDraft } from './useSaveDraft';
import { WhoSees } from './WhoSees';

const sources = ['seen', 'told', 'official'] as const;

/** Last step. All of it is optional: **Kaydet** is in reach at once. */
export function FormStep({ draft, typeId }: { draft: RecordDraft; typeId: TypeId }) {
  const { t } = useTranslation(['capture', 'taxonomy', 'failures']);
  const words = useTaxonomyWords();
  const { close, goBack } = useLeaveDraft();
  const measureWords = useMeasureWords();
  const photos = useDraftPhotos();
  const { save, isSaving, failure } = useSaveDraft();
  const { layer, picture, attributes } = typeDefinition(typeId);
  const isNew = draft.recordId === null;
  const drawn = draft.geometry?.type === 'Polygon' ? measureWords(draft.geometry)?.bare : undefined;
  const drawnArea = drawn === undefined ? undefined : t('form.drawnArea', { value: drawn });
  return (
    <PanelSheet
      begins="full"
      title={splitLabel(words.type(typeId))[0]}
      subtitle={isNew ? t('form.optional') : t('step.editTitle')}
      mark={<LayerMark layer={layer} picture={picture} size="large" />}
      back={{ label: t('back'), onPress: goBack }}
      close={{ label: t('leave'), onPress: close }}
      footer={
        <Button
          variant="primary"
          size="large"
          busy={isSaving}
          onPress={() => void save(photos.settled)}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={5}>
        {failure !== null && (
          <Notice kind="error" title={t(`failures:${failure.key}.title`, failure.details)}>
            {t(`failures:${failure.key}.nextStep`, failure.details)}
          </Notice>
        )}
        <PhotosField
          photoIds={draft.photos}
          preparing={photos.preparing}
          failure={photos.failure}
          onFiles={photos.add}
          onRemove={photos.remove}
        />
        <ChoiceGroup
          label={t('form.source')}
          layout="bar"
          choices={sources.map((id) => ({ id, label: t(`taxonomy:source.${id}`) }))}
          value={draft.source}
          onChange={(source) => source !== null && changeDraft({ source })}
        />
        {layer === 'risk' && <RiskGrades draft={draft} />}
        {attributes.map((attribute) => (
          <AttributeField
            key={attribute}
            attribute={attribute}
            value={draft.attributes[attribute]}
            hint={attribute === 'alan_m2' ? drawnArea : undefined}
            onChange={(value) => {
              const { [attribute]: _before, ...others } = draft.attributes;
              changeDraft({
                attributes: value === undefined ? others : { ...others, [attribute]: value },
              });
            }}
          />
        ))}
        <div>
          <TextField
            label={t('form.name')}
            hint={t('form.nameHint')}
            value={draft.name}
            maxLength={textLimits.name}
            onChange={(name) => changeDraft({ name })}
          />
          <PersonalDataNotice text={draft.name} />
        </div>
        <div>
          <TextArea
            label={t('form.note')}
            hint={t('form.noteHint')}
            value={draft.note}
            maxLength={textLimits.note}
            onChange={(note) => changeDraft({ note })}
          />
          <PersonalDataNotice text={draft.note} />
        </div>
        <MultiChoiceGroup
          label={t('form.hazards')}
          choices={hazardIds.map((id) => ({ id, label: words.hazard(id) }))}
          value={draft.hazards}
          onChange={(hazards) => changeDraft({ hazards })}
        />
        <WhoSees typeId={typeId} />
        {!isNew && (
          <Button variant="quiet" icon="edit" onPress={() => changeDraft({ step: 'type' })}>
            {t('form.changeType')}
          </Button>
        )}
      </Stack>
    </PanelSheet>
  );
}
