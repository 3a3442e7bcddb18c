/**
 * What a group agrees on: the records of the document. Each kind is plain data; a field that holds
 * a map (`attributes`, `photos`, `settings`) is stamped key by key, every other field as a whole.
 *
 * A new kind is added here, to `schemas.ts`, to `privacy.ts` (which does not compile without it)
 * and to the store's tables.
 */
import type { AreaGeometry, Position, RecordGeometry } from './geometry';
import type { Day, Instant, PhotoId, Uuid } from './identifiers';
import type { NumberId } from './numbers';
import type { Stamps } from './stamps';
import type { AttributeKey, AttributeValue } from './taxonomy/attributes';
import type { HazardId } from './taxonomy/hazards';
import type { TypeId } from './taxonomy/types';

/** Common to all kinds. */
export interface Stamped {
  id: Uuid;
  neighbourhoodId: Uuid;
  /** True in the bin. A tombstone stays for good, so that a phone that merges later hears of it. */
  deleted: boolean;
  /** When each field (`name`) or entry (`attributes.genislik_m`) last changed: ask `stampAt`. */
  stamps: Stamps;
}

/** How a piece of knowledge reached the group: görüldü / duyuldu / resmî. */
export type KnowledgeSource = 'seen' | 'told' | 'official';

/** How the geometry was set. A hand-placed point is never overwritten by the device's position. */
export type Placement = 'hand' | 'device' | 'import';

/** 1 (hardly) … 5 (very). */
export type Grade = 1 | 2 | 3 | 4 | 5;

export interface Neighbourhood extends Stamped {
  name: string;
  district: string;
  province: string;
  /** Invented for practice: every screen and print says so. */
  practice: boolean;
  centre: Position;
  boundary: AreaGeometry | null;
  population: number | null;
  homes: number | null;
  /** Where population and homes come from, in the group's words; printed with them. */
  populationSource: string;
  groupName: string;
  /** The group's own value for a standard number, with its reason or source. */
  settings: Partial<Record<NumberId, NumberSetting>>;
  createdAt: Instant;
}

export interface NumberSetting {
  value: number;
  source: string;
}

/** One place, line or area. */
export interface MapRecord extends Stamped {
  typeId: TypeId;
  geometry: RecordGeometry;
  placement: Placement;
  /** Radius of 68 % confidence as the device told it, metres; null unless `placement` is `device`. */
  accuracyMetres: number | null;
  name: string;
  note: string;
  source: KnowledgeSource;
  hazards: HazardId[];
  /** Only risks are graded. */
  severity: Grade | null;
  likelihood: Grade | null;
  attributes: Partial<Record<AttributeKey, AttributeValue>>;
  /** Photo → its place in the row, so that two phones can each add one. */
  photos: Record<PhotoId, number>;
  observedOn: Day | null;
  createdAt: Instant;
  /** Where an imported record came from; null for the group's own. */
  origin: RecordOrigin | null;
}

export interface RecordOrigin {
  /** File name, or what the source is called: «İzmir BB Açık Veri: toplanma alanları». */
  title: string;
  /** The row's own id or position in that source: importing it again updates instead of doubling. */
  key: string;
  licence: string;
}

/** One row of the action plan. Goals and objectives are told by their text. */
export interface Activity extends Stamped {
  goal: string;
  objective: string;
  activity: string;
  responsible: string;
  period: string;
  /** Map records that this row answers. */
  recordIds: Uuid[];
  /** Sorts the table; a fraction between two neighbours moves a row without touching the others. */
  position: number;
  createdAt: Instant;
}

export interface RecordKinds {
  neighbourhood: Neighbourhood;
  mapRecord: MapRecord;
  activity: Activity;
}

export type RecordKind = keyof RecordKinds;

/** The fields of a kind that commands may change. */
export type ContentOf<Kind extends RecordKind> = Omit<RecordKinds[Kind], 'id' | 'stamps'>;
