/**
 * The share of the session that outlives the tab: look, language, the open neighbourhood and the
 * unfinished form. Written a moment after a change and at once when the page is hidden, which is
 * the last thing a phone tells a tab that it is about to close.
 */
import * as v from 'valibot';
import { isTypeId, type TypeId } from '@/domain/taxonomy/types';
import { mapLooks, type RecordDraft } from '@/domain/view';
import { isLanguage, type Language } from '@/i18n/languages';
import { keep, readKept } from '@/platform/keptState';
import type { Session } from './state';

const key = 'komsu-haritasi/session';
const writeDelayMilliseconds = 250;

const keptSchema = v.object({
  language: v.optional(v.custom<Language>(isLanguage)),
  theme: v.optional(v.picklist(['system', 'light', 'dark', 'contrast'])),
  projector: v.optional(v.boolean()),
  neighbourhoodId: v.optional(v.nullable(v.string())),
  mapLook: v.optional(v.picklist(mapLooks)),
  mapFloors: v.optional(v.boolean()),
  showsTileFile: v.optional(v.boolean()),
  pinnedPictures: v.optional(v.array(v.string())),
  recentTypes: v.optional(v.array(v.custom<TypeId>((value) => isTypeId(value)))),
  draft: v.optional(
    v.nullable(
      v.custom<RecordDraft>(
        (value) => typeof value === 'object' && value !== null && 'step' in value,
      ),
    ),
  ),
});

type Kept = v.InferOutput<typeof keptSchema>;

/** What an earlier visit left; nothing if there is none or it can't be read. */
export function readSession(): Partial<Session> {
  const text = readKept(key);
  if (text === null) return {};
  try {
    const result = v.safeParse(keptSchema, JSON.parse(text));
    if (!result.success) return {};
    const kept = Object.fromEntries(
      Object.entries(result.output).filter(([, value]) => value !== undefined),
    ) as Partial<Session>;
    return { ...kept, screen: kept.neighbourhoodId ? 'map' : 'start' };
  } catch {
    return {};
  }
}

let pending: Session | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export function writeSession(state: Session): void {
  pending = state;
  timer ??= setTimeout(writeNow, writeDelayMilliseconds);
}

/** Writes what is waiting; called when the page is hidden. */
export function writeNow(): void {
  clearTimeout(timer);
  timer = undefined;
  if (pending === null) return;
  const { language, theme, projector, neighbourhoodId, recentTypes, draft } = pending;
  const { mapLook, mapFloors, showsTileFile, pinnedPictures } = pending;
  pending = null;
  const kept: Kept = {
    language,
    theme,
    projector,
    neighbourhoodId,
    recentTypes: [...recentTypes],
    draft,
    mapLook,
    mapFloors,
    showsTileFile,
    pinnedPictures: [...pinnedPictures],
  };
  keep(key, JSON.stringify(kept));
}
