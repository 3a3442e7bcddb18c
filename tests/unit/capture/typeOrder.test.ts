import { describe, expect, test } from 'vitest';
import { isPlaceable, typesOfLayer } from '@/domain/taxonomy/types';
import { countTypeUse, findTypes, orderTypes, placeableLayers } from '@/features/capture/typeOrder';
import tr from '@/i18n/locales/tr/taxonomy.json';
import { aRecord } from './records';

const labelOf = (typeId: keyof typeof tr.type) => tr.type[typeId];
const none = new Map();

test('layers of counts per block are not offered', () => {
  expect(placeableLayers).toEqual(['risk', 'resource', 'need', 'assembly', 'route', 'check']);
});

describe('order of types', () => {
  test('without use: as in the taxonomy, block counts left out', () => {
    expect(orderTypes('need', none, [])).toEqual(typesOfLayer('need').filter(isPlaceable));
    expect(orderTypes('need', none, [])).not.toContain('n_bakim');
  });

  test('most used first, the rest as in the taxonomy', () => {
    const use = countTypeUse([
      aRecord({ typeId: 'r_trafik' }),
      aRecord({ typeId: 'r_agac' }),
      aRecord({ typeId: 'r_agac' }),
      aRecord({ typeId: 'k_okul' }),
    ]);
    expect(orderTypes('risk', use, []).slice(0, 4)).toEqual([
      'r_agac',
      'r_trafik',
      'r_yapi',
      'r_yumusak_kat',
    ]);
  });

  test('what was added last comes first', () => {
    const use = countTypeUse([aRecord({ typeId: 'r_agac' })]);
    expect(orderTypes('risk', use, ['r_trafo', 'k_okul', 'r_kopru']).slice(0, 2)).toEqual([
      'r_trafo',
      'r_agac',
    ]);
  });

  test('an imported list is no habit', () => {
    const origin = { title: 'İzmir', key: '1', licence: '' };
    expect(countTypeUse([aRecord({ typeId: 't_resmi', origin })])).toEqual(new Map());
  });
});

describe('search', () => {
  const types = orderTypes('resource', none, []);

  test.each(['FIRIN', 'fırın', 'firin', ' Fırın '])('«%s» finds the bakery', (query) =>
    expect(findTypes(types, query, labelOf)).toEqual(['k_firin']),
  );

  test('labels that begin with it come first', () => {
    expect(findTypes(types, 'su', labelOf).slice(0, 2)).toEqual(['k_kuyu', 'k_su_deposu']);
    expect(findTypes(types, 'su', labelOf)).toContain('k_cesme');
  });

  test('every word counts', () =>
    expect(findTypes(types, 'oda bebek', labelOf)).toEqual(['k_bebek_bakim']));

  test('nothing typed keeps the order', () => expect(findTypes(types, '', labelOf)).toEqual(types));

  test('nothing found', () => expect(findTypes(types, 'zzz', labelOf)).toEqual([]));
});
