/**
 * A change to records as plain data, and its reverse. Undo, redo, merging and the second tab all
 * speak this one language.
 *
 * A path is a field (`name`) or an entry of a map field (`attributes.genislik_m`); an entry set to
 * `null` is taken out, and its stamp stays so that the removal wins over older values elsewhere.
 */
import type { Uuid } from './identifiers';
import type { RecordKind, RecordKinds } from './records';
import type { Stamp } from './stamps';

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
  const next: Record<string, unknown> = record
    ? { ...record, stamps: { ...record.stamps } }
    : { id: change.id, deleted: false, stamps: {} };
  const reversePatch: Patch = {};
  for (const [path, value] of Object.entries(expandMaps(change.patch))) {
    const [field, entry] = splitPath(path);
    if (record) reversePatch[path] = valueAt(record, path);
    if (entry === null) next[field] = value;
    else next[field] = withEntry(next[field], entry, value);
    (next.stamps as Record<string, Stamp>)[path] = stamp;
  }
  return {
    record: next as unknown as RecordKinds[Kind],
    reverse: { ...change, patch: record ? reversePatch : { deleted: true } },
  };
}

/**
 * A map field given whole (making a record, replacing all settings) becomes its entries, so that
 * each has a stamp of its own.
 */
function expandMaps(patch: Patch): Patch {
  const expanded: Patch = {};
  for (const [path, value] of Object.entries(patch)) {
    if (!(mapFields as readonly string[]).includes(path)) {
      expanded[path] = value;
      continue;
    }
    expanded[path] = {};
    for (const [entry, content] of Object.entries(value as Record<string, unknown>)) {
      expanded[`${path}.${entry}`] = content;
    }
  }
  return expanded;
}

function withEntry(value: unknown, entry: string, content: unknown): Record<string, unknown> {
  const { [entry]: _gone, ...rest } = (value ?? {}) as Record<string, unknown>;
  return content === null ? rest : { ...rest, [entry]: content };
}
