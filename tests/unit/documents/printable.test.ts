import { expect, test } from 'vitest';
import { coveredBy } from '@/documents/pdf/fontCoverage';
import { printable } from '@/documents/pdf/printable';
import { fonts } from './pdfFile';

const covers = coveredBy(fonts.normal.bytes);

function print(text: string) {
  const missing = new Set<string>();
  return { text: printable(text, covers, missing), missing: [...missing] };
}

test('both faces draw every Turkish letter and every sign of the words files', async () => {
  const { default: tr } = await import('@/i18n/locales/tr/plan.json');
  const { default: en } = await import('@/i18n/locales/en/plan.json');
  const taxonomy = await import('@/i18n/locales/tr/taxonomy.json');
  const numbers = await import('@/i18n/locales/tr/numbers.json');
  const signs = new Set(
    `${JSON.stringify([tr.document, en.document, taxonomy.default, numbers.default])}ğüşiöçıĞÜŞİÖÇIâîû`,
  );
  for (const bytes of [fonts.normal.bytes, fonts.bold.bytes]) {
    const has = coveredBy(bytes);
    expect([...signs].filter((sign) => !has(sign.codePointAt(0) as number))).toEqual([]);
  }
});

test('letters typed as letter and accent become the letter', () => {
  expect(print('Dag\u0306 yolu, I\u0307zmir')).toEqual({ text: 'Dağ yolu, İzmir', missing: [] });
});

test('what the font lacks is replaced, dropped or told', () => {
  expect(print('🌳 Park 👩‍🌾 ❤️')).toEqual({ text: ' Park  ', missing: [] });
  expect(print('500 ₺ → çeşme')).toEqual({ text: '500 TL – çeşme', missing: [] });
  expect(print('a\u200bb\u0007c')).toEqual({ text: 'ab c', missing: [] });
  expect(print('حديقة')).toEqual({ text: 'حديقة', missing: [...new Set('حديقة')] });
});
