/**
 * What the map shows, as plain data: no MapLibre, no DOM. The app composes a scene, the adapter
 * turns its changes into sources and layers, and tests look at it without a map.
 */
import type { PackLayerId } from '@/domain/areaPack';
import type { AreaGeometry, BoundingBox, Position, RecordGeometry } from '@/domain/geometry';
import type { MapRecord, Neighbourhood } from '@/domain/records';
import { layerOf, type TypeId } from '@/domain/taxonomy/types';
import { containsWords, searchKey } from '@/domain/turkish';
import { everything, type RecordFilter } from '@/domain/view';

/**
 * `print` is for paper: readable when copied in black and white. `mono` has no colour at all, for pens
 * and copying machines. `training` has the colours of the disaster imagination game (DIG).
 */
export type MapTheme = 'light' | 'dark' | 'contrast' | 'print' | 'mono' | 'training';

export interface Scene {
  readonly base: SceneBase | null;
  readonly theme: MapTheme;
  readonly look?: SceneLook;
  readonly boundary: AreaGeometry | null;
  /** Compared by identity: the same array means the same marks. */
  readonly marks: readonly SceneMark[];
  readonly selectedId: string | null;
  /** Features of a file that is being looked at, drawn plainly above the base map. */
  readonly preview: { readonly url: string } | null;
  /** Other maps under the pack, and a picture laid over it. */
  readonly below?: SceneBelow | null;
  /** Where the device is, if the group asked for it. */
  readonly position?: ScenePosition | null;
}

/** What of the base map is told by its colours. */
export interface SceneLook {
  /** Buildings by how many floors they have. */
  readonly floors: boolean;
  /** The group's own numbers; in `training` streets narrower than `fire_road_m` are red. */
  readonly numbers: Neighbourhood['settings'];
}

/** The area pack's layers by address (object URLs), so that no thread but a worker reads them. */
export interface SceneBase {
  readonly layerUrls: Readonly<Record<PackLayerId, string>>;
  /** Where the pack's data is complete; outside it the map is shaded. */
  readonly coverage: AreaGeometry | null;
  /** Shown on the map at all times; empty if none is due. */
  readonly attribution: string;
  /** Invented for practice: snapshots say so. */
  readonly invented: boolean;
}

/** Extras from elsewhere; the map never needs them. */
export interface SceneBelow {
  readonly tiles: TilesBelow | null;
  readonly picture: PictureBelow | null;
}

/** A tile set of somebody else: a PMTiles file on this device, or tiles from the internet. */
export interface TilesBelow {
  readonly kind: 'vector' | 'raster';
  /** With `{z}`, `{x}` and `{y}`. */
  readonly address: string;
  readonly minimumZoom: number;
  readonly maximumZoom: number;
  readonly box: BoundingBox;
  /** Layers that the tiles have; none is known of raster tiles. */
  readonly sourceLayers: readonly string[];
  /** Shown beside that of the pack. */
  readonly attribution: string;
}

/** Upper left corner of the picture, then clockwise. */
export type PictureCorners = readonly [Position, Position, Position, Position];

/** A paper map or scheme, pinned by its corners. */
export interface PictureBelow {
  readonly url: string;
  readonly corners: PictureCorners;
  /** 0–1. */
  readonly opacity: number;
}

/**
 * One place, line or area. A `MapRecord` is one as it stands, so that 50,000 records need no copies.
 */
export interface SceneMark {
  readonly id: string;
  readonly typeId: TypeId;
  readonly geometry: RecordGeometry;
  /** Written beside the mark where there is room; may be empty. */
  readonly name: string;
  /** Drawn pale: not what the screen is about just now. */
  readonly faded?: boolean;
  /** Ringed: something is to be looked at here. */
  readonly warned?: boolean;
}

export interface ScenePosition {
  readonly position: Position;
  readonly accuracyMetres: number;
}

/** The name of a type in the language on screen, for searching. */
export type NameOfType = (typeId: TypeId) => string;

/** The records that a filter lets through, as marks. The same array comes back if it is all of them. */
export function recordMarks(
  records: readonly MapRecord[],
  filter: RecordFilter,
  nameOf: NameOfType,
): readonly SceneMark[] {
  if (isEverything(filter)) return records;
  return records.filter((record) => matchesFilter(record, filter, nameOf));
}

/** Whether a record is shown; the list asks the same, so that list and map agree. */
export function matchesFilter(
  record: MapRecord,
  filter: RecordFilter,
  nameOf: NameOfType,
): boolean {
  if (filter.typeId !== null && record.typeId !== filter.typeId) return false;
  if (filter.hiddenLayers.includes(layerOf(record.typeId))) return false;
  if (filter.hazard !== null && !record.hazards.includes(filter.hazard)) return false;
  if (filter.source !== null && record.source !== filter.source) return false;
  if (filter.withPhoto && Object.keys(record.photos).length === 0) return false;
  if (filter.text.trim() === '') return true;
  return containsWords(`${textKey(record)}\n${searchKey(nameOf(record.typeId))}`, filter.text);
}

function isEverything(filter: RecordFilter): boolean {
  return (
    filter.hiddenLayers.length === 0 &&
    filter.typeId === everything.typeId &&
    filter.hazard === everything.hazard &&
    filter.source === everything.source &&
    filter.withPhoto === everything.withPhoto &&
    filter.text.trim() === ''
  );
}

/** Records are never mutated, so what was made comparable once stays so for the next letter typed. */
const textKeys = new WeakMap<MapRecord, string>();

function textKey(record: MapRecord): string {
  const known = textKeys.get(record);
  if (known !== undefined) return known;
  const key = searchKey(`${record.name}\n${record.note}`);
  textKeys.set(record, key);
  return key;
}
