/** What the pack worker is asked, what it tells on the way and what it answers. */
import type { PackDetail, PackLayerId, PackParts } from '@/domain/areaPack';
import type { AreaGeometry, BoundingBox } from '@/domain/geometry';
import type { Day } from '@/domain/identifiers';
import type { MapFileKind } from './mapFileKind';
import type { Answer } from './readMessages';

/** What the pack shall be. */
export interface PackWish {
  id: string;
  name: string;
  /** Without one the pack covers all that the file covers. */
  boundary: AreaGeometry | null;
  /** Kept around the boundary, so that routes that leave and come back exist. */
  marginMetres: number;
  /** Stands as the data's day if the file tells none, and the pack then says so. */
  now: Day;
  /** One sentence on how far the data can be trusted; goes into the pack as it stands. */
  note?: string;
  /** What a server was asked for: its answers don't say it, most files do. */
  covers?: BoundingBox;
}

export const defaultMarginMetres = 500;

export type PackStep = 'reading' | 'joining' | 'clipping' | 'network' | 'writing';

export interface PackProgress {
  step: PackStep;
  /** 0–1 of the step. */
  share: number;
}

export type OnPackProgress = (progress: PackProgress) => void;

/** What was in the file, what of it is in the pack, what is missing. */
export interface PackReport {
  kind: MapFileKind;
  /** Elements in the file; zeros for a ready pack. */
  read: { nodes: number; ways: number; relations: number };
  /** Features in the pack. */
  features: Record<PackLayerId, number>;
  detail: PackDetail;
  missing: {
    /** Ways that refer to points the file doesn't hold. */
    waysWithoutNodes: number;
    /** Areas of several parts (multipolygons) whose rings don't close, parts of which the file doesn't hold. */
    brokenAreas: number;
    /** Elements left out because their place is impossible or their text damaged. */
    unreadable: number;
  };
  /** How the pack's data lies to the boundary; null without a boundary. */
  placement: PackPlacement | null;
  /** Of the `.mahalle-haritasi` file. */
  packBytes: number;
}

/** `whole`: the data covers the boundary; `partly`: some of it; `elsewhere`: nothing of it. */
export type PackPlacement = 'whole' | 'partly' | 'elsewhere';

export interface MadePack {
  parts: PackParts;
  report: PackReport;
  /** The same as a `.mahalle-haritasi` file. */
  file: Blob;
}

export interface ReadPack {
  parts: PackParts;
  report: PackReport;
}

export interface PackWorkerApi {
  make(
    file: Blob,
    fileName: string,
    wish: PackWish,
    onProgress: OnPackProgress,
  ): Promise<Answer<MadePack>>;
  read(
    file: Blob,
    boundary: AreaGeometry | null,
    onProgress: OnPackProgress,
  ): Promise<Answer<ReadPack>>;
  write(parts: PackParts): Promise<Answer<Blob>>;
}
