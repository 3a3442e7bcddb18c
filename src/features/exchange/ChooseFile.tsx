import { useState } from 'react';
import { readableEndings } from '@/formats/readableEndings';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { FileDrop } from '@/ui/FileDrop';
import { Stack } from '@/ui/Stack';
import { TextArea } from '@/ui/TextArea';

/** A file by drag, picker or paste; a phone has a field to paste a table into. */
export function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('exchange');
  const [pasted, setPasted] = useState('');
  const openText = (text: string) => {
    if (text.trim() !== '') onFile(new File([text], t('import.pasteName'), { type: 'text/plain' }));
  };
  return (
    <Stack>
      <FileDrop
        label={t('import.drop')}
        hint={t('import.dropHint')}
        buttonLabel={t('import.pick')}
        accept={readableEndings}
        onFiles={([file]) => file && onFile(file)}
        onText={openText}
      />
      <Disclosure title={t('import.pasteTitle')}>
        <Stack gap={3}>
          <TextArea
            label={t('import.pasteLabel')}
            hint={t('import.pasteHint')}
            rows={5}
            value={pasted}
            onChange={setPasted}
          />
          <Button icon="paste" disabled={pasted.trim() === ''} onPress={() => openText(pasted)}>
            {t('import.pasteRead')}
          </Button>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
