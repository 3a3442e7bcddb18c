/** Unfinished forms: empty, from a record that is edited or moved, or from one that is copied. */
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { attributeDefinition, isAttributeKey } from '@/domain/taxonomy/attributes';
import { layerOf } from '@/domain/taxonomy/types';
import type { RecordDraft } from '@/domain/view';
import { shapeOfGeometry } from './draftShapes';
import { photoIdsOf } from './recordPhotos';

/** A form for a new record, at its first step. */
export function newDraft(neighbourhoodId: Uuid): RecordDraft {
  return {
    neighbourhoodId,
    recordId: null,
    step: 'layer',
    layer: null,
    typeId: null,
    shape: 'point',
    geometry: null,
    placement: 'hand',
    accuracyMetres: null,
    name: '',
    note: '',
    source: 'seen',
    hazards: [],
    severity: null,
    likelihood: null,
    attributes: {},
    photos: [],
  };
}

/** The form of a record that is there: `form` to edit it, `place` to move it. */
export function draftOfRecord(record: MapRecord, step: 'form' | 'place'): RecordDraft {
  return {
    neighbourhoodId: record.neighbourhoodId,
    recordId: record.id,
    step,
    layer: layerOf(record.typeId),
    typeId: record.typeId,
    shape: shapeOfGeometry(record.geometry),
    geometry: record.geometry,
    placement: record.placement,
    accuracyMetres: record.accuracyMetres,
    name: record.name,
    note: record.note,
    source: record.source,
    hazards: [...record.hazards],
    severity: record.severity,
    likelihood: record.likelihood,
    attributes: { ...record.attributes },
    photos: photoIdsOf(record),
  };
}

/**
 * «Aynısından ekle»: another of the same kind, elsewhere. What tells this one place from others
 * (name, note, photos, measured numbers, names of people) is left out, because a copied number
 * that nobody looked at would stand in the map as if it had been measured.
 */
export function draftOfLike(record: MapRecord): RecordDraft {
  return {
    ...draftOfRecord(record, 'place'),
    recordId: null,
    geometry: null,
    placement: 'hand',
    accuracyMetres: null,
    name: '',
    note: '',
    attributes: Object.fromEntries(
      Object.entries(record.attributes).filter(([key]) => {
        if (!isAttributeKey(key)) return false;
        const { widget } = attributeDefinition(key);
        return widget === 'choice' || widget === 'yesNo';
      }),
    ),
    photos: [],
  };
}
