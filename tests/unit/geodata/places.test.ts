import { describe, expect, it } from 'vitest';
import { standardNumbers } from '@/domain/numbers';
import { knownPlaces } from '../../../geodata/places/places';
import { writtenName } from '../../../geodata/places/splitByProvince.mjs';
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

  it('writes names as Turkish does, in Turkish order', { timeout: 30_000 }, async () => {
    const names: string[] = [];
    for (const province of await provinces()) {
      for (const district of await districts(province)) {
        names.push(...(await neighbourhoods(province, district)));
      }
    }
    expect(names.length).toBeGreaterThan(70_000);
    expect(names.filter((name) => / Mah\.?$|(^|[\s(/])\p{Ll}|\s{2}|^\s|\s$|İ̇/u.test(name))).toEqual(
      [],
    );
    const çiğli = await neighbourhoods('İzmir', 'Çiğli');
    expect(çiğli.slice(0, 3)).toEqual(['Ahmet Efendi', 'Ahmet Taner Kışlalı', 'Aosb']);
    expect(çiğli.indexOf('Çağdaş')).toBe(çiğli.indexOf('Cumhuriyet') + 1);
    expect(çiğli.indexOf('İnönü')).toBeGreaterThan(
      çiğli.indexOf('Harmandalı Gazi Mustafa Kemal Atatürk'),
    );
    expect(new Set(çiğli).size).toBe(çiğli.length);
  });

  it('takes the empty ending away and keeps the telling one', () => {
    expect(writtenName('İzkent Mah')).toBe('İzkent');
    expect(writtenName('Yeni Mahalle Mah')).toBe('Yeni Mahalle');
    expect(writtenName('Merkez Mah (ılıca Köyü)')).toBe('Merkez (Ilıca Köyü)');
    expect(writtenName('Aydınlar Mah (incesu Köyü)')).toBe('Aydınlar (İncesu Köyü)');
    expect(writtenName('Ahmed-i Hani Mahallesi Mah')).toBe('Ahmed-i Hani Mahallesi');
    expect(writtenName('Köy Merkezi  ( Sarılar  Mah) (köprübaşı Köyü)')).toBe(
      'Köy Merkezi (Sarılar Mah) (Köprübaşı Köyü)',
    );
    expect(writtenName('Bademli Köyü')).toBe('Bademli Köyü');
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
