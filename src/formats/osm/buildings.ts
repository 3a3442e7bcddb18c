/** Buildings: floors, homes and use, as far as somebody told. */
import type { BuildingProperties } from '@/domain/areaPack';
import { named } from './labels';
import { countOf } from './tagNumbers';
import type { Tags } from './tagTable';

type Use = NonNullable<BuildingProperties['use']>;

const usesOfBuildings: readonly (readonly [Use, string])[] = [
  [
    'home',
    'apartments residential house detached semidetached_house terrace bungalow dormitory cabin farm ' +
      'houseboat static_caravan ger hut stilt_house',
  ],
  [
    'public',
    'school university college kindergarten hospital clinic public civic government mosque church ' +
      'chapel temple synagogue cathedral monastery religious shrine fire_station train_station ' +
      'transportation sports_hall sports_centre stadium museum library townhall military',
  ],
  ['shop', 'retail commercial supermarket office hotel kiosk shop bank restaurant marketplace'],
  ['industry', 'industrial warehouse manufacture factory works storage_tank'],
  [
    'other',
    'garage garages carport shed roof ruins barn greenhouse construction service stable sty cowshed ' +
      'transformer_tower parking hangar container collapsed water_tower farm_auxiliary grandstand tent',
  ],
];

const useByBuilding = new Map(
  usesOfBuildings.flatMap(([use, words]) => words.split(' ').map((word) => [word, use] as const)),
);

const publicAmenities = new Set(
  (
    'school university college kindergarten childcare hospital clinic place_of_worship townhall ' +
    'police fire_station library community_centre courthouse post_office public_building prison ' +
    'social_facility arts_centre theatre'
  ).split(' '),
);

/** Null for what is no building, or is one no more. */
export function buildingOf(tags: Tags): BuildingProperties | null {
  if (tags.building === undefined || tags.building === 'no') return null;
  const floors = countOf(tags['building:levels'], 1, 200);
  const homes = countOf(tags['building:flats'], 1, 2000);
  const use = buildingUse(tags, tags.building);
  return {
    ...(floors === null ? {} : { floors }),
    ...(homes === null ? {} : { homes }),
    ...(use === null ? {} : { use }),
    ...named(tags),
  };
}

/** Null for `building=yes` without any other hint: most buildings of OpenStreetMap. */
function buildingUse(tags: Tags, building: string): Use | null {
  const isShop = tags.shop !== undefined || tags.office !== undefined;
  const use = useByBuilding.get(building) ?? null;
  if (use === 'home' && isShop) return 'mixed';
  if (use !== null) return use;
  if (tags.amenity !== undefined && publicAmenities.has(tags.amenity)) return 'public';
  if (tags.office === 'government') return 'public';
  if (isShop || tags.tourism === 'hotel') return 'shop';
  if (tags['building:use'] === 'residential') return 'home';
  return null;
}
