/** From an unfinished form to the changes that make, edit or move a record. */
import type { Change, Patch } from '@/domain/changes';
import type { Day, Instant, Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import type { AttributeKey } from '@/domain/taxonomy/attributes';
import { type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import type { RecordDraft } from '@/domain/view';
import { photoPlaces } from './recordPhotos';

export type RecordChange = Change<'mapRecord'>;

export interface Making {
  id: Uuid;
  now: Instant;
  today: Day;
}

/** A draft that has all that a record needs. */
export type CompleteDraft = RecordDraft & {
  typeId: TypeId;
  geometry: NonNullable<RecordDraft['geometry']>;
};

export function isComplete(draft: RecordDraft): draft is CompleteDraft {
  return draft.typeId !== null && draft.geometry !== null;
}

/** Makes a new record. What was seen was seen today; of hearsay we don't know the day. */
export function changeToAdd(draft: CompleteDraft, { id, now, today }: Making): RecordChange {
  return {
    kind: 'mapRecord',
    id,
    patch: {
      neighbourhoodId: draft.neighbourhoodId,
      ...fieldsOf(draft),
      attributes: attributesOf(draft),
      photos: photoPlaces(draft.photos),
      observedOn: draft.source === 'seen' ? today : null,
      createdAt: now,
      origin: null,
    },
  };
}

/** What the form changed in a record, and nothing else; null if it changed nothing. */
export function changeToEdit(draft: CompleteDraft, record: MapRecord): RecordChange | null {
  const patch: Patch = {
    ...changedEntries(fieldsOf(draft), record),
    ...prefixed('attributes', changedMap(editedAttributes(draft, record), record.attributes)),
    ...prefixed('photos', changedMap(photoPlaces(draft.photos, record.photos), record.photos)),
  };
  return Object.keys(patch).length === 0 ? null : { kind: 'mapRecord', id: record.id, patch };
}

export function changeToDelete(id: Uuid): RecordChange {
  return { kind: 'mapRecord', id, patch: { deleted: true } };
}

export function changeToRestore(id: Uuid): RecordChange {
  return { kind: 'mapRecord', id, patch: { deleted: false } };
}

/** Whether closing the form would lose something that was put into it. */
export function holdsWork(draft: RecordDraft, record: MapRecord | null): boolean {
  if (record !== null) return isComplete(draft) && changeToEdit(draft, record) !== null;
  return (
    draft.geometry !== null ||
    draft.name.trim() !== '' ||
    draft.note.trim() !== '' ||
    draft.photos.length > 0 ||
    Object.keys(draft.attributes).length > 0
  );
}

function fieldsOf(draft: CompleteDraft) {
  const graded = typeDefinition(draft.typeId).layer === 'risk';
  return {
    typeId: draft.typeId,
    geometry: draft.geometry,
    placement: draft.placement,
    accuracyMetres: draft.placement === 'device' ? draft.accuracyMetres : null,
    name: draft.name.trim(),
    note: draft.note.trim(),
    source: draft.source,
    hazards: draft.hazards,
    severity: graded ? draft.severity : null,
    likelihood: graded ? draft.likelihood : null,
  };
}

/** An import may have brought answers that the form doesn't ask for: they stay while the type does. */
function editedAttributes(draft: CompleteDraft, record: MapRecord): MapRecord['attributes'] {
  if (draft.typeId !== record.typeId) return attributesOf(draft);
  const asked: readonly string[] = typeDefinition(draft.typeId).attributes;
  const others = Object.entries(record.attributes).filter(([key]) => !asked.includes(key));
  return { ...Object.fromEntries(others), ...attributesOf(draft) };
}

/** Answers that belong to the type; an empty text is no answer. */
function attributesOf(draft: CompleteDraft): MapRecord['attributes'] {
  const asked: readonly AttributeKey[] = typeDefinition(draft.typeId).attributes;
  const answers: MapRecord['attributes'] = {};
  for (const key of asked) {
    const value = draft.attributes[key];
    const answer = typeof value === 'string' ? value.trim() : value;
    if (answer !== undefined && answer !== '') answers[key] = answer;
  }
  return answers;
}

function changedEntries(fields: Record<string, unknown>, record: MapRecord): Patch {
  const before = record as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => !isSame(value, before[field])),
  );
}

/** Entries that are new or other than before, and `null` for those that are gone. */
function changedMap(after: Record<string, unknown>, before: Record<string, unknown>): Patch {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return {
    ...Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value)),
    ...Object.fromEntries(gone.map((key) => [key, null])),
  };
}

function prefixed(field: string, entries: Patch): Patch {
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [`${field}.${key}`, value]),
  );
}

/** Plain data without undefined and with a fixed order of keys: its text tells whether it is equal. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
