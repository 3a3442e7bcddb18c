/** A ready pack from its file, and what it holds. */
import type { AreaGeometry } from '@/domain/geometry';
import type { OnPackProgress, ReadPack } from '../packMessages';
import { readPack } from './packFile';
import { placementOf } from './placement';
import { steadily } from './steadily';

/** Throws what `packFile.readPack` does. A pack of another place is told, not refused. */
export async function readPackWithReport(
  file: Blob,
  boundary: AreaGeometry | null,
  onProgress: OnPackProgress,
): Promise<ReadPack> {
  const tell = steadily((share) => onProgress({ step: 'reading', share }));
  const { parts, features } = await readPack(file, tell);
  const { area, detail } = parts.meta.completeness;
  return {
    parts,
    report: {
      kind: 'pack',
      read: { nodes: 0, ways: 0, relations: 0 },
      features,
      detail,
      missing: { waysWithoutNodes: 0, brokenAreas: 0, unreadable: 0 },
      placement: boundary === null ? null : placementOf(area, boundary),
      packBytes: file.size,
    },
  };
}
