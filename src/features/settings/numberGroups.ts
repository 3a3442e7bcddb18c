import { type NumberId, numberIds } from '@/domain/numbers';

/** How the standard numbers are grouped on the screen, by what they are about. */
export const numberGroups = [
  ['assembly', /^assembly_/],
  ['shelter', /^(shelter|camp)_/],
  ['water', /^water_/],
  ['toilet', /^toilet_/],
  ['supplies', /^(food|soap|first)_/],
  ['walking', /^(walk|wheelchair|group)_/],
  ['street', /^(fire|road|hw|pavement|ramp|gap|tsunami)_/],
  ['community', /^(mag|myn)_/],
] as const;

export type NumberGroup = (typeof numberGroups)[number][0];

/** The numbers of each group. Populations of real places are facts, not settings: they are left out. */
export function groupedNumbers(): { group: NumberGroup; ids: NumberId[] }[] {
  return numberGroups.map(([group, pattern]) => ({
    group,
    ids: numberIds.filter((id) => pattern.test(id)),
  }));
}
