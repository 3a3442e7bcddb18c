/**
 * The area pack: a neighbourhood's base map and street network as data, so that the map works
 * without tiles and without internet. The file format is written down in `geodata/README.md`.
 */
import type {
  AreaGeometry,
  BoundingBox,
  LineGeometry,
  PointGeometry,
  PolygonGeometry,
} from './geometry';
import type { Day } from './identifiers';

/** Bumped when an older reader would misread the pack. */
export const areaPackVersion = 1;

export interface AreaPack {
  format: 'mahalle-haritasi';
  version: number;
  /** Stable name of the pack, for example `practice`. */
  id: string;
  name: string;
  /** Invented for practice, belongs to no real place. */
  invented: boolean;
  source: PackSource;
  boundingBox: BoundingBox;
  boundary: AreaGeometry | null;
  /** How far around the boundary the pack was meant to reach, so that routes that leave and come back exist. */
  marginMetres: number;
  completeness: PackCompleteness;
  layers: PackLayers;
  network: StreetNetwork;
}

/** All of an area pack but its layers and network. */
export type PackMeta = Omit<AreaPack, 'layers' | 'network'>;

/** A pack whose layers and network are JSON text already: only workers ever parse them. */
export interface PackParts {
  meta: PackMeta;
  layers: Record<PackLayerId, Blob>;
  network: Blob;
}

export interface PackCompleteness {
  /** The area the data covers: outside of it, nothing is known. */
  area: AreaGeometry;
  /** How far it can be trusted, in one sentence; empty if nobody said. */
  note: string;
  detail: PackDetail;
}

/** How rich the data is: what the map and the walking analysis can tell from it. */
export interface PackDetail {
  roads: number;
  roadsWithWidth: number;
  buildings: number;
  buildingsWithFloors: number;
  places: number;
  /** Metres of all edges of the network together. */
  networkLengthMetres: number;
  /** Share of that length that hangs together with the most of it, 0–1; 0 without a network. */
  largestComponentShare: number;
}

export interface PackSource {
  title: string;
  licence: string;
  /** Shown wherever the map is shown, for example «© OpenStreetMap katkıcıları»; empty if none is due. */
  attribution: string;
  date: Day;
  /** The file told no day: `date` is that of the pack's making, and the data may be much older. */
  dateIsOfMaking?: true;
}

export interface PackFeature<Geometry, Properties> {
  type: 'Feature';
  id: number;
  geometry: Geometry;
  properties: Properties;
}

export interface PackCollection<Geometry, Properties> {
  type: 'FeatureCollection';
  features: PackFeature<Geometry, Properties>[];
}

/** Walking and fire-engine rules read `class`; the map draws by it. */
export type RoadClass =
  | 'main'
  | 'secondary'
  | 'street'
  | 'lane'
  | 'service'
  | 'pedestrian'
  | 'path'
  | 'steps';

export interface RoadProperties {
  class: RoadClass;
  name?: string;
  widthMetres?: number;
  lanes?: number;
  surface?: string;
  slopePercent?: number;
  deadEnd?: boolean;
  stepCount?: number;
  bridge?: boolean;
  /** Runs below ground, or through a building. */
  tunnel?: boolean;
}

export interface BuildingProperties {
  floors?: number;
  homes?: number;
  use?: 'home' | 'mixed' | 'public' | 'shop' | 'industry' | 'other';
  name?: string;
  /** `PackLayers.blocks` feature that the building stands in. */
  blockId?: number;
}

/** A building block (yapı adası): what the streets around it enclose. */
export interface BlockProperties {
  name: string;
  homes?: number;
  people?: number;
}

export interface WaterProperties {
  kind: 'stream' | 'drain' | 'river' | 'lake' | 'sea' | 'pool';
  name?: string;
}

export interface GreenProperties {
  kind: 'park' | 'wood' | 'grass' | 'pitch' | 'playground' | 'cemetery';
  name?: string;
}

export interface BarrierProperties {
  kind: 'wall' | 'retaining_wall' | 'fence' | 'slope';
  heightMetres?: number;
}

export interface PlaceProperties {
  /** What it is, as a type of the map taxonomy where one fits, else a plain word. */
  kind: string;
  name?: string;
}

export interface LandUseProperties {
  kind: 'residential' | 'commercial' | 'industrial' | 'school' | 'religious' | 'parking' | 'square';
  name?: string;
}

export interface PackLayers {
  roads: PackCollection<LineGeometry, RoadProperties>;
  buildings: PackCollection<PolygonGeometry, BuildingProperties>;
  blocks: PackCollection<PolygonGeometry, BlockProperties>;
  water: PackCollection<LineGeometry | PolygonGeometry, WaterProperties>;
  green: PackCollection<PolygonGeometry, GreenProperties>;
  barriers: PackCollection<LineGeometry, BarrierProperties>;
  places: PackCollection<PointGeometry, PlaceProperties>;
  landUse: PackCollection<PolygonGeometry, LandUseProperties>;
}

export type PackLayerId = keyof PackLayers;

export const packLayerIds = [
  'landUse',
  'green',
  'water',
  'blocks',
  'buildings',
  'roads',
  'barriers',
  'places',
] as const satisfies readonly PackLayerId[];

/** Streets for walking: nodes where ways meet, edges between them. */
export interface StreetNetwork {
  /** Longitude and latitude of node k at 2k and 2k+1, degrees. */
  nodes: number[];
  edges: StreetEdge[];
}

export interface StreetEdge {
  from: number;
  to: number;
  lengthMetres: number;
  class: RoadClass;
  /** `PackLayers.roads` feature the edge belongs to. */
  roadId: number;
  /** Points between the two nodes, as longitude, latitude, …; absent on a straight edge. */
  via?: number[];
}
