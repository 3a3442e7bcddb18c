/**
 * How much OpenStreetMap data the pack maker takes on. The measure is a phone with 2 GB of memory,
 * where a tab is killed at some 500 MB. An extract of a large city (İzmir: some 4 million points)
 * fits; a whole country does not, and is refused by its size, unread.
 */
import { Failure } from '@/domain/failures';
import { bytesPerMegabyte } from '../limits';
import type { MapFileKind } from '../mapFileKind';

/**
 * By kind: XML is read as a stream and never stands in memory whole; a PBF is compressed some ten
 * times; JSON stands in memory as bytes while it is read.
 */
const mapFileMegabytes: Readonly<Record<MapFileKind, number>> = {
  osmXml: 512,
  osmPbf: 96,
  overpassJson: 128,
  osmGeoJson: 128,
  pack: 64,
};

export const osmLimits = {
  /** 16 bytes each, while growing 32. */
  nodes: 10_000_000,
  ways: 1_500_000,
  /** Points of all ways together. */
  wayPoints: 15_000_000,
  relations: 100_000,
  members: 3_000_000,
  /** Tags of all elements together that the pack maker looks at. */
  tags: 6_000_000,
  /** Different words, and their letters together. */
  words: 1_000_000,
  letters: 64_000_000,
  /** A longer value is no name. */
  wordLetters: 255,
} as const;

/** Throws `fileEmpty` or `mapFileTooLarge` by the size alone. */
export function refuseMapFileSize(file: Blob, kind: MapFileKind): void {
  if (file.size === 0) throw new Failure('fileEmpty');
  const limitMegabytes = mapFileMegabytes[kind];
  if (file.size <= limitMegabytes * bytesPerMegabyte) return;
  throw new Failure('mapFileTooLarge', {
    megabytes: Math.round(file.size / bytesPerMegabyte),
    limitMegabytes,
  });
}

/** Throws `mapFileTooMuch` above a limit. */
export function refuseMore(count: number, limit: number): void {
  if (count > limit) throw new Failure('mapFileTooMuch');
}
