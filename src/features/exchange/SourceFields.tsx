import { useState } from 'react';
import type { KnowledgeSource } from '@/domain/records';
import { textLimits } from '@/domain/schemas';
import type { ImportChoices } from '@/formats/choices';
import { useTranslation } from '@/i18n/useTranslation';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import { TextField } from '@/ui/TextField';

export interface SourceFieldsProps {
  choices: ImportChoices;
  onChoose: (changes: Partial<ImportChoices>) => void;
}

const sources: readonly KnowledgeSource[] = ['seen', 'told', 'official'];

/** Where the knowledge comes from: kept with every record, named in every export. */
export function SourceFields({ choices, onChoose }: SourceFieldsProps) {
  const { t } = useTranslation(['exchange', 'taxonomy']);
  const [title, setTitle] = useState(choices.originTitle);
  const [licence, setLicence] = useState(choices.licence);
  return (
    <Section title={t('source.title')}>
      <Stack gap={3}>
        <ChoiceGroup<KnowledgeSource>
          label={t('source.knowledge')}
          layout="bar"
          choices={sources.map((id) => ({ id, label: t(`taxonomy:source.${id}`) }))}
          value={choices.source}
          onChange={(source) => source && onChoose({ source })}
        />
        <TextField
          label={t('source.name')}
          hint={t('source.nameHint')}
          value={title}
          maxLength={textLimits.source}
          onChange={setTitle}
          onBlur={() => title !== choices.originTitle && onChoose({ originTitle: title })}
        />
        <TextField
          label={t('source.licence')}
          hint={t('source.licenceHint')}
          value={licence}
          maxLength={textLimits.source}
          onChange={setLicence}
          onBlur={() => licence !== choices.licence && onChoose({ licence })}
        />
      </Stack>
    </Section>
  );
}
