/**
 * Where every field may travel. KVKK is a design rule: a field that is not classified here does not
 * compile, and exports read this table and nothing else.
 *
 * Reach, from narrow to wide: `device` never leaves; `group` goes into the group's own file;
 * `municipality` into what is handed to institutions; `public` anywhere.
 */
import type { RecordKind, RecordKinds } from './records';
import { type AttributeKey, attributeDefinition } from './taxonomy/attributes';
import { type TypeId, type TypePrivacy, typeDefinition } from './taxonomy/types';

export const reaches = ['device', 'group', 'municipality', 'public'] as const;

export type Reach = (typeof reaches)[number];

/** Who receives a file. Nothing is exported to `device`. */
export type Audience = Exclude<Reach, 'device'>;

type FieldReach = {
  readonly [Kind in RecordKind]: { readonly [Field in keyof RecordKinds[Kind]]-?: Reach };
};

export const fieldReach: FieldReach = {
  neighbourhood: {
    id: 'public',
    neighbourhoodId: 'public',
    deleted: 'group',
    stamps: 'group',
    name: 'public',
    district: 'public',
    province: 'public',
    practice: 'public',
    centre: 'public',
    boundary: 'public',
    population: 'public',
    homes: 'public',
    populationSource: 'public',
    groupName: 'municipality',
    settings: 'public',
    createdAt: 'group',
  },
  mapRecord: {
    id: 'public',
    neighbourhoodId: 'public',
    deleted: 'group',
    stamps: 'group',
    typeId: 'public',
    geometry: 'public',
    placement: 'public',
    accuracyMetres: 'municipality',
    name: 'public',
    // Free text may name a person in spite of the warning: it stays in the group.
    note: 'group',
    source: 'public',
    hazards: 'public',
    severity: 'public',
    likelihood: 'public',
    // Each attribute has a reach of its own: `attributeReach`.
    attributes: 'public',
    photos: 'group',
    observedOn: 'public',
    createdAt: 'group',
    origin: 'public',
  },
  activity: {
    id: 'public',
    neighbourhoodId: 'public',
    deleted: 'group',
    stamps: 'group',
    goal: 'public',
    objective: 'public',
    activity: 'public',
    responsible: 'municipality',
    period: 'public',
    recordIds: 'municipality',
    position: 'public',
    createdAt: 'group',
  },
};

/**
 * How wide the records of a type travel as single places. Counts (`aggregate…`) never do: they
 * leave as suppressed sums, which is not a place.
 */
const placeReach: Readonly<Record<TypePrivacy, Reach>> = {
  public: 'public',
  group: 'group',
  aggregate: 'group',
  'aggregate-sensitive': 'group',
};

export function allows(reach: Reach, audience: Audience): boolean {
  return reaches.indexOf(reach) >= reaches.indexOf(audience);
}

export function typeReach(typeId: TypeId): Reach {
  return placeReach[typeDefinition(typeId).privacy];
}

export function attributeReach(key: AttributeKey): Reach {
  return attributeDefinition(key).reach;
}
