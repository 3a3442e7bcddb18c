/**
 * What a person is looking at or has begun, as plain data: kept by the session, read by map, list
 * and forms. Not part of the document.
 */
import type { RecordGeometry } from './geometry';
import type { PhotoId, Uuid } from './identifiers';
import type { Grade, KnowledgeSource, MapRecord, Placement } from './records';
import type { HazardId } from './taxonomy/hazards';
import type { LayerId } from './taxonomy/layers';
import type { TypeId } from './taxonomy/types';

/** Which records are shown, on the map and in the list alike. */
export interface RecordFilter {
  hiddenLayers: readonly LayerId[];
  typeId: TypeId | null;
  hazard: HazardId | null;
  source: KnowledgeSource | null;
  withPhoto: boolean;
  text: string;
}

export const everything: RecordFilter = {
  hiddenLayers: [],
  typeId: null,
  hazard: null,
  source: null,
  withPhoto: false,
  text: '',
};

/** How the base map is drawn: as the screen's colours ask, in the colours of training, without any. */
export const mapLooks = ['plain', 'training', 'mono'] as const;

export type MapLook = (typeof mapLooks)[number];

/** The shape that is being placed, before it is a full geometry. */
export type DraftShape = 'point' | 'line' | 'polygon';

/**
 * An unfinished form. It survives closing the tab; its photos are in the store already. `recordId`
 * is the record being edited, or null for a new one.
 */
export interface RecordDraft {
  neighbourhoodId: Uuid;
  recordId: Uuid | null;
  step: 'layer' | 'type' | 'place' | 'form';
  layer: LayerId | null;
  typeId: TypeId | null;
  shape: DraftShape;
  geometry: RecordGeometry | null;
  placement: Placement;
  accuracyMetres: number | null;
  name: string;
  note: string;
  source: KnowledgeSource;
  hazards: HazardId[];
  severity: Grade | null;
  likelihood: Grade | null;
  attributes: MapRecord['attributes'];
  photos: PhotoId[];
}
