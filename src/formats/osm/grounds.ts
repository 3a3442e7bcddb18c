/** Water, green, use of land, walls: what lies between streets and buildings. */
import type {
  BarrierProperties,
  GreenProperties,
  LandUseProperties,
  WaterProperties,
} from '@/domain/areaPack';
import { named } from './labels';
import { metresOf } from './tagNumbers';
import type { Tags } from './tagTable';

/** `key=value` → kind. */
type Kinds<Kind> = readonly (readonly [key: string, values: string, kind: Kind])[];

const greens: Kinds<GreenProperties['kind']> = [
  ['leisure', 'playground', 'playground'],
  ['leisure', 'pitch track', 'pitch'],
  ['leisure', 'park garden dog_park', 'park'],
  ['leisure', 'golf_course common nature_reserve', 'grass'],
  ['landuse', 'cemetery', 'cemetery'],
  ['amenity', 'grave_yard', 'cemetery'],
  ['landuse', 'forest', 'wood'],
  ['natural', 'wood', 'wood'],
  [
    'landuse',
    'grass meadow village_green recreation_ground greenfield orchard vineyard farmland ' +
      'allotments plant_nursery greenery',
    'grass',
  ],
  ['natural', 'grassland heath scrub', 'grass'],
];

const landUses: Kinds<LandUseProperties['kind']> = [
  ['amenity', 'school university college kindergarten', 'school'],
  ['landuse', 'education', 'school'],
  ['amenity', 'place_of_worship', 'religious'],
  ['landuse', 'religious', 'religious'],
  ['amenity', 'parking', 'parking'],
  ['place', 'square', 'square'],
  ['amenity', 'marketplace', 'square'],
  ['highway', 'pedestrian footway', 'square'],
  ['landuse', 'residential', 'residential'],
  ['landuse', 'commercial retail', 'commercial'],
  ['landuse', 'industrial quarry landfill', 'industrial'],
];

const waterAreas: Kinds<WaterProperties['kind']> = [
  ['leisure', 'swimming_pool', 'pool'],
  ['waterway', 'riverbank', 'river'],
  ['water', 'river', 'river'],
  ['water', 'stream', 'stream'],
  ['water', 'canal ditch drain', 'drain'],
  ['water', 'pool fountain reflecting_pool', 'pool'],
  ['natural', 'water', 'lake'],
  ['waterway', 'dock', 'sea'],
  ['natural', 'bay', 'sea'],
  ['landuse', 'reservoir basin', 'lake'],
];

const waterLines: Kinds<WaterProperties['kind']> = [
  ['waterway', 'river', 'river'],
  ['waterway', 'stream', 'stream'],
  ['waterway', 'canal drain ditch', 'drain'],
];

const walls: Kinds<BarrierProperties['kind']> = [
  ['barrier', 'retaining_wall', 'retaining_wall'],
  ['barrier', 'wall city_wall', 'wall'],
  ['barrier', 'fence hedge guard_rail', 'fence'],
  ['natural', 'cliff earth_bank', 'slope'],
  ['man_made', 'embankment cutting', 'slope'],
];

const byTag = <Kind>(kinds: Kinds<Kind>) =>
  kinds.flatMap(([key, values, kind]) =>
    values.split(' ').map((value) => ({ key, value, kind }) as const),
  );

/** The first kind that fits. */
function kindBy<Kind>(kinds: readonly { key: string; value: string; kind: Kind }[]) {
  return (tags: Tags): Kind | null =>
    kinds.find(({ key, value }) => tags[key] === value)?.kind ?? null;
}

const greenKind = kindBy(byTag(greens));
const landUseKind = kindBy(byTag(landUses));
const waterAreaKind = kindBy(byTag(waterAreas));
const waterLineKind = kindBy(byTag(waterLines));
const wallKind = kindBy(byTag(walls));

export function greenOf(tags: Tags): GreenProperties | null {
  const kind = greenKind(tags);
  return kind === null ? null : { kind, ...named(tags) };
}

/** A building is no use of land, whatever it holds. */
export function landUseOf(tags: Tags): LandUseProperties | null {
  const kind = tags.building === undefined ? landUseKind(tags) : null;
  return kind === null ? null : { kind, ...named(tags) };
}

export function waterAreaOf(tags: Tags): WaterProperties | null {
  const kind = waterAreaKind(tags);
  return kind === null ? null : { kind, ...named(tags) };
}

/** A covered stretch is left out: a street lies on it. */
export function waterLineOf(tags: Tags): WaterProperties | null {
  const isCovered = [tags.tunnel, tags.covered].some(
    (value) => value !== undefined && value !== 'no',
  );
  const kind = isCovered ? null : waterLineKind(tags);
  return kind === null ? null : { kind, ...named(tags) };
}

export function barrierOf(tags: Tags): BarrierProperties | null {
  const kind = wallKind(tags);
  if (kind === null) return null;
  const heightMetres = metresOf(tags.height);
  const isHeight = heightMetres !== null && heightMetres > 0 && heightMetres <= 100;
  return { kind, ...(isHeight ? { heightMetres } : {}) };
}
