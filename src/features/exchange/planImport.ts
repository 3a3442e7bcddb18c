/**
 * What an import would do to the records that are here: add, change or leave alone. A record that
 * came before is known by its id (our own file) or by its source's key; what the group has put
 * right since then stays.
 */
import type { Change, Patch } from '@/domain/changes';
import type { Instant, Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { stampAt } from '@/domain/stamps';
import { searchKey } from '@/domain/turkish';
import type { CandidateContent, RecordCandidate } from '@/formats/candidate';

export interface ImportPlan {
  readonly added: Change<'mapRecord'>[];
  readonly changed: Change<'mapRecord'>[];
  /** Already here and told the same. */
  readonly same: number;
  /** Records of which a correction by the group was kept. */
  readonly kept: number;
}

export interface PlanContext {
  readonly neighbourhoodId: Uuid;
  readonly now: Instant;
  readonly newId: () => Uuid;
}

/**
 * Gathers a plan: first `know` every record of the open neighbourhood, those in the bin included,
 * then `add` every candidate. One by one, so that the caller can pause in between.
 */
export class ImportPlanner {
  readonly #byId = new Map<Uuid, MapRecord>();
  readonly #byOrigin = new Map<string, MapRecord>();
  readonly #added: Change<'mapRecord'>[] = [];
  readonly #changed: Change<'mapRecord'>[] = [];
  #same = 0;
  #kept = 0;

  constructor(private readonly context: PlanContext) {}

  know(record: MapRecord): void {
    this.#byId.set(record.id, record);
    const key = originKey(record.origin);
    if (key !== null) this.#byOrigin.set(key, record);
  }

  add(candidate: RecordCandidate): void {
    const { ownId, content } = candidate;
    const key = originKey(content.origin);
    const before =
      (ownId === null ? undefined : this.#byId.get(ownId)) ??
      (key === null ? undefined : this.#byOrigin.get(key));
    if (before === undefined) {
      this.#added.push(this.#making(ownId ?? this.context.newId(), content));
      return;
    }
    const { patch, kept } =
      ownId === null ? foreignPatch(before, content) : ownPatch(before, content);
    if (before.deleted) patch.deleted = false;
    if (kept) this.#kept += 1;
    if (Object.keys(patch).length === 0) this.#same += 1;
    else this.#changed.push({ kind: 'mapRecord', id: before.id, patch });
  }

  result(): ImportPlan {
    return { added: this.#added, changed: this.#changed, same: this.#same, kept: this.#kept };
  }

  #making(id: Uuid, content: CandidateContent): Change<'mapRecord'> {
    const { neighbourhoodId, now } = this.context;
    return { kind: 'mapRecord', id, patch: { ...content, neighbourhoodId, createdAt: now } };
  }
}

/** Records that came from the same source before. */
export function countFromSource(records: readonly MapRecord[], title: string): number {
  const wanted = sourceKey(title);
  return records.filter((record) => record.origin && sourceKey(record.origin.title) === wanted)
    .length;
}

function originKey(origin: MapRecord['origin']): string | null {
  return origin === null ? null : `${sourceKey(origin.title)}\n${origin.key}`;
}

/** Next year's list has another year in its name and is the same list. */
function sourceKey(title: string): string {
  const known = sourceKeys.get(title);
  if (known !== undefined) return known;
  const key = searchKey(title)
    .replace(/[\d\s._()-]+/g, ' ')
    .trim();
  if (sourceKeys.size < 1_000) sourceKeys.set(title, key);
  return key;
}

/** Thousands of records share a handful of titles. */
const sourceKeys = new Map<string, string>();

type Content = keyof CandidateContent;

/** What somebody else's file tells about a record; source, hazards and grades are the group's own. */
const foreignFields = ['typeId', 'geometry', 'name', 'note'] as const satisfies readonly Content[];

/** What our own file tells; photos and other origins don't travel in it. */
const ownFields = [
  ...foreignFields,
  'placement',
  'accuracyMetres',
  'source',
  'hazards',
  'severity',
  'likelihood',
  'observedOn',
] as const satisfies readonly Content[];

interface PatchResult {
  readonly patch: Patch;
  readonly kept: boolean;
}

/**
 * A field that the group has changed since the last import bears a newer stamp than the origin, and
 * stays. The origin is stamped anew with every import that changes something.
 */
function foreignPatch(before: MapRecord, content: CandidateContent): PatchResult {
  const importedAt = stampAt(before.stamps, 'origin');
  const told = toldPatch(before, content, foreignFields);
  const patch: Patch = {};
  let kept = false;
  for (const [path, value] of Object.entries(told)) {
    if (stampAt(before.stamps, path) > importedAt) kept = true;
    else patch[path] = value;
  }
  if (Object.keys(patch).length > 0) patch.origin = content.origin;
  return { patch, kept };
}

function ownPatch(before: MapRecord, content: CandidateContent): PatchResult {
  return { patch: toldPatch(before, content, ownFields), kept: false };
}

/** Only what differs; nothing that is known is overwritten with nothing. */
function toldPatch(
  before: MapRecord,
  content: CandidateContent,
  fields: readonly Content[],
): Patch {
  const patch: Patch = {};
  for (const field of fields) {
    const value = content[field];
    if (!isEmpty(value) && !isSame(before[field], value)) patch[field] = value;
  }
  for (const [key, value] of Object.entries(content.attributes)) {
    const known = before.attributes[key as keyof typeof before.attributes];
    if (known !== value) patch[`attributes.${key}`] = value;
  }
  return patch;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}

/** Plain data of a known shape: members always stand in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
