/** The unfinished activity form: it survives closing the form, the screen and the tab. */
import type { Uuid } from '@/domain/identifiers';
import { forget, keep, readKept } from '@/platform/keptState';
import { type ActivityDraft, emptyDraft } from './activityChanges';

const key = 'activity-draft';

/** What the form is open for. */
export interface ActivityForm {
  readonly neighbourhoodId: Uuid;
  /** The activity being edited, or null for a new one. */
  readonly activityId: Uuid | null;
  readonly draft: ActivityDraft;
}

/** The form that was left open in this neighbourhood, or null. */
export function readKeptActivity(neighbourhoodId: Uuid): ActivityForm | null {
  try {
    const kept = JSON.parse(readKept(key) ?? 'null') as Partial<ActivityForm> | null;
    if (kept?.neighbourhoodId !== neighbourhoodId) return null;
    const draft = { ...emptyDraft, ...kept.draft };
    const whole = Object.entries(emptyDraft).every(
      ([field, empty]) => typeof draft[field as keyof ActivityDraft] === typeof empty,
    );
    return whole ? { neighbourhoodId, activityId: kept.activityId ?? null, draft } : null;
  } catch {
    return null; // not ours, or from another version
  }
}

export function keepActivity(form: ActivityForm): void {
  keep(key, JSON.stringify(form));
}

export function forgetActivity(): void {
  forget(key);
}
