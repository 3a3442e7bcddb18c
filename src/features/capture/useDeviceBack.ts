import { useEffect, useEffectEvent } from 'react';
import type { RecordDraft } from '@/domain/view';
import { leaveSteps, standAtStep } from '@/platform/backStep';

/** The device's Back button goes up one step inside the panel, as Escape does. */
export function useDeviceBack(step: number, onBack: () => void): void {
  const stepBack = useEffectEvent(onBack);
  useEffect(() => standAtStep(step, () => stepBack()), [step]);
  useEffect(() => leaveSteps, []);
}

/** How far into a form: what `stepBack` of draftSteps takes until the list is there again. */
export function stepsInto({ step, recordId }: RecordDraft): number {
  if (recordId === null) return { layer: 1, type: 2, place: 3, form: 4 }[step];
  // Above the record's own view.
  return { place: 2, form: 2, layer: 3, type: 3 }[step];
}
