import { describe, expect, it } from 'vitest';
import type { TypeId } from '@/domain/taxonomy/types';
import { everything } from '@/domain/view';
import { matchesFilter, recordMarks } from '@/map/scene';
import { record } from './marks';

const names: Partial<Record<TypeId, string>> = { r_trafo: 'Trafo', k_okul: 'Okul' };
const nameOf = (typeId: TypeId) => names[typeId] ?? typeId;

describe('recordMarks', () => {
  const records = [record({ id: 'a' }), record({ id: 'b', typeId: 'k_okul' })];

  it('gives the records back untouched when all of them are shown', () => {
    expect(recordMarks(records, everything, nameOf)).toBe(records);
    expect(recordMarks(records, { ...everything, text: '  ' }, nameOf)).toBe(records);
  });

  it('leaves hidden layers out', () => {
    const shown = recordMarks(records, { ...everything, hiddenLayers: ['risk'] }, nameOf);
    expect(shown.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('matchesFilter', () => {
  const shows = (changes: Parameters<typeof record>[0], filter: Partial<typeof everything>) =>
    matchesFilter(record(changes), { ...everything, ...filter }, nameOf);

  it('looks at type, hazard, source and photos', () => {
    expect(shows({}, { typeId: 'r_trafo' })).toBe(true);
    expect(shows({}, { typeId: 'k_okul' })).toBe(false);
    expect(shows({ hazards: ['sel'] }, { hazard: 'sel' })).toBe(true);
    expect(shows({ hazards: ['sel'] }, { hazard: 'deprem' })).toBe(false);
    expect(shows({ source: 'told' }, { source: 'told' })).toBe(true);
    expect(shows({ source: 'told' }, { source: 'official' })).toBe(false);
    expect(shows({ photos: {} }, { withPhoto: true })).toBe(false);
    expect(shows({ photos: { ['a'.repeat(64)]: 0 } }, { withPhoto: true })).toBe(true);
  });

  it('searches name, note and type, with and without Turkish letters', () => {
    const school = { typeId: 'k_okul', name: 'Çiğli Ortaokulu', note: 'bahçesi geniş' } as const;
    for (const text of ['cigli', 'ÇİĞLİ', 'bahcesi', 'okul', 'GENİŞ cigli']) {
      expect(shows(school, { text }), text).toBe(true);
    }
    expect(shows(school, { text: 'trafo' })).toBe(false);
  });

  it('notices that a record was replaced by a changed one', () => {
    const before = record({ name: 'Eski ad' });
    const filter = { ...everything, text: 'eski' };
    expect(matchesFilter(before, filter, nameOf)).toBe(true);
    expect(matchesFilter({ ...before, name: 'Yeni ad' }, filter, nameOf)).toBe(false);
  });
});
