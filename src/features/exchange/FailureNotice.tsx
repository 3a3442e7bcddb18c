import type { Failure } from '@/domain/failures';
import { useFailureWords } from '@/i18n/useFailureWords';
import { Notice } from '@/ui/Notice';

/** What is wrong with a file, or with storing it, and what helps. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { title, nextStep } = useFailureWords()(failure);
  return (
    <Notice kind="error" title={title}>
      {nextStep}
    </Notice>
  );
}
