import type { PackStep } from '@/formats/packMessages';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { Progress } from '@/ui/Progress';
import styles from './pack.module.css';
import type { TakingStep } from './takePack';

export interface TakingProgressProps {
  /** Null until the first word of the worker. */
  step: TakingStep | null;
  onCancel: () => void;
}

const steps: readonly PackStep[] = ['reading', 'joining', 'clipping', 'network', 'writing'];
const bytesPerMegabyte = 1024 * 1024;

/** Step by step, with numbers where there are some, and a way to stop. */
export function TakingProgress({ step, onCancel }: TakingProgressProps) {
  const { t } = useTranslation(['areaPack', 'common']);
  const formats = useFormats();
  const megabytes = (bytes: number) => formats.number(bytes / bytesPerMegabyte, 1);
  const cancel = { onCancel, cancelLabel: t('common:action.cancel') };
  return (
    <div className={styles.progress}>
      {step === null && <Progress label={t('step.begin')} {...cancel} />}
      {step?.kind === 'asking' && <Progress label={t('step.asking')} {...cancel} />}
      {step?.kind === 'downloading' && (
        <Progress
          label={t('step.downloading')}
          share={step.totalBytes === null ? undefined : step.receivedBytes / step.totalBytes}
          detail={t('megabytes', { value: megabytes(step.receivedBytes) })}
          {...cancel}
        />
      )}
      {step?.kind === 'making' && (
        <Progress
          label={t(`step.${step.progress.step}`)}
          share={(steps.indexOf(step.progress.step) + step.progress.share) / steps.length}
          detail={`${steps.indexOf(step.progress.step) + 1} / ${steps.length}`}
          {...cancel}
        />
      )}
    </div>
  );
}
