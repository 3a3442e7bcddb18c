import { type ReactNode, useEffect, useState } from 'react';
import type { BoundingBox } from '@/domain/geometry';
import type { Neighbourhood } from '@/domain/records';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Progress } from '@/ui/Progress';
import { Sheet } from '@/ui/Sheet';
import { Stack } from '@/ui/Stack';
import type { SheetHeight } from '@/ui/useSheetDrag';
import { ChooseFile } from './ChooseFile';
import { ConfirmChanges } from './ConfirmChanges';
import { FailureNotice } from './FailureNotice';
import type { ImportFlow, ImportState } from './importFlow';
import { LookView } from './LookView';
import { useImportFlow } from './useImportFlow';
import { useImportToasts } from './useImportToasts';

export interface ImportPanelProps {
  neighbourhood: Neighbourhood;
  /** A file that was brought already; otherwise the panel asks for one. */
  file?: File | null | undefined;
  /** Address of the file's places as GeoJSON, for `scene.preview`; null when there are none. */
  onPreview: (url: string | null) => void;
  /** Where the file's places lie, for the map to show. */
  onBox: (box: BoundingBox) => void;
  /** Done or given up. */
  onClose: () => void;
}

/** Taking records from a file: choose it, look at it on the map and in a table, import. */
export function ImportPanel({ neighbourhood, file, onPreview, onBox, onClose }: ImportPanelProps) {
  const { t } = useTranslation('exchange');
  const [height, setHeight] = useState<SheetHeight>('middle');
  const { sayDone } = useImportToasts();
  const [flow, state] = useImportFlow({
    neighbourhood,
    onPreview,
    onBox,
    onDone: (result) => {
      sayDone(result);
      onClose();
    },
  });
  useEffect(() => {
    if (file) void flow.open(file);
  }, [flow, file]);

  return (
    <Sheet
      title={t('import.title')}
      subtitle={'fileName' in state ? state.fileName : undefined}
      height={height}
      onHeightChange={setHeight}
      handle={{
        label: t('import.height'),
        heights: { low: t('import.low'), middle: t('import.middle'), full: t('import.full') },
      }}
      close={{ label: t('import.close'), onPress: onClose }}
      footer={state.step === 'looking' ? <Submit flow={flow} state={state} /> : undefined}
      contentKey={state.step}
    >
      <Step flow={flow} state={state} neighbourhood={neighbourhood} />
    </Sheet>
  );
}

interface StepProps {
  flow: ImportFlow;
  state: ImportState;
  neighbourhood: Neighbourhood;
}

function Step({ flow, state, neighbourhood }: StepProps): ReactNode {
  switch (state.step) {
    case 'choose':
      return (
        <Stack>
          {state.failure && <FailureNotice failure={state.failure} />}
          <ChooseFile onFile={(file) => void flow.open(file)} />
        </Stack>
      );
    case 'looking':
      return (
        <Stack gap={5}>
          {state.failure && <FailureNotice failure={state.failure} />}
          <LookView
            look={state.look}
            busy={state.busy}
            boundary={neighbourhood.boundary}
            onChoose={(changes) => void flow.choose(changes)}
          />
          <Button icon="folder" onPress={() => flow.cancel()}>
            <OtherFile />
          </Button>
        </Stack>
      );
    case 'confirm':
      return (
        <ConfirmChanges
          plan={state.plan}
          onConfirm={(which) => void flow.confirm(which)}
          onCancel={() => flow.cancel()}
        />
      );
    default:
      return <Working flow={flow} state={state} />;
  }
}

function OtherFile() {
  return useTranslation('exchange').t('import.otherFile');
}

const bytesPerMegabyte = 1024 * 1024;

function Working({
  flow,
  state,
}: {
  flow: ImportFlow;
  state: Extract<ImportState, { done: number }>;
}) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const { step, done, total } = state;
  const count = (value: number) => formats.number(value, 0);
  const numbers = { done: count(done), total: count(total) };
  const megabytes = {
    done: formats.number(done / bytesPerMegabyte),
    total: formats.number(total / bytesPerMegabyte),
  };
  let words = { label: t('import.matching'), detail: t('import.recordsOf', numbers) };
  if (step === 'storing') words = { ...words, label: t('import.storing') };
  if (step === 'reading') {
    words =
      state.stage === 'reading'
        ? { label: t('import.reading'), detail: t('import.megabytesOf', megabytes) }
        : { label: t('import.looking'), detail: t('import.rowsOf', numbers) };
  }
  return (
    <Progress
      label={words.label}
      share={total > 0 ? done / total : undefined}
      detail={total > 0 ? words.detail : undefined}
      cancelLabel={t('import.cancel')}
      onCancel={() => flow.cancel()}
    />
  );
}

function Submit({
  flow,
  state,
}: {
  flow: ImportFlow;
  state: Extract<ImportState, { step: 'looking' }>;
}) {
  const { t } = useTranslation('exchange');
  const { look, busy } = state;
  return (
    <Stack gap={2}>
      <p aria-live="polite">
        {look.records > 0 ? t('look.records', { count: look.records }) : t('look.none')}
      </p>
      <Button
        variant="primary"
        size="large"
        wide
        icon="download"
        busy={busy}
        disabled={look.records === 0}
        onPress={() => void flow.submit()}
      >
        {t('import.submit')}
      </Button>
    </Stack>
  );
}
