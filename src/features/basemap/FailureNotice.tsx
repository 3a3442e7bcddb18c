import type { Failure } from '@/domain/failures';
import { useFailureWords } from '@/i18n/useFailureWords';
import { Notice } from '@/ui/Notice';

/** What went wrong with a layer, and what helps. The map itself is not touched by it. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { title, nextStep } = useFailureWords()(failure);
  return (
    <Notice kind="error" title={title} announce="now">
      {nextStep}
    </Notice>
  );
}
