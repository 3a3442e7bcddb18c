import { describe, expect, test } from 'vitest';
import { personalDataHints } from '@/domain/personalDataHints';

describe('phones', () => {
  test.each([
    '0532 123 45 67',
    '05321234567',
    '+90 532 123 45 67',
    '0 (232) 123 45 67',
    '(0232) 1234567',
    'Ara: 532-123-45-67.',
    '0090 232 123 4567',
    'WhatsApp +963 944 123 456',
  ])('%s', (text) => expect(personalDataHints(text)).toContain('phone'));

  test.each([
    '12.05.2023 14:30',
    '38.507065, 27.066123',
    'Trafo 12345',
    '1.250.000 m2',
    '2020-2024 arası 3 kez taştı',
    'Genişlik 2,6 m; 14 ev',
  ])('not %s', (text) => expect(personalDataHints(text)).toEqual([]));
});

describe('identity numbers', () => {
  // Made for tests by the checksum rule; belongs to nobody.
  test('a number with valid checksums', () => {
    expect(personalDataHints('Kimlik 10000000146')).toEqual(['identityNumber']);
    expect(personalDataHints('100 000 001 46')).toEqual(['identityNumber']);
  });

  test('a wrong last digit, a wrong tenth digit, a leading zero, 12 digits', () => {
    expect(personalDataHints('10000000147')).toEqual([]);
    expect(personalDataHints('10000000156')).toEqual([]);
    expect(personalDataHints('00000000000')).toEqual([]);
    expect(personalDataHints('100000001461')).toEqual([]);
  });
});

describe('health of a person', () => {
  test.each([
    'Ayşe Teyze yatalak',
    'Fatma Yılmaz diyaliz hastası',
    'daire 5’te engelli var',
    'No: 12 HASTA',
    '3. kat, hamile',
    '12/4 tekerlekli, engelli',
    'Hatice abla kanser',
  ])('%s', (text) => expect(personalDataHints(text)).toEqual(['healthOfPerson']));

  test.each([
    'Engelli rampası yok',
    'Hastane yolu dar, no: 5',
    'Menekşe Sokak No 3, duvar çatlak',
    'Ayşe Teyze anahtarı biliyor',
    'Çınar Parkı engelli tuvaleti',
    'Hastaların geçtiği yol',
  ])('not %s', (text) => expect(personalDataHints(text)).toEqual([]));
});

test('several hints, each once, in their order', () => {
  expect(
    personalDataHints('Fatma Hanım hasta, tel 0532 123 45 67, 0533 123 45 67, TC 10000000146'),
  ).toEqual(['phone', 'identityNumber', 'healthOfPerson']);
});

// Catastrophic backtracking would take minutes; the bound leaves room for a busy machine.
test('a long text takes no time', () => {
  const text = 'Aaaa 5 '.repeat(2_000);
  const start = performance.now();
  personalDataHints(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});
