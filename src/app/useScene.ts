import { useMemo } from 'react';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { recordMarks, type Scene, type SceneBase, type SceneBelow } from '@/map/scene';
import { useSession } from '@/session/session';
import { useMapRecords, useNeighbourhood } from '@/store/hooks';
import type { OpenPack } from '@/store/packs';
import { useMapTheme } from './useMapTheme';

/** The one map scene: the pack below, the records that the filter lets through, a file's places above. */
export function useScene(
  pack: OpenPack | null,
  previewUrl: string | null,
  below: SceneBelow | null,
): Scene {
  const neighbourhood = useNeighbourhood();
  const records = useMapRecords();
  const filter = useSession((state) => state.filter);
  const selectedId = useSession((state) => state.selectedId);
  const plainTheme = useMapTheme();
  const mapLook = useSession((state) => state.mapLook);
  const floors = useSession((state) => state.mapFloors);
  const theme = mapLook === 'plain' ? plainTheme : mapLook;
  const numbers = neighbourhood?.settings ?? noNumbers;
  const look = useMemo(() => ({ floors, numbers }), [floors, numbers]);
  const { type: nameOf } = useTaxonomyWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language, which renders all anew
  const marks = useMemo(() => recordMarks(records, filter, nameOf), [records, filter]);
  const base = useMemo(() => (pack ? baseOf(pack) : null), [pack]);
  const boundary = neighbourhood?.boundary ?? null;
  const preview = useMemo(() => (previewUrl === null ? null : { url: previewUrl }), [previewUrl]);
  return useMemo(
    () => ({ base, theme, look, below, boundary, marks, selectedId, preview }),
    [base, theme, look, below, boundary, marks, selectedId, preview],
  );
}

const noNumbers = {};

function baseOf({ meta, layerUrls }: OpenPack): SceneBase {
  return {
    layerUrls,
    coverage: meta.completeness.area,
    attribution: meta.source.attribution,
    invented: meta.invented,
  };
}
