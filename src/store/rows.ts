/** What lies in the tables beside the records, which lie there exactly as `domain/records` says. */
import type { PackParts } from '@/domain/areaPack';
import type { Instant, PhotoId, Uuid } from '@/domain/identifiers';

/** A photo, stored once however many records show it. */
export interface PhotoRow {
  /** SHA-256 of `full`. */
  id: PhotoId;
  full: Blob;
  preview: Blob;
  /** Of `full`. */
  widthPixels: number;
  heightPixels: number;
  /** Of both blobs. */
  bytes: number;
  addedAt: Instant;
}

/** Layers and network stay JSON text in blobs: only workers ever parse them. */
export interface PackRow extends PackParts {
  neighbourhoodId: Uuid;
}

/** This device's clock for stamps, and the mark of the tab that may write. */
export interface DeviceRow {
  id: 'device';
  deviceId: string;
  milliseconds: number;
  counter: number;
  /** Changes whenever a tab becomes the writing one. A tab that finds another's mark must not write. */
  writer: string;
}
