import { describe, expect, it } from 'vitest';
import { numberIds } from '@/domain/numbers';
import { groupedNumbers } from '@/features/settings/numberGroups';

describe('groups of standard numbers', () => {
  it('hold every number once, but for the populations of real places', () => {
    const grouped = groupedNumbers().flatMap(({ ids }) => ids);
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(numberIds.filter((id) => !grouped.includes(id))).toEqual([
      'pop_izkent',
      'pop_cigli',
      'pop_cigli_2020',
    ]);
  });
});
