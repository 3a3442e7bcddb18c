/**
 * A change to records as plain data, and its reverse. Undo, redo, merging and the second tab all
 * speak this one language.
 *
 * A path is a field (`name`) or an entry of a map field (`attributes.genislik_m`); an entry set to
 * `null` is taken out, and its stamp stays so that the removal wins over older values elsewhere.
 */
import type { Uuid } from './identifiers';
import type { RecordKind, RecordKinds } from './records';
import { madeAt, type Stamp, type Stamps } from './stamps';

/** Fields that are stamped entry by entry. */
export const mapFields = ['attributes', 'photos', 'settings'] as const;

export type Patch = Record<string, unknown>;

export interface Change<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  id: Uuid;
  /** Making a record is a patch that holds all its fields. */
  patch: Patch;
}

type AnyRecord = RecordKinds[RecordKind];

/** The parts of a path; an entry's key may itself hold dots. */
export function splitPath(path: string): [field: string, entry: string | null] {
  const field = mapFields.find((name) => path.startsWith(`${name}.`));
  return field === undefined ? [path, null] : [field, path.slice(field.length + 1)];
}

/** The value at a path; an absent entry is `null`, as it would be written in a patch. */
export function valueAt(record: AnyRecord, path: string): unknown {
  const [field, entry] = splitPath(path);
  const value = (record as unknown as Record<string, unknown>)[field];
  if (entry === null) return value;
  return (value as Record<string, unknown> | undefined)?.[entry] ?? null;
}

/**
 * The record with the patch applied and stamped, and the patch that takes it back. Nothing is
 * mutated. A record that does not exist yet is made; the reverse of making is the bin, not
 * oblivion: other devices may have heard of it.
 */
export function applyPatch<Kind extends RecordKind>(
  record: RecordKinds[Kind] | undefined,
  change: Change<Kind>,
  stamp: Stamp,
): { record: RecordKinds[Kind]; reverse: Change<Kind> } {
  return record ? edit(record, change, stamp) : make(change, stamp);
}

function make<Kind extends RecordKind>(change: Change<Kind>, stamp: Stamp) {
  const record: Record<string, unknown> = { id: change.id, deleted: false };
  for (const [path, value] of Object.entries(change.patch)) put(record, path, value);
  record.stamps = { [madeAt]: stamp };
  return {
    record: record as unknown as RecordKinds[Kind],
    reverse: { ...change, patch: { deleted: true } },
  };
}

function edit<Kind extends RecordKind>(
  record: RecordKinds[Kind],
  change: Change<Kind>,
  stamp: Stamp,
) {
  const stamps: Stamps = { ...record.stamps };
  const next: Record<string, unknown> = { ...record };
  const reversePatch: Patch = {};
  for (const [path, value] of Object.entries(expandMaps(change.patch, record))) {
    reversePatch[path] = valueAt(record, path);
    put(next, path, value);
    stamps[path] = stamp;
  }
  next.stamps = stamps;
  return {
    record: next as unknown as RecordKinds[Kind],
    reverse: { ...change, patch: reversePatch },
  };
}

/**
 * A map field given whole (all settings anew) becomes its entries, each with a stamp of its own;
 * entries that it no longer holds are taken out.
 */
function expandMaps(patch: Patch, record: AnyRecord): Patch {
  const expanded: Patch = {};
  for (const [path, value] of Object.entries(patch)) {
    if (!(mapFields as readonly string[]).includes(path)) {
      expanded[path] = value;
      continue;
    }
    const before = (valueAt(record, path) ?? {}) as Record<string, unknown>;
    for (const entry of Object.keys(before)) expanded[`${path}.${entry}`] = null;
    for (const [entry, content] of Object.entries(value as Record<string, unknown>)) {
      expanded[`${path}.${entry}`] = content;
    }
  }
  return expanded;
}

/** Sets a path of a record that is being built; its map fields are replaced, never mutated. */
function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const [field, entry] = splitPath(path);
  if (entry === null) {
    record[field] = value;
    return;
  }
  const { [entry]: _before, ...others } = (record[field] ?? {}) as Record<string, unknown>;
  record[field] = value === null ? others : { ...others, [entry]: value };
}
