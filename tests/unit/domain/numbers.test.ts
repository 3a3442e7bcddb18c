import { expect, test } from 'vitest';
import { numberIds, numberInUse, standardNumbers } from '@/domain/numbers';
import { neighbourhood } from './samples';

test.each(numberIds)('%s has a finite value, a unit and a source', (id) => {
  const { value, unit, source } = numberInUse(id, undefined);
  expect(Number.isFinite(value) && value > 0).toBe(true);
  expect(unit).toMatch(/^[a-z0-9_]+$/);
  expect(source).not.toBe('');
});

test('the standard is in force until the group puts its own value', () => {
  const standard = numberInUse('assembly_walk_min', neighbourhood.settings);
  expect(standard).toEqual({
    ...standardNumbers.assembly_walk_min,
    id: 'assembly_walk_min',
    own: false,
  });
  const settings = { assembly_walk_min: { value: 10, source: 'grubun kararı, 23.11.2026' } };
  expect(numberInUse('assembly_walk_min', settings)).toEqual({
    ...standard,
    own: true,
    value: 10,
    source: 'grubun kararı, 23.11.2026',
  });
  expect(numberInUse('assembly_m2_afad', settings).own).toBe(false);
});

/** Worked example of the domain dossier, §3, for İzkent's 6,295 people. */
test('the numbers give İzkent’s worked example', () => {
  const of = (id: (typeof numberIds)[number]) => numberInUse(id, undefined).value;
  const people = of('pop_izkent');
  expect(people).toBe(6295);
  expect(people * of('assembly_m2_afad')).toBe(6295);
  expect(people * of('assembly_m2_jica')).toBe(9442.5);
  expect(people * of('shelter_covered_m2')).toBe(22032.5);
  expect(people * of('camp_m2_unhcr')).toBe(283275);
  expect((people * of('water_l_total')) / 1000).toBeCloseTo(94.4, 1);
  expect((people * of('water_l_survival_drink_high') * 3) / 1000).toBeCloseTo(56.7, 1);
  const toilets = Math.ceil(people / of('toilet_people_medium'));
  expect(Math.ceil(people / of('toilet_people_first'))).toBe(126);
  expect(toilets).toBe(315);
  const women = Math.round((toilets * of('toilet_ratio_f_m')) / (of('toilet_ratio_f_m') + 1));
  expect([women, toilets - women]).toEqual([236, 79]);
  expect(Math.ceil(people / of('water_tap_people'))).toBe(26);
});
