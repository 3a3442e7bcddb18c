/** Types by OpenStreetMap tags, as they stand in properties of Overpass and QuickOSM exports. */
import { interchange } from '@/domain/taxonomy/interchange';
import { type TypeId, typeIds } from '@/domain/taxonomy/types';

/**
 * The tag says less than our type: not every tree may fall, not every pole leans, and an office is
 * not a muhtarlık. Somebody has to look first.
 */
const needsLooking: readonly TypeId[] = [
  'r_dar_sokak',
  'r_direk_kablo',
  'r_mazgal',
  'r_istinat',
  'r_agac',
  'r_kopru',
  'r_karanlik',
  'r_metruk',
  'k_mutfak',
  'k_muhtarlik',
  'k_belediye',
  'k_kadin_merkezi',
  'n_isik',
  'n_kaldirim',
  'n_durak',
];

interface TagRule {
  readonly typeId: TypeId;
  /** All of them must fit; the value `*` fits any. */
  readonly tags: readonly (readonly [key: string, value: string])[];
}

/** By the key of the first tag. Rules with more tags come first: they say more. */
const rulesByKey = new Map<string, TagRule[]>();
for (const rule of typeIds.flatMap(rulesOf).sort((a, b) => b.tags.length - a.tags.length)) {
  const key = rule.tags[0]?.[0] ?? '';
  rulesByKey.set(key, [...(rulesByKey.get(key) ?? []), rule]);
}

/** `a=b; c=d + e=f`: one of the alternatives, each with all of its tags. */
function rulesOf(typeId: TypeId): TagRule[] {
  const { osmTags } = interchange[typeId];
  // Every street and building has the tags of a correction: only a person can say that the map lacks it.
  const isCorrection = typeId.startsWith('h_');
  if (osmTags === null || isCorrection || needsLooking.includes(typeId)) return [];
  return osmTags.split(';').map((alternative) => ({
    typeId,
    tags: alternative.split('+').map((tag) => {
      const [key = '', value = '*'] = tag.trim().split('=');
      return [key, value] as const;
    }),
  }));
}

/** The type that a feature's tags tell; null if they tell none. */
export function typeOfTags(tags: Readonly<Record<string, unknown>>): TypeId | null {
  let best: TagRule | null = null;
  for (const key of Object.keys(tags)) {
    for (const rule of rulesByKey.get(key) ?? []) {
      if (best && best.tags.length >= rule.tags.length) continue;
      if (rule.tags.every(([name, value]) => hasTag(tags, name, value))) best = rule;
    }
  }
  return best?.typeId ?? null;
}

function hasTag(tags: Readonly<Record<string, unknown>>, key: string, value: string): boolean {
  if (!Object.hasOwn(tags, key)) return false;
  const told = tags[key];
  return value === '*' ? told !== null && told !== 'no' : told === value;
}
