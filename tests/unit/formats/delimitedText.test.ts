import { describe, expect, it } from 'vitest';
import { bytesOf, readFile, typed } from './reading';

const heads = 'ADI;ENLEM;BOYLAM';
const row = 'Çiğdem Parkı;38,5123;27,0667';

describe('delimited text', () => {
  const expected = [{ name: 'Çiğdem Parkı', coordinates: [27.0667, 38.5123] }];
  const placesOf = (content: string | Uint8Array, name = 'parklar.csv') =>
    readFile(content, name, typed).records.map(({ content: { name, geometry } }) => ({
      name,
      coordinates: geometry.coordinates,
    }));

  it('reads semicolons with decimal commas', () => {
    expect(placesOf(`${heads}\n${row}\n`)).toEqual(expected);
  });

  it.each([
    ['tab', '\t'],
    ['bar', '|'],
  ])('reads cells between %s characters', (_, delimiter) => {
    expect(placesOf(`${heads}\r\n${row}\r\n`.replaceAll(';', delimiter))).toEqual(expected);
  });

  it('reads commas as delimiter beside quoted decimal commas', () => {
    expect(placesOf('ADI,ENLEM,BOYLAM\n"Çiğdem Parkı","38,5123","27,0667"\n')).toEqual(expected);
  });

  it('reads Windows-1254', () => {
    // «Çiğdem Parkı» in code page 1254: Ç C7, ğ F0, ı FD.
    const latin = `${heads}\n\u00c7i\u00f0dem Park\u00fd;38,5123;27,0667\n`;
    const bytes = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
    expect(placesOf(bytes)).toEqual(expected);
    expect(readFile(bytes, 'a.csv').look.encoding).toBe('windows-1254');
  });

  it('reads UTF-8 with a byte-order mark', () => {
    const look = readFile(`\ufeff${heads}\n${row}\n`, 'a.csv').look;
    expect(look.columns).toEqual(['ADI', 'ENLEM', 'BOYLAM']);
  });

  it('reads UTF-16 as Excel writes «Unicode text»', () => {
    const text = `\ufeff${heads}\r\n${row}\r\n`.replaceAll(';', '\t');
    const bytes = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    expect(placesOf(bytes, 'a.txt')).toEqual(expected);
  });

  it('heeds the delimiter that Excel notes on the first line, and counts that line', () => {
    const { records } = readFile(`sep=;\n${heads}\n${row}\n`, 'a.csv', typed);
    expect(records.map((record) => record.row)).toEqual([3]);
  });

  it('passes over a title above the heads', () => {
    expect(placesOf(`Parklar listesi;;\n;;\n${heads}\n${row}\n`)).toEqual(expected);
  });

  it('reads a pasted list without heads', () => {
    expect(placesOf('38.5123\t27.0667\tÇiğdem Parkı\n38.61\t27.12\tB Parkı\n')).toHaveLength(2);
    const { look } = readFile('38.5123\t27.0667\tÇiğdem Parkı\n', 'a.txt', typed);
    expect(look.columns).toEqual(['#1', '#2', '#3']);
    expect(look.choices.roles).toEqual(['latitude', 'longitude', 'name']);
  });

  it('names heads that stand twice', () => {
    const { look } = readFile('AD;AD;ENLEM;BOYLAM\na;b;38,1;27,1\n', 'a.csv');
    expect(look.columns).toEqual(['AD', 'AD (2)', 'ENLEM', 'BOYLAM']);
  });

  it('keeps heads called like properties of every object', () => {
    const { records } = readFile(
      '__proto__;constructor;ENLEM;BOYLAM;ADI\nx;y;38,1;27,1;A\n',
      'a.csv',
      typed,
    );
    expect(records[0]?.content.name).toBe('A');
  });

  it('does not lose the file behind a quotation mark that never closes', () => {
    const rows = Array.from({ length: 30 }, (_, k) => `Park ${k};38,${k + 10};27,1`);
    rows[3] = '"Park 3;38,1;27,1';
    expect(readFile(`${heads}\n${rows.join('\n')}\n`, 'a.csv', typed).records).toHaveLength(30);
  });

  it('lists bad rows with their number in the spreadsheet and keeps the good ones', () => {
    const content = [heads, row, 'B;;', 'C;otuz sekiz;27', 'D;95,2;27,1', ';;', 'E;38,5;27,1'];
    const { look, records } = readFile(content.join('\n'), 'a.csv', typed);
    expect(records.map((record) => record.content.name)).toEqual(['Çiğdem Parkı', 'E']);
    expect(look.findings.refused).toEqual([
      { row: 3, key: 'noCoordinates', name: 'B' },
      { row: 4, key: 'coordinateNotNumber', name: 'C' },
      { row: 5, key: 'coordinateOutOfRange', name: 'D' },
    ]);
    expect(look.rows).toEqual({
      all: 5,
      taken: 2,
      mended: 0,
      untyped: 0,
      outside: 0,
      refused: 3,
    });
  });

  it('says that metres are metres', () => {
    const { look } = readFile('Y (sağa);X (yukarı);lat;lon\n1;1;4262001,6;505758,1\n', 'tm27.csv');
    expect(look.findings.refused[0]?.key).toBe('coordinateInMetres');
  });

  it('reads two coordinates out of one cell', () => {
    const content = 'ad;konum\nA;"38.5123, 27.0667"\nB;38.6 27.1 0 0\n';
    const { look, records } = readFile(content, 'a.csv', typed);
    expect(look.choices.roles).toEqual(['name', 'position']);
    expect(records.map((record) => record.content.geometry.coordinates)).toEqual([
      [27.0667, 38.5123],
      [27.1, 38.6],
    ]);
  });

  it('puts m² and people where the type asks for them, other quantities into the note', () => {
    const content =
      'ADI;ENLEM;BOYLAM;ALAN (M2);KİŞİ\nA;38,1;27,1;10.028;350\nB;38,2;27,1;1.234,5;\n';
    const types = { point: 't_resmi', line: null, polygon: null } as const;
    const { records } = readFile(content, 'a.csv', { types });
    expect(records.map((record) => record.content.attributes)).toEqual([
      { alan_m2: 10028 },
      { alan_m2: 1234.5 },
    ]);
    expect(records[0]?.content.note).toBe('350');
  });

  it('takes the type from a column of types', () => {
    const content = 'Ad;Tür;Enlem;Boylam\nA;Eczane;38,1;27,1\nB;k_okul;38,1;27,2\nC;?;38,1;27,3\n';
    const { look, records } = readFile(content, 'a.csv');
    expect(records.map((record) => record.content.typeId)).toEqual(['k_eczane', 'k_okul']);
    expect(look.rows.untyped).toBe(1);
    expect(look.shapes.point).toEqual({ records: 2, untyped: 1 });
  });

  it('counts are not placed', () => {
    const content = 'Ad;Tür;Enlem;Boylam\nA;p_yasli;38,1;27,1\n';
    expect(readFile(content, 'a.csv').look.findings.refused[0]?.key).toBe('typeIsCount');
  });

  it('takes invisible letters out of names', () => {
    const { look, records } = readFile(`${heads}\nPar\u202ek\u0007ı;38,1;27,1\n`, 'a.csv', typed);
    expect(records[0]?.content.name).toBe('Parkı');
    expect(look.findings.mended).toEqual([{ row: 2, key: 'textCleaned', name: 'Parkı' }]);
  });

  it('treats bytes that are no text as such', () => {
    const bytes = bytesOf(`${heads}\n`);
    bytes[4] = 0;
    expect(() => readFile(bytes, 'a.csv')).toThrow('fileNotText');
  });
});
