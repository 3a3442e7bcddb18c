import { expect, test } from 'vitest';
import { splitLabel } from '@/features/capture/typeLabel';
import tr from '@/i18n/locales/tr/taxonomy.json';

test('the explanation in brackets comes apart', () => {
  expect(splitLabel('Dar sokak (itfaiye giremez, < 4 m)')).toEqual([
    'Dar sokak',
    'itfaiye giremez, < 4 m',
  ]);
  expect(splitLabel('Trafo')).toEqual(['Trafo', null]);
  expect(splitLabel('(yalnız) açıklama')).toEqual(['(yalnız) açıklama', null]);
});

test('no two types are told apart by their explanation alone', () => {
  const heads = Object.values(tr.type).map((label) => splitLabel(label)[0]);
  expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
});
