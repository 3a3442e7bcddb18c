/** What goes to an audience and what stays, counted before anything leaves the device. */
import { type Audience, allows, attributeReach, fieldReach } from '@/domain/privacy';
import type { MapRecord } from '@/domain/records';
import { isAttributeKey } from '@/domain/taxonomy/attributes';
import type { TypeId } from '@/domain/taxonomy/types';
import { mayGo } from './geojson';

export interface SharingCount {
  /** Records that go, as places. */
  readonly going: number;
  /** Records that stay because their type is the group's own business. */
  readonly staying: readonly (readonly [typeId: TypeId, records: number])[];
  /** Of the records that go: how many leave something of themselves here. */
  readonly without: {
    readonly notes: number;
    readonly photos: number;
    readonly attributes: number;
  };
}

/** Counts what `writeGeoJson` would do with these records. */
export function countSharing(records: readonly MapRecord[], audience: Audience): SharingCount {
  const staying = new Map<TypeId, number>();
  const without = { notes: 0, photos: 0, attributes: 0 };
  let going = 0;
  for (const record of records) {
    if (record.deleted) continue;
    if (!mayGo(record, audience)) {
      staying.set(record.typeId, (staying.get(record.typeId) ?? 0) + 1);
      continue;
    }
    going += 1;
    if (record.note !== '' && !allows(fieldReach.mapRecord.note, audience)) without.notes += 1;
    // A GeoJSON file holds no pictures, whoever gets it.
    if (Object.keys(record.photos).length > 0) without.photos += 1;
    const keys = Object.keys(record.attributes).filter(isAttributeKey);
    if (keys.some((key) => !allows(attributeReach(key), audience))) without.attributes += 1;
  }
  return { going, staying: [...staying].sort((a, b) => b[1] - a[1]), without };
}
