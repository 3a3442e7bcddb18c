/**
 * The way of an unfinished form: layer → type → place → form. Each function returns the next draft;
 * nothing is forgotten on the way back.
 */
import type { RecordGeometry } from '@/domain/geometry';
import type { Placement } from '@/domain/records';
import type { LayerId } from '@/domain/taxonomy/layers';
import { layerOf, type TypeId } from '@/domain/taxonomy/types';
import type { DraftShape, RecordDraft } from '@/domain/view';
import { shapeOfGeometry, shapesOf, usualShape } from './draftShapes';

export interface PlacedAt {
  geometry: RecordGeometry;
  placement: Placement;
  accuracyMetres: number | null;
}

/** A record that is moved: its place is set again and nothing else is asked. */
export function isMove(draft: RecordDraft): boolean {
  return draft.recordId !== null && draft.step === 'place';
}

/** One step back; null leaves the form. Changing the type of a record comes back to its form. */
export function stepBack(draft: RecordDraft): RecordDraft | null {
  const isNew = draft.recordId === null;
  switch (draft.step) {
    case 'layer':
      return isNew ? null : { ...draft, step: 'form', ...layerOfType(draft) };
    case 'type':
      return { ...draft, step: isNew ? 'layer' : 'form', ...layerOfType(draft) };
    case 'place':
      return isNew ? { ...draft, step: 'type' } : null;
    case 'form':
      return isNew ? { ...draft, step: 'place' } : null;
  }
}

/** Looking into another layer without choosing from it leaves the type's own. */
function layerOfType({ typeId, layer }: RecordDraft): Pick<RecordDraft, 'layer'> {
  return { layer: typeId === null ? layer : layerOf(typeId) };
}

/** Which of a layer's types can be chosen: a record that is there keeps its place, so they must fit it. */
export function fitsDraft(draft: RecordDraft, typeId: TypeId): boolean {
  return draft.recordId === null || shapesOf(typeId).includes(draft.shape);
}

export function withLayer(draft: RecordDraft, layer: LayerId): RecordDraft {
  return { ...draft, layer, step: 'type' };
}

/** A place that fits the new type stays. */
export function withType(draft: RecordDraft, typeId: TypeId): RecordDraft {
  const placed = draft.geometry === null ? null : shapeOfGeometry(draft.geometry);
  const fits = placed !== null && shapesOf(typeId).includes(placed);
  return {
    ...draft,
    typeId,
    layer: layerOf(typeId),
    shape: fits ? placed : usualShape(typeId),
    geometry: fits ? draft.geometry : null,
    step: draft.recordId === null ? 'place' : 'form',
  };
}

/** Another shape begins anew: a corner is no line. */
export function withShape(draft: RecordDraft, shape: DraftShape): RecordDraft {
  return draft.shape === shape ? draft : { ...draft, shape, geometry: null };
}

export function withPlace(draft: RecordDraft, place: PlacedAt): RecordDraft {
  return { ...draft, ...place, shape: shapeOfGeometry(place.geometry), step: 'form' };
}
