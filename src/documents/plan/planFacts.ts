/**
 * What the plan says, as records, order and numbers: no words yet. Everything that stands on paper
 * is derived from here, so that map, tables and summary agree.
 */
import type { AreaPack } from '@/domain/areaPack';
import { type NumberInUse, numberInUse } from '@/domain/numbers';
import type { Audience } from '@/domain/privacy';
import type { Activity, KnowledgeSource, MapRecord, Neighbourhood } from '@/domain/records';
import { readStamp } from '@/domain/stamps';
import { type LayerId, layers } from '@/domain/taxonomy/layers';
import { layerOf, type TypeId, typeIds } from '@/domain/taxonomy/types';
import { type AreaRoom, isAssemblyArea, roomOf } from './assemblyRoom';
import { type SharedRecords, shareRecords } from './sharing';

/** Everything the plan is made of. */
export interface PlanInput {
  readonly neighbourhood: Neighbourhood;
  readonly records: readonly MapRecord[];
  readonly activities: readonly Activity[];
  /** The base map; null while the neighbourhood has none. */
  readonly pack: Pick<AreaPack, 'name' | 'source' | 'invented'> | null;
  readonly audience: Audience;
}

export interface PlanRecord {
  readonly record: MapRecord;
  readonly layer: LayerId;
  /** Ties the record's place on the map to its line in the table: «R3». */
  readonly label: string;
}

export interface PlanFacts extends SharedRecords {
  readonly risks: readonly PlanRecord[];
  readonly resources: readonly PlanRecord[];
  readonly needs: readonly PlanRecord[];
  /** Official and proposed assembly areas, with their room. */
  readonly areas: readonly (PlanRecord & AreaRoom)[];
  /** Shelters, meeting points and the like. */
  readonly otherAssembly: readonly PlanRecord[];
  readonly routes: readonly PlanRecord[];
  readonly labelOf: ReadonlyMap<string, string>;
  readonly sources: Readonly<Record<KnowledgeSource, number>>;
  /** Square metres per person, the two norms that stand side by side. */
  readonly norms: readonly [NumberInUse, NumberInUse];
  /** Milliseconds since 1970 of the newest change; null in an empty plan. */
  readonly changedAt: number | null;
}

/** @param compare Alphabetical order of the document's language. */
export function planFacts(
  input: PlanInput,
  nameOf: (typeId: TypeId) => string,
  compare: (a: string, b: string) => number,
): PlanFacts {
  const sharing = shareRecords(input.records, input.audience);
  const byName = (a: MapRecord, b: MapRecord) =>
    compare(a.name || nameOf(a.typeId), b.name || nameOf(b.typeId)) || compare(a.id, b.id);
  const inLayer = (layer: LayerId, order: (a: MapRecord, b: MapRecord) => number) =>
    sharing.places
      .filter((record) => layerOf(record.typeId) === layer)
      .sort((a, b) => order(a, b) || byName(a, b))
      .map((record, k): PlanRecord => {
        return { record, layer, label: `${layers[layer].letter}${k + 1}` };
      });
  const risks = inLayer('risk', byRisk);
  const resources = inLayer('resource', byType);
  const needs = inLayer('need', (a, b) => byPriority(a, b) || byType(a, b));
  const assembly = inLayer('assembly', byType);
  const routes = inLayer('route', byType);
  const settings = input.neighbourhood.settings;
  return {
    ...sharing,
    risks,
    resources,
    needs,
    routes,
    areas: assembly
      .filter(({ record }) => isAssemblyArea(record))
      .map((entry) => ({ ...entry, ...roomOf(entry.record) })),
    otherAssembly: assembly.filter(({ record }) => !isAssemblyArea(record)),
    labelOf: new Map(
      [risks, resources, needs, assembly, routes].flatMap((entries) =>
        entries.map(({ record, label }) => [record.id, label] as const),
      ),
    ),
    sources: countSources(sharing.places),
    norms: [numberInUse('assembly_m2_afad', settings), numberInUse('assembly_m2_jica', settings)],
    changedAt: newestChange(input),
  };
}

/** Severity × likelihood, 1–25; null unless the group graded both. */
export function riskScore({ severity, likelihood }: MapRecord): number | null {
  return severity === null || likelihood === null ? null : severity * likelihood;
}

/** How many records each type has: most first, then in taxonomy order. */
export function countTypes(
  entries: readonly PlanRecord[],
): { readonly typeId: TypeId; readonly count: number }[] {
  const counts = new Map<TypeId, number>();
  for (const { record } of entries) counts.set(record.typeId, (counts.get(record.typeId) ?? 0) + 1);
  return [...counts]
    .map(([typeId, count]) => ({ typeId, count }))
    .sort((a, b) => b.count - a.count || typeOrder(a.typeId) - typeOrder(b.typeId));
}

/** Highest score first; ungraded risks last. */
function byRisk(a: MapRecord, b: MapRecord): number {
  return (riskScore(b) ?? 0) - (riskScore(a) ?? 0) || byType(a, b);
}

const priorities: readonly unknown[] = ['yuksek', 'orta', 'dusuk'];

/** Most urgent first; a need without an answer last. */
function byPriority(a: MapRecord, b: MapRecord): number {
  const rank = ({ attributes }: MapRecord) => {
    const place = priorities.indexOf(attributes.oncelik);
    return place === -1 ? priorities.length : place;
  };
  return rank(a) - rank(b);
}

function byType(a: MapRecord, b: MapRecord): number {
  return typeOrder(a.typeId) - typeOrder(b.typeId);
}

const typeOrders = new Map(typeIds.map((id, order) => [id, order]));

function typeOrder(typeId: TypeId): number {
  return typeOrders.get(typeId) ?? typeIds.length;
}

function countSources(records: readonly MapRecord[]): Record<KnowledgeSource, number> {
  const counts = { seen: 0, told: 0, official: 0 };
  for (const { source } of records) counts[source] += 1;
  return counts;
}

/** Two copies with the same moment hold the same plan, whenever they were printed. */
function newestChange({ neighbourhood, records, activities }: PlanInput): number | null {
  let newest = 0;
  for (const { stamps } of [neighbourhood, ...records, ...activities]) {
    for (const stamp of Object.values(stamps)) newest = Math.max(newest, readStamp(stamp)[0]);
  }
  return newest === 0 ? null : newest;
}
