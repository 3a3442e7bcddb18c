import type { PlanMap, PlanPrint } from '@/documents/plan';
import { boxWithin } from '@/documents/plan/mapFrame';
import { Failure } from '@/domain/failures';
import type { AreaGeometry } from '@/domain/geometry';
import type { MapRecord } from '@/domain/records';
import type { Language } from '@/i18n/languages';
import type { Scene, SceneBase } from '@/map/scene';
import type { OpenPack } from '@/store/packs';

export interface DrawOptions {
  readonly records: readonly MapRecord[];
  readonly boundary: AreaGeometry | null;
  readonly pack: OpenPack | null;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** 192 picture pixels to the inch: sharp on paper, and one picture of a map is some 300 kB. */
const printPixelRatio = 2;

/**
 * Draws the plan's maps, one after the other. Without a base map there is nothing to draw: the
 * document shows the places by itself, and so it does when this device cannot draw maps.
 */
export async function drawPlanMaps(
  maps: readonly PlanMap[],
  { records, boundary, pack, language, signal, onProgress }: DrawOptions,
): Promise<PlanPrint['images']> {
  const images: Partial<Record<PlanMap['id'], Blob>> = {};
  if (pack === null) return images;
  const { snapshotMap, snapshotMarginPixels } = await import('@/map/snapshot');
  const base = baseOf(pack);
  for (const [k, { id, frame, recordIds }] of maps.entries()) {
    onProgress(k / maps.length);
    const ids = new Set(recordIds);
    // Names stand in the tables; on the map the labels of the tables stand instead.
    const marks = records.flatMap((record) => (ids.has(record.id) ? { ...record, name: '' } : []));
    const scene: Scene = { base, theme: 'print', boundary, marks, selectedId: null, preview: null };
    try {
      const snapshot = await snapshotMap({
        scene,
        box: boxWithin(frame, snapshotMarginPixels),
        widthPixels: frame.widthPixels,
        heightPixels: frame.heightPixels,
        pixelRatio: printPixelRatio,
        language,
        signal,
      });
      images[id] = snapshot.blob;
    } catch (thrown) {
      if (thrown instanceof Failure) return images;
      throw thrown;
    }
  }
  onProgress(1);
  return images;
}

function baseOf({ meta, layerUrls }: OpenPack): SceneBase {
  return {
    layerUrls,
    coverage: meta.completeness.area,
    attribution: meta.source.attribution,
    invented: meta.invented,
  };
}
