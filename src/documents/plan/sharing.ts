/**
 * What a copy of the plan may hold. All of it is read from the privacy table; nothing here decides.
 */
import { type Audience, allows, attributeReach, fieldReach, typeReach } from '@/domain/privacy';
import type { Activity, MapRecord } from '@/domain/records';
import type { AttributeKey, AttributeValue } from '@/domain/taxonomy/attributes';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';

export interface SharedRecords {
  /** Records that may be printed as places. */
  readonly places: readonly MapRecord[];
  /** Observed buildings that stay with the group: they leave as a number only. */
  readonly heldBuildings: number;
  /** Everything else that stays. */
  readonly heldOthers: number;
}

/**
 * Divides records by what the reader may see. Counts per block (skills, people in need) are no
 * places; they stay until the document has their suppressed sums.
 */
export function shareRecords(records: readonly MapRecord[], audience: Audience): SharedRecords {
  const places: MapRecord[] = [];
  let heldBuildings = 0;
  let heldOthers = 0;
  for (const record of records) {
    if (record.deleted) continue;
    const { layer, privacy } = typeDefinition(record.typeId);
    const counted = privacy.startsWith('aggregate') || layer === 'skill' || layer === 'people';
    if (!counted && allows(typeReach(record.typeId), audience)) places.push(record);
    else if (layerOf(record.typeId) === 'risk') heldBuildings += 1;
    else heldOthers += 1;
  }
  return { places, heldBuildings, heldOthers };
}

/** A record's field, or null where the reader may not have it. */
export function shared<Field extends keyof MapRecord>(
  record: MapRecord,
  field: Field,
  audience: Audience,
): MapRecord[Field] | null {
  return allows(fieldReach.mapRecord[field], audience) ? record[field] : null;
}

/** An activity's text, or null where the reader may not have it. */
export function sharedOfActivity<Field extends keyof Activity>(
  activity: Activity,
  field: Field,
  audience: Audience,
): Activity[Field] | null {
  return allows(fieldReach.activity[field], audience) ? activity[field] : null;
}

/** The answers that the reader may have, in the order of the type's form. */
export function sharedAttributes(
  record: MapRecord,
  audience: Audience,
): [key: AttributeKey, value: AttributeValue][] {
  if (!allows(fieldReach.mapRecord.attributes, audience)) return [];
  const answers: [AttributeKey, AttributeValue][] = [];
  for (const key of typeDefinition(record.typeId).attributes) {
    const value = record.attributes[key];
    if (value !== undefined && allows(attributeReach(key), audience)) answers.push([key, value]);
  }
  return answers;
}
