import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { planDocument } from '@/documents/plan';
import type { PlanInput } from '@/documents/plan/planFacts';
import type { Grade } from '@/domain/records';
import { typesOfLayer } from '@/domain/taxonomy/types';
import { documentWords } from '@/i18n/documentWords';
import { pdfFonts, pdfText, poppler, printed } from './pdfFile';
import { activity, neighbourhood, record, samplePlan } from './sample';

const tr = await documentWords('tr');
const treeOf = (input: PlanInput) =>
  planDocument(input, { day: '2026-11-23', images: {} }, tr, 'tr');

/** 300 records and 120 activities, some with names that no form would let fit. */
function hugePlan(): PlanInput {
  const types = [
    ...typesOfLayer('risk'),
    ...typesOfLayer('resource'),
    ...typesOfLayer('need').slice(0, 12),
    ...typesOfLayer('assembly'),
    ...typesOfLayer('route'),
  ];
  const long =
    'Mustafa Kemal Paşa Bulvarı ile Çanakkale Şehitleri Caddesi’nin kesiştiği köşedeki yapı';
  const records = Array.from({ length: 300 }, (_, k) => {
    const typeId = types[(k * 7) % types.length] as (typeof types)[number];
    const names = [`Kayıt ${k}`, '', `${long} ${k}`, 'Ğ'.repeat(200), `<b>Kayıt</b> & "${k}"`];
    return record(k, typeId, {
      name: names[k % names.length] as string,
      note: k % 40 === 0 ? 'Uzun not. '.repeat(490) : 'Kısa not.',
      severity: ((k % 5) + 1) as Grade,
      likelihood: (((k * 3) % 5) + 1) as Grade,
      hazards: ['deprem', 'sel', 'orman'],
      observedOn: '2026-11-05',
    });
  });
  const activities = Array.from({ length: 120 }, (_, k) =>
    activity(k, {
      goal: `Amaç metni ${k % 7}`,
      objective: `Hedef metni ${k % 21}`,
      activity: `FAALIYET${k} ${k % 30 === 0 ? long.repeat(3) : 'yapılsın'}`,
      responsible: k % 50 === 0 ? 'Ş'.repeat(500) : 'Belediye',
      period: '2027',
      recordIds: records.slice(k, k + 8).map(({ id }) => id),
    }),
  );
  return samplePlan({
    neighbourhood: neighbourhood({
      practice: true,
      name: 'Uzun'.repeat(50),
      groupName: 'Ç'.repeat(200),
    }),
    records,
    activities,
    audience: 'group',
  });
}

interface Word {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** Every word of the PDF with its place, PDF points from the upper left corner. */
function wordsOf(path: string): Word[] {
  const xml = execFileSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  let page = 0;
  const found: Word[] = [];
  for (const line of xml.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const match =
      /xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (match === null) continue;
    const [, left, right, bottom, text] = match;
    found.push({
      page,
      left: Number(left),
      right: Number(right),
      bottom: Number(bottom),
      text: text ?? '',
    });
  }
  return found;
}

const a4 = { width: 595.28, height: 841.89 };
/** The page's margins are 20 mm; a hair for rounding. */
const margin = 56.69 - 0.6;

describe.skipIf(!poppler)('the PDF, as Poppler reads it (skipped without pdftotext)', () => {
  describe('a small plan', () => {
    let path = '';
    beforeAll(async () => {
      const input = samplePlan();
      const letters = record(21, 'k_park', { name: 'ğüşiöçıİĞÜŞÖÇI parkı' });
      path = (await printed(treeOf({ ...input, records: [...input.records, letters] }))).path;
    });

    test('is real text with Turkish letters', () => {
      const text = pdfText(path);
      expect(text).toContain('ğüşiöçıİĞÜŞÖÇI parkı');
      expect(text).toContain('Toplanma alanları ve güzergâhlar');
      expect(text).toContain('4 × 4 = 16');
    });

    test('has its fonts inside', () => {
      const fonts = pdfFonts(path);
      expect(fonts.length).toBeGreaterThanOrEqual(2);
      for (const line of fonts) expect(line).toMatch(/AtkinsonHyperlegibleNext.*\byes yes yes\b/);
    });

    test('is A4, titled, in Turkish, with a page number on every page but the cover', () => {
      const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
      expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
      expect(info).toMatch(/Title:\s+Mahalle Afet Eylem Planı – Ihlamurlu/);
      const pages = pdfText(path).split('\f').slice(0, -1);
      expect(pages[0]).not.toMatch(/Sayfa/);
      pages.slice(1).forEach((page, k) => {
        expect(page).toContain(`Sayfa ${k + 2} / ${pages.length}`);
        expect(page).toContain('Ihlamurlu · Mahalle Afet Eylem Planı');
      });
    });

    test('the contents name the page that a part begins on', () => {
      const pages = pdfText(path).split('\f');
      const line = /10\. Eylem planı\s+(\d+)/.exec(pages[0] ?? '');
      const page = Number(line?.[1]);
      expect(pages[page - 1]).toContain('10. Eylem planı');
    });

    test('the summary keeps to one page', () => {
      const pages = pdfText(path).split('\f');
      expect(pages[1]).toContain('1. Bir sayfalık özet');
      expect(pages[2]).toContain('2. Nasıl hazırlandı');
    });
  });

  describe('300 records, 120 activities and names that do not fit', () => {
    let path = '';
    let found: Word[] = [];
    beforeAll(async () => {
      path = (await printed(treeOf(hugePlan()))).path;
      found = wordsOf(path);
    }, 120_000);

    test('nothing stands outside the margins, nothing is cut at the foot', () => {
      const outside = found.filter(
        ({ left, right, bottom }) =>
          left < margin || right > a4.width - margin || bottom > a4.height - 10,
      );
      expect(outside.slice(0, 5)).toEqual([]);
      const foot = a4.height - 20 * 2.834;
      const between = found.filter(({ bottom }) => bottom > foot + 1 && bottom < foot + 8);
      expect(between.slice(0, 5)).toEqual([]);
    });

    test('has every activity and every label', () => {
      const text = pdfText(path);
      for (let k = 0; k < 120; k += 1) expect(text).toMatch(new RegExp(`FAALIYET${k}\\b`));
      const labels = new Set(found.map(({ text: word }) => word));
      const risks = hugePlan().records.filter(({ typeId }) => typeId.startsWith('r_')).length;
      for (let k = 1; k <= risks; k += 1) expect(labels.has(`R${k}`)).toBe(true);
    });

    test('long notes are there to their end', () => {
      const notes = found.filter(({ text }) => text === 'not.').length;
      const long = hugePlan().records.filter(({ note }) => note.length > 100).length;
      const short = hugePlan().records.length - long;
      const shared = long * 490 + short;
      expect(notes).toBe(shared);
    });

    test('every page says «alıştırma»', () => {
      const pages = Math.max(...found.map(({ page }) => page));
      for (let page = 1; page <= pages; page += 1) {
        const says = found.some((word) => word.page === page && word.text === 'alıştırma');
        expect(says, `page ${page}`).toBe(true);
      }
    });

    test('a table’s head stands again on each of its pages', () => {
      const pages = pdfText(path).split('\f');
      const withRows = pages.filter(
        (page) => /^ {0,4}R\d+ /m.test(page) && !page.includes('En önemli riskler'),
      );
      expect(withRows.length).toBeGreaterThan(3);
      for (const page of withRows) expect(page).toMatch(/No\s+Ne, nerede\s+Tehlike/);
    });

    test('no heading stands alone at the foot of a page', () => {
      const pages = pdfText(path).split('\f');
      const titles = ['Risk tablosu', 'Kaynak tablosu', 'İhtiyaç tablosu', 'Güzergâhlar'];
      for (const page of pages) {
        const lines = page
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        const last = lines.at(-2); // the last is the footer
        expect(titles).not.toContain(last);
      }
    });
  });
});

test('markup and quotation marks in names stay text', async () => {
  const input = samplePlan({
    records: [record(1, 'r_agac', { name: '<script>alert(1)</script> & "x" {{y}}' })],
  });
  const pdf = await printed(treeOf(input));
  expect(pdf.missing).toEqual([]);
  if (poppler) expect(pdfText(pdf.path)).toContain('<script>alert(1)</script> & "x" {{y}}');
});

test('tells which letters the typeface lacks', async () => {
  const pdf = await printed(
    treeOf(samplePlan({ records: [record(1, 'k_park', { name: 'حديقة' })] })),
  );
  expect([...pdf.missing].sort()).toEqual([...new Set('حديقة')].sort());
});
