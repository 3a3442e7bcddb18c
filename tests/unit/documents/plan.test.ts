import { describe, expect, test } from 'vitest';
import { planDocument, planMaps } from '@/documents/plan';
import type { PlanInput } from '@/documents/plan/planFacts';
import type { DocumentTree, Table } from '@/documents/tree';
import type { Audience } from '@/domain/privacy';
import type { MapRecord } from '@/domain/records';
import { attributes } from '@/domain/taxonomy/attributes';
import { typeIds } from '@/domain/taxonomy/types';
import { documentWords } from '@/i18n/documentWords';
import trPlan from '@/i18n/locales/tr/plan.json';
import { activity, neighbourhood, record, samplePlan } from './sample';
import { rowTexts, treeTexts } from './treeText';

const tr = await documentWords('tr');
const en = await documentWords('en');

function plan(parts: Partial<PlanInput> = {}): DocumentTree {
  return planDocument(samplePlan(parts), { day: '2026-11-23', images: {} }, tr, 'tr');
}

function tableOf(tree: DocumentTree, caption: string): Table {
  const found = tree.blocks.find(
    (block): block is Table => block.kind === 'table' && block.caption === caption,
  );
  if (found === undefined) throw new Error(`no table ${caption}`);
  return found;
}

const headings = (tree: DocumentTree) =>
  tree.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );

describe('the plan', () => {
  test('names who made the base map, under every map and among the sources', () => {
    const figures = plan().blocks.filter((block) => block.kind === 'figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { title, notes } of figures) {
      expect(notes.join(' '), title).toContain('© OpenStreetMap katkıcıları');
    }
    const texts = treeTexts(plan()).filter((text) => text.includes('© OpenStreetMap katkıcıları'));
    expect(texts.length).toBeGreaterThan(figures.length);
    expect(treeTexts(plan({ pack: null })).join(' ')).not.toContain('OpenStreetMap');
  });

  test('has the parts of the programme’s plan, numbered, in its order', () => {
    expect(headings(plan())).toEqual([
      '1. Bir sayfalık özet',
      '2. Nasıl hazırlandı',
      '3. Mahallenin tanımı',
      '4. Tehlikeler ve öncelikleri',
      '5. Riskler',
      '6. Kaynaklar',
      '7. Toplanma alanları ve güzergâhlar',
      '8. Toplanma alanı yeterlilik tablosu',
      '9. İhtiyaçlar',
      '10. Eylem planı',
      '11. Ekler',
    ]);
  });

  test('says everything in both languages', () => {
    const english = planDocument(samplePlan(), { day: '2026-11-23', images: {} }, en, 'en');
    for (const tree of [plan(), english, plan({ records: [], activities: [], pack: null })]) {
      const broken = treeTexts(tree).filter((text) =>
        /\{\{|document\.|taxonomy[:.]|undefined|NaN|null/.test(text),
      );
      expect(broken).toEqual([]);
    }
    expect(treeTexts(english)).toContain('5. Risks');
  });

  test('judges nothing safe', () => {
    expect(JSON.stringify(trPlan)).not.toMatch(/güvenli/i);
  });

  test('orders risks by severity × likelihood, ungraded last and «bilinmiyor»', () => {
    const rows = tableOf(plan(), 'Risk tablosu').rows.map(rowTexts);
    expect(rows.map(([label]) => label)).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect(rows[0]?.[1]).toBe(
      'Çınar Sokak’ın üst ucu\nDar sokak (itfaiye giremez, < 4 m)\nGenişlik: 2,6 m · Yandaki binaların yüksekliği: 12 m',
    );
    expect(rows.map((row) => row[3])).toEqual([
      '4 × 4 = 16',
      '5 × 3 = 15',
      '2 × 2 = 4',
      'bilinmiyor',
    ]);
  });

  test('sorts names as Turkish does', () => {
    const names = ['Zeytin', 'Şimşir', 'Çınar', 'Iğde', 'İncir', 'Söğüt', 'Ceviz'];
    const records = names.map((name, k) => record(k, 'k_park', { name }));
    const rows = tableOf(plan({ records }), 'Kaynak tablosu').rows.map(rowTexts);
    expect(rows.map((row) => row[1]?.split('\n')[0])).toEqual([
      'Ceviz',
      'Çınar',
      'Iğde',
      'İncir',
      'Söğüt',
      'Şimşir',
      'Zeytin',
    ]);
  });

  test('counts the room on assembly areas, says which measure, and sums', () => {
    const rows = tableOf(plan(), 'Toplanma alanları').rows.map(rowTexts);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [
        'Eski stad\nresmî (ilan edilmiş)',
        'bilinmiyor',
        'bilinmiyor',
        'bilinmiyor',
        'bilinmiyor',
        'bilinmiyor',
      ],
      [
        'Ihlamurlu Parkı\nresmî (ilan edilmiş)',
        '2.400',
        'kullanılabilir',
        '2.400',
        '1.600',
        '0,38',
      ],
      ['Okul bahçesi\nresmî (ilan edilmiş)', '1.500', 'brüt (kayıttaki)', '1.500', '1.000', '0,24'],
      ['Boş arsa\nmahallenin önerisi', '8.011', 'haritadan ölçüldü', '8.011', '5.340', '1,27'],
      ['Resmî alanlar toplamı', '3.900', '', '3.900', '2.600', '0,62'],
      ['Önerilerle birlikte', '11.911', '', '11.911', '7.940', '1,89'],
    ]);
    expect(treeTexts(plan())).toContain('1 alanın m² değeri bilinmiyor; toplama katılmadı.');
  });

  test('says of each area what it has; what nobody asked is not a no', () => {
    const rows = tableOf(plan(), 'Alanlarda ne var?').rows.map(rowTexts);
    expect(rows[1]).toEqual([
      'T2',
      'Ihlamurlu Parkı',
      'bilinmiyor',
      'Evet',
      'bilinmiyor',
      'Hayır',
      'bilinmiyor',
      'bilinmiyor',
    ]);
  });

  test('compares with both norms: the worked example of İzkent', () => {
    const rows = tableOf(plan(), 'Ölçüte göre gereken alan').rows.map(rowTexts);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['1 m²/kişi', '6.295', '3.900', '2.395 m² eksik'],
      ['1,5 m²/kişi', '9.442,5', '3.900', '5.542,5 m² eksik'],
    ]);
  });

  test('never turns what is not known into 0', () => {
    const bare = neighbourhood({
      population: null,
      homes: null,
      populationSource: '',
      boundary: null,
    });
    const tree = plan({ neighbourhood: bare, records: [record(1, 't_resmi')], activities: [] });
    const cells = tree.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(rowTexts) : [],
    );
    expect(cells.filter((text) => /^0(\D|$)/.test(text))).toEqual([]);
    expect(cells).toContain('bilinmiyor');
    const facts = tree.blocks.flatMap((block) => (block.kind === 'keyFacts' ? block.facts : []));
    expect(facts.map(({ value }) => value)).toEqual(Array(facts.length).fill('bilinmiyor'));
  });

  test('prints every threshold in use with value and source, and marks the group’s own', () => {
    const settings = { assembly_m2_afad: { value: 2, source: 'grup toplantısı' } };
    const tree = plan({ neighbourhood: neighbourhood({ settings }) });
    const rows = tableOf(tree, 'Kullanılan ölçütler').rows.map(rowTexts);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['2 m²/kişi', 'grubun değeri; grup toplantısı', 'grubun değeri'],
      [
        '1,5 m²/kişi',
        'openaccess.iku.edu.tr b8e007bf…; sozcu.com.tr 2020-6108022',
        'güvenilir kaynak',
      ],
      ['4 m', 'BYKHY m.22 via yanginkapisiistanbul.com', 'güvenilir kaynak'],
    ]);
    expect(
      rowTexts(tableOf(tree, 'Ölçüte göre gereken alan').rows[0] as Table['rows'][number])[1],
    ).toBe('12.590');
  });

  test('gathers activities under goals and links them to the labels on the map', () => {
    const rows = tableOf(plan(), 'Eylem planı tablosu').rows.map(rowTexts);
    expect(rows).toEqual([
      ['Amaç 1: Toplanma alanları kadınlar ve çocuklar için kullanılabilir olsun'],
      [
        '1.1 2 alanda ışık, su, tuvalet',
        '1.1.1 Aydınlatma direği dikilsin',
        'Belediye, Park ve Bahçeler',
        '2027 ilk yarı',
        'İ1, T2',
      ],
      ['', '1.1.2 Çeşme yapılsın', 'bilinmiyor', 'bilinmiyor', ''],
      ['Amaç 2: Herkes yolu bilsin'],
      ['2.1 hedef yazılmadı', '2.1.1 Tatbikat yapalım', 'bilinmiyor', 'Mart', ''],
    ]);
  });

  test('is the same document for the same content: the version is the last change', () => {
    const changed = record(1, 'r_agac', { stamps: { name: 'mfwbv4ow0-0000-aaaaaaaa' } });
    const input = { records: [changed] };
    expect(treeTexts(plan(input))).toEqual(treeTexts(plan(input)));
    const cover = plan(input).blocks[0];
    if (cover?.kind !== 'cover') throw new Error('no cover');
    expect(cover.facts.find(({ label }) => label === 'Sürüm')?.value).toMatch(
      /^\d{1,2}\.\d{1,2}\.\d{4} \d\d:\d\d$/,
    );
  });

  test('says «alıştırma» on every page of an invented neighbourhood', () => {
    expect(plan().pageMark).toBeNull();
    expect(plan({ neighbourhood: neighbourhood({ practice: true }) }).pageMark).toBe('alıştırma');
  });
});

describe('what a copy may hold', () => {
  /** Every record of the taxonomy with a marker in every field and answer that is text. */
  function marked(): MapRecord[] {
    return typeIds.map((typeId, k) => {
      const answers = Object.entries(attributes).flatMap(([key, { widget }]) =>
        widget === 'text' ? [[key, `MARK-${key}`]] : [],
      );
      return record(k, typeId, {
        name: `ADI-${typeId}`,
        note: 'MARK-note',
        attributes: Object.fromEntries(answers),
        origin: { title: 'MARK-origin', key: 'MARK-originkey', licence: '' },
      });
    });
  }
  const people = activity(1, {
    goal: 'g',
    activity: 'f',
    responsible: 'MARK-responsible',
    period: 'p',
  });
  const text = (audience: Audience) =>
    treeTexts(plan({ records: marked(), activities: [people], audience })).join('\n');
  const groupAnswers = Object.entries(attributes).flatMap(([key, { reach }]) =>
    reach === 'group' ? [`MARK-${key}`] : [],
  );
  const groupPlaces = ['ADI-r_yapi', 'ADI-r_yumusak_kat', 'ADI-t_kadin'];
  const counted = typeIds
    .filter((id) => /^[bp]_|^n_(bakim|tercuman)$/.test(id))
    .map((id) => `ADI-${id}\n`);

  test('nothing of the group’s own is in the municipality’s or the public copy', () => {
    for (const audience of ['municipality', 'public'] as const) {
      const printed = text(audience);
      for (const secret of ['MARK-note', 'MARK-originkey', ...groupAnswers, ...groupPlaces]) {
        expect(printed, `${secret} for ${audience}`).not.toContain(secret);
      }
    }
  });

  test('counts of people are no places, not even for the group', () => {
    for (const audience of ['group', 'municipality', 'public'] as const) {
      const printed = `${text(audience)}\n`;
      for (const name of counted) expect(printed).not.toContain(name);
    }
  });

  test('names of those responsible reach the municipality, not the public', () => {
    expect(text('municipality')).toContain('MARK-responsible');
    expect(text('public')).not.toContain('MARK-responsible');
    expect(text('public')).not.toContain('Işık Kadın Grubu');
  });

  test('the group’s copy has its notes and its places', () => {
    const printed = text('group');
    for (const own of ['MARK-note', 'MARK-anahtar_kimde', ...groupPlaces]) {
      expect(printed).toContain(own);
    }
  });

  test('what stays is said as a number; buildings as a request for an expert', () => {
    const municipality = treeTexts(plan());
    expect(municipality).toContain(
      '1 yapı gözlemi var. Yeri yazılmadı; uzman incelemesi isteniyor.',
    );
    expect(municipality).toContain('1 kayıt bu nüshaya yazılmadı; yalnız grupta kalıyor.');
  });

  test('the bin is not printed, and links to what stays are not shown', () => {
    const printed = treeTexts(plan({ audience: 'group' })).join('\n');
    expect(printed).not.toContain('SİLİNEN');
    expect(printed).toContain('YAPIADI');
  });
});

describe('the maps of a plan', () => {
  test('one for each group of layers that has records, all of one frame', () => {
    const maps = planMaps(samplePlan(), tr, 'tr');
    expect(maps.map(({ id, recordIds }) => [id, recordIds.length])).toEqual([
      ['risks', 4],
      ['resources', 5],
      ['assembly', 6],
      ['needs', 2],
    ]);
    expect(new Set(maps.map(({ frame }) => JSON.stringify(frame))).size).toBe(1);
    expect(
      planMaps(samplePlan({ records: [record(1, 'n_su')] }), tr, 'tr').map(({ id }) => id),
    ).toEqual(['needs']);
  });

  test('what stays with the group is not drawn either', () => {
    const ids = planMaps(samplePlan(), tr, 'tr').flatMap(({ recordIds }) => recordIds);
    const { records } = samplePlan();
    const drawn = records.filter(({ id }) => ids.includes(id)).map(({ typeId }) => typeId);
    expect(drawn).not.toContain('r_yapi');
    expect(drawn).not.toContain('t_kadin');
  });

  test('a neighbourhood without boundary or records still has a frame', () => {
    const input = samplePlan({
      neighbourhood: neighbourhood({ boundary: null }),
      records: [record(1, 'n_su')],
    });
    const [map] = planMaps(input, tr, 'tr');
    expect(map?.frame.box.every(Number.isFinite)).toBe(true);
  });
});
