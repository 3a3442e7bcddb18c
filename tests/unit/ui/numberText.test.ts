import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber, writeNumber } from '@/ui/numberText';

test.each([
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['1234,5', 1234.5],
  ['4.5', 4.5],
  ['4,5', 4.5],
  ['12.50', 12.5],
  ['1.234.567', 1_234_567],
  ['1 234,5', 1234.5],
  [',5', 0.5],
  ['5,', 5],
  ['-3,2', -3.2],
  ['−3', -3],
  ['0', 0],
])('in Turkish «%s» is %d', (text, value) => {
  expect(readNumber(text, 'tr')).toBe(value);
});

test.each([
  ['1,234.5', 1234.5],
  ['1,234', 1234],
  ['4.5', 4.5],
  ['4,5', 4.5],
])('in English «%s» is %d', (text, value) => {
  expect(readNumber(text, 'en')).toBe(value);
});

test('Arabic digits and marks are read in Arabic', () => {
  expect(readNumber('١٬٢٣٤٫٥', 'ar-EG')).toBe(1234.5);
});

test('an empty text is no answer', () => {
  expect(readNumber('', 'tr')).toBeNull();
  expect(readNumber('  ', 'tr')).toBeNull();
});

test.each(['on', '1,2,3', '12a', '1.23.4', '--1', '1e5', '1.234,5.6', '∞'])(
  '«%s» is not taken for a number',
  (text) => {
    expect(readNumber(text, 'tr')).toBeUndefined();
  },
);

test('what is written is read again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.constantFrom('tr', 'en', 'ar', 'de', 'fr'),
      (tenths, language) => {
        expect(readNumber(writeNumber(tenths / 10, language, 1), language)).toBe(tenths / 10);
      },
    ),
  );
});
