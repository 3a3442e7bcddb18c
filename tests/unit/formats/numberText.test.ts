import { describe, expect, it } from 'vitest';
import { numberStyleOf, parseCoordinate, parseQuantity } from '@/formats/numberText';
import { readPositionText } from '@/formats/positionText';

describe('quantities', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['10.028', 10028],
    ['12.500 m²', 12500],
    ['12 500', 12500],
    ['350 kişi', 350],
    ['~ 400', 400],
    ['0,5', 0.5],
    ['1.2.3,4,5', null],
    ['yok', null],
    ['', null],
    ['=1+1', null],
  ])('reads %s in a Turkish column', (text, value) => {
    expect(parseQuantity(text, 'turkish')).toBe(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['267.0', 267],
    ['10.028', 10.028],
  ])('reads %s in an international column', (text, value) => {
    expect(parseQuantity(text, 'international')).toBe(value);
  });

  it('tells the style by the whole column', () => {
    expect(numberStyleOf(['10.028', '9.500'])).toBe('turkish');
    expect(numberStyleOf(['10.028', '267.0', '9.5'])).toBe('international');
    expect(numberStyleOf(['10,028', '1.234,5'])).toBe('turkish');
  });
});

describe('coordinates', () => {
  it.each([
    ['38.5123', 38.5123, false],
    ['38,5123', 38.5123, false],
    ['-27', -27, false],
    ['38.507.065', 38.507065, true],
    ['38,507,065', 38.507065, true],
    ['38°30′36″K', 38.51, true],
    ['27° 4\' 12" E', 27.07, true],
    ['12°30’ B', -12.5, true],
    ['G 5° 30′', -5.5, true],
    ['23°', 23, false],
  ])('reads %s', (text, degrees, mended) => {
    const read = parseCoordinate(text);
    expect(read?.degrees).toBeCloseTo(degrees, 9);
    expect(read?.mended).toBe(mended);
  });

  it.each(['', 'NaN', 'Infinity', 'foo', '1e999', '38..5', '38 27'])('refuses «%s»', (text) => {
    expect(parseCoordinate(text)).toBeNull();
  });

  it.each([
    ['38.5, 27.06', 38.5, 27.06],
    ['40.786261 -73.964718 0 0', 40.786261, -73.964718],
    ['POINT (27.06 38.5)', 38.5, 27.06],
    ['(38.5,27.06)', 38.5, 27.06],
    ['38,5; 27,06', 38.5, 27.06],
  ])('reads both out of «%s»', (text, latitude, longitude) => {
    expect(readPositionText(text)).toEqual({ latitude, longitude });
  });

  it.each(['12 34', 'Atatürk Cad. 12', '2025-02-12', '38.5'])('sees no place in «%s»', (text) => {
    expect(readPositionText(text)).toBeNull();
  });
});
