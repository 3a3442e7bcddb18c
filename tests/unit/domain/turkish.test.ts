import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsWords, searchKey } from '@/domain/turkish';

describe('searchKey', () => {
  it.each([
    ['Çiğli', 'cigli'],
    ['ÇİĞLİ', 'cigli'],
    ['CIGLI', 'cigli'],
    ['çıglı', 'cigli'],
    ['İzmir', 'izmir'],
    ['IZMIR', 'izmir'],
    ['Iğdır', 'igdir'],
    ['ŞİŞLİ', 'sisli'],
    ['Göğüs hastanesi', 'gogus hastanesi'],
    ['kâğıt', 'kagit'],
    ['مُدَرِّسَة', 'مدرسة'],
  ])('%s is compared as %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('finds a letter written in two parts', () => {
    expect(searchKey('C\u0327ig\u0306li')).toBe('cigli');
    // What lower-casing İ without a language leaves behind: an i with a dot above.
    expect(searchKey('İZMİR'.toLowerCase())).toBe('izmir');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });

  it('is the same for Turkish capitals and small letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz ') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(searchKey(text.toLocaleUpperCase('tr'))).toBe(searchKey(text));
      }),
    );
  });
});

describe('containsWords', () => {
  const key = searchKey('Uçurtma Parkı toplanma alanı');

  it('finds all words in any order, from their beginnings or middles', () => {
    expect(containsWords(key, 'park ucurt')).toBe(true);
    expect(containsWords(key, 'PARKI')).toBe(true);
    expect(containsWords(key, 'park okul')).toBe(false);
  });

  it('is content with nothing', () => {
    expect(containsWords(key, '  ')).toBe(true);
  });
});
