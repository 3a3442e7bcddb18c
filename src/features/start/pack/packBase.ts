/** A pack as the map's base, before it is stored. */
import { type PackLayerId, type PackParts, packLayerIds } from '@/domain/areaPack';
import type { SceneBase } from '@/map/scene';
import { objectUrl, releaseUrl } from '@/platform/objectUrl';

export interface OpenBase {
  base: SceneBase;
  /** Lets go of the addresses; the map can't read them any more. */
  close: () => void;
}

export function openBase({ meta, layers }: PackParts): OpenBase {
  const layerUrls = {} as Record<PackLayerId, string>;
  for (const id of packLayerIds) layerUrls[id] = objectUrl(layers[id]);
  return {
    base: {
      layerUrls,
      coverage: meta.completeness.area,
      attribution: meta.source.attribution,
      invented: meta.invented,
    },
    close: () => {
      for (const url of Object.values(layerUrls)) releaseUrl(url);
    },
  };
}
