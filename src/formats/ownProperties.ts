/**
 * The properties of our own GeoJSON: what each is called in the file, which field it carries, and
 * the way back. Names are Turkish without Turkish letters, so that they survive shapefile and SQL;
 * an attribute stands under its own key. Where a property may travel is decided by the field's
 * reach in `domain/privacy.ts`, nowhere else.
 */
import type { MapRecord } from '@/domain/records';
import type { AttributeKey, AttributeValue } from '@/domain/taxonomy/attributes';
import type { HazardId } from '@/domain/taxonomy/hazards';
import type { LayerId } from '@/domain/taxonomy/layers';
import { layerOf, type TypeId } from '@/domain/taxonomy/types';

/** Labels in the language of the file, from `taxonomy.json`. */
export interface TaxonomyLabels {
  type(id: TypeId): string;
  layer(id: LayerId): string;
  hazard(id: HazardId): string;
  source(id: MapRecord['source']): string;
  /** A choice or a yes/no answer in words; null for numbers and free text. */
  answer(key: AttributeKey, value: AttributeValue): string | null;
}

export interface OwnProperty {
  readonly name: string;
  readonly field: keyof MapRecord;
  write(record: MapRecord, labels: TaxonomyLabels): string | number | null;
}

/** Separates the entries of a list in one property. */
export const listSeparator = ';';

/** All but the attributes. Null and empty values are written too: every feature has the same columns. */
export const ownProperties: readonly OwnProperty[] = [
  { name: 'katman', field: 'typeId', write: (record) => layerOf(record.typeId) },
  {
    name: 'katman_adi',
    field: 'typeId',
    write: (record, labels) => labels.layer(layerOf(record.typeId)),
  },
  { name: 'tur', field: 'typeId', write: (record) => record.typeId },
  { name: 'tur_adi', field: 'typeId', write: (record, labels) => labels.type(record.typeId) },
  { name: 'ad', field: 'name', write: (record) => record.name },
  { name: 'notlar', field: 'note', write: (record) => record.note },
  { name: 'bilgi', field: 'source', write: (record) => record.source },
  { name: 'bilgi_adi', field: 'source', write: (record, labels) => labels.source(record.source) },
  {
    name: 'tehlikeler',
    field: 'hazards',
    write: (record) => record.hazards.join(listSeparator) || null,
  },
  {
    name: 'tehlike_adlari',
    field: 'hazards',
    write: (record, labels) =>
      record.hazards.map((id) => labels.hazard(id)).join(`${listSeparator} `) || null,
  },
  { name: 'siddet', field: 'severity', write: (record) => record.severity },
  { name: 'olasilik', field: 'likelihood', write: (record) => record.likelihood },
  { name: 'gozlem_gunu', field: 'observedOn', write: (record) => record.observedOn },
  { name: 'yerlestirme', field: 'placement', write: (record) => record.placement },
  { name: 'dogruluk_m', field: 'accuracyMetres', write: (record) => record.accuracyMetres },
  { name: 'koken', field: 'origin', write: (record) => record.origin?.title ?? null },
  { name: 'koken_kimlik', field: 'origin', write: (record) => record.origin?.key ?? null },
  { name: 'koken_lisans', field: 'origin', write: (record) => record.origin?.licence || null },
  { name: 'mahalle_id', field: 'neighbourhoodId', write: (record) => record.neighbourhoodId },
];

/** The label beside a choice or an answer: `levha` → `levha_adi`. */
export function labelName(key: AttributeKey): string {
  return `${key}_adi`;
}
