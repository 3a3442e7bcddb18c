/** Places: shops, schools, fountains, hydrants, names of quarters. */
import type { PlaceProperties } from '@/domain/areaPack';
import type { TypeId } from '@/domain/taxonomy/types';
import { typeOfTags } from '../osmTypes';
import { labelOf, named } from './labels';
import type { Tags } from './tagTable';

/** Of the taxonomy's tags those that say what a place is, not what it also has (a café with Wi-Fi). */
const tellingKeys = [
  'amenity',
  'shop',
  'healthcare',
  'emergency',
  'leisure',
  'man_made',
  'power',
  'pipeline',
  'utility',
  'substance',
  'content',
  'religion',
  'office',
  'aeroway',
  'assembly_point:earthquake',
  'emergency:social_facility',
  'emergency:amenity',
];

/** Risks that a map may show as they stand in OpenStreetMap; all others are for the group to see. */
const riskPlaces: readonly string[] = [
  'r_trafo',
  'r_gaz_kutusu',
  'r_gaz_vanasi',
  'r_tup_lpg',
  'r_akaryakit',
];

/** Drawn as areas already. */
const drawnAsGround: readonly string[] = ['k_park', 'k_spor', 'k_otopark'];

/** Named ones are places whatever they are; the word of OpenStreetMap stands for their kind. */
const wordKeys = [
  'amenity',
  'shop',
  'office',
  'healthcare',
  'tourism',
  'historic',
  'craft',
  'club',
  'leisure',
  'railway',
  'place',
] as const;

/** Street furniture, parts of greater things, and what is drawn as ground. */
const notPlaces = new Set(
  (
    'bench waste_basket parking_space bicycle_parking vending_machine parking parking_entrance ' +
    'post_box telephone waste_disposal recycling park garden pitch playground grave_yard swimming_pool ' +
    'rail abandoned disused razed construction crossing level_crossing switch signal buffer_stop ' +
    'country state region province district county island islet sea ocean polygon plot vacant no'
  ).split(' '),
);

export function placeOf(tags: Tags, isArea: boolean): PlaceProperties | null {
  const telling = Object.fromEntries(
    tellingKeys.flatMap((key) => (tags[key] === undefined ? [] : [[key, tags[key]]])),
  );
  const type = typeOfTags(telling);
  if (type !== null && isPlaceType(type) && !(isArea && drawnAsGround.includes(type))) {
    return { kind: type, ...named(tags) };
  }
  const name = labelOf(tags);
  if (name === null) return null;
  if (tags.highway === 'bus_stop') return { kind: 'bus_stop', name };
  const word = wordKeys.map((key) => tags[key]).find((value) => value !== undefined);
  const isKind = word !== undefined && /^[a-z][a-z0-9_]{1,39}$/.test(word) && !notPlaces.has(word);
  return isKind ? { kind: word, name } : null;
}

function isPlaceType(type: TypeId): boolean {
  return type.startsWith('k_') || type.startsWith('t_') || riskPlaces.includes(type);
}
