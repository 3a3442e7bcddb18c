import { describe, expect, it } from 'vitest';
import { standardNumbers } from '@/domain/numbers';
import { knownPlaces } from '../../../geodata/places/places';
import { districts, neighbourhoods, provinces, sameNamed } from '../../../geodata/places/turkiye';

describe('places of Türkiye', () => {
  it('knows all 81 provinces in Turkish order', async () => {
    const names = await provinces();
    expect(names).toHaveLength(81);
    expect(names.indexOf('Çankırı')).toBeGreaterThan(names.indexOf('Bursa'));
    expect(names.indexOf('Iğdır')).toBeLessThan(names.indexOf('İzmir'));
  });

  it('leads from İzmir by Çiğli to İzkent', async () => {
    expect(await districts('İzmir')).toContain('Çiğli');
    expect(await neighbourhoods('İzmir', 'Çiğli')).toContain('İzkent');
  });

  it('knows both İzkents, so that they are told apart by district', async () => {
    expect(await sameNamed('İzmir', 'İzkent')).toEqual(['Buca', 'Çiğli']);
  });

  it('has nothing to say about places that do not exist', async () => {
    expect(await districts('Atlantis')).toEqual([]);
    expect(await neighbourhoods('İzmir', 'Atlantis')).toEqual([]);
  });
});

describe('known places', () => {
  it('exist in the lists, under the same names', async () => {
    for (const { name, district, province } of knownPlaces) {
      expect(await neighbourhoods(province, district)).toContain(name);
    }
  });

  it('have the population that the standard numbers name', () => {
    const izkent = knownPlaces.find(({ name }) => name === 'İzkent');
    expect(izkent?.population).toBe(standardNumbers.pop_izkent.value);
  });

  it('say the source of every population, and none where it is unknown', () => {
    for (const { population, source } of knownPlaces) {
      expect(source === '').toBe(population === null);
    }
  });
});
