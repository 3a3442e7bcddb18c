/** Taking records from a file, with the real reader and the real store. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportPanel } from '@/features/exchange/ImportPanel';
import { startWords } from '@/i18n/i18n';
import { execute } from '@/store/commands';
import { feedSnapshot, openFeed } from '@/store/feed';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { Frame } from '@/ui/Frame';
import { currentToasts } from '@/ui/toastQueue';
import { addNeighbourhood, openTestStore } from '../store/testStore';
import { onPage } from '../ui/onPage';

let previews: (string | null)[];
let closed: number;

beforeEach(async () => {
  await startWords('tr');
  await openTestStore();
  await openFeed(await addNeighbourhood());
  previews = [];
  closed = 0;
});

function open(file: File | null): void {
  const { neighbourhoodId } = feedSnapshot();
  const neighbourhood = neighbourhoodById(neighbourhoodId);
  if (neighbourhood === null) throw new Error('no neighbourhood');
  onPage(
    <Frame
      room="map"
      sheet={
        <ImportPanel
          neighbourhood={neighbourhood}
          file={file}
          onPreview={(url) => previews.push(url)}
          onBox={() => undefined}
          onClose={() => {
            closed += 1;
          }}
        />
      }
    >
      {null}
    </Frame>,
  );
}

const csv = (rows: string[], name = 'eczaneler.csv') =>
  new File([['ADI;ENLEM;BOYLAM', ...rows].join('\n')], name);

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function importFile(file: File): Promise<void> {
  open(file);
  await button('İçe aktar').click();
}

const names = () =>
  feedSnapshot()
    .mapRecords.map((record) => record.name)
    .sort();

const lastToast = () => currentToasts().at(-1);

test('a file becomes records in one step, which one Geri al takes back', async () => {
  open(csv(['A;38,9;26,4', 'B;38,91;26,41', 'C;;']));
  await expect.element(page.getByText('2 kayıt alınacak.')).toBeVisible();
  expect(previews.at(-1)).toMatch(/^blob:/);
  await button('İçe aktar').click();
  await expect.poll(() => closed).toBe(1);
  expect(names()).toEqual(['A', 'B']);
  expect(previews.at(-1)).toBeNull();
  expect(lastToast()).toMatchObject({ text: '2 kayıt eklendi.', action: { label: 'Geri al' } });
  lastToast()?.action?.onPress();
  await expect.poll(names).toEqual([]);
});

test('the same file again adds nothing; a changed one asks first', async () => {
  await importFile(csv(['A;38,9;26,4', 'B;38,91;26,41']));
  await expect.poll(() => closed).toBe(1);
  await importFile(csv(['A;38,9;26,4', 'B;38,91;26,41'], 'eczaneler (1).csv'));
  await expect.poll(() => closed).toBe(2);
  expect(lastToast()?.text).toContain('zaten var');

  const withId = (name: string) =>
    new File([`ID;ADI;ENLEM;BOYLAM\n7;${name};38,95;26,45\n`], 'firinlar.csv');
  await importFile(withId('Fırın'));
  await expect.poll(() => closed).toBe(3);
  open(withId('Yeni Fırın'));
  await button('İçe aktar').click();
  await expect.element(page.getByText('1 kayıt değişecek')).toBeVisible();
  expect(names()).toEqual(['A', 'B', 'Fırın']);
  await button('Değiştir ve ekle').click();
  await expect.poll(names).toEqual(['A', 'B', 'Yeni Fırın']);
});

test('a correction by the group outlives the next import', async () => {
  await importFile(csv(['A;38,9;26,4']));
  await expect.poll(() => closed).toBe(1);
  const [record] = feedSnapshot().mapRecords;
  const moved = { type: 'Point', coordinates: [26.41, 38.92] };
  await execute({
    label: 'recordMoved',
    changes: [{ kind: 'mapRecord', id: record?.id ?? '', patch: { geometry: moved } }],
  });
  await importFile(csv(['A;38,9;26,4']));
  await expect.poll(() => closed).toBe(2);
  expect(feedSnapshot().mapRecords[0]?.geometry).toEqual(moved);
});

test('rows that can’t be taken are listed with the reason', async () => {
  open(csv(['A;38,9;26,4', 'B;;', 'C;on;26,4']));
  await page.getByText('Alınamayan satırlar').click();
  const table = page.getByRole('table', { name: 'Alınamayan satırlar' });
  await expect
    .element(table.getByRole('row', { name: /3.*B.*Enlem ya da boylam boş/ }))
    .toBeVisible();
  await expect
    .element(table.getByRole('row', { name: /4.*C.*Koordinat sayı değil/ }))
    .toBeVisible();
});

test('a file without a type asks for it', async () => {
  open(csv(['A;38,9;26,4'], 'liste.csv'));
  await expect
    .element(page.getByText('İçe aktarmak için önce türü seçin.', { exact: false }))
    .toBeVisible();
  await expect.element(button('İçe aktar')).toBeDisabled();
  await page.getByRole('combobox', { name: 'Noktalar' }).click();
  await userEvent.keyboard('ecza');
  const option = page.getByRole('option', { name: /Eczane/ });
  await expect.element(option).toBeVisible();
  (option.element() as HTMLElement).click();
  await expect.element(page.getByText('1 kayıt alınacak.')).toBeVisible();
  await button('İçe aktar').click();
  await expect.poll(() => feedSnapshot().mapRecords[0]?.typeId).toBe('k_eczane');
});

test('exchanged coordinates are offered to be put right', async () => {
  open(csv(['A;26,4;38,9', 'B;26,41;38,91']));
  await button('Yerlerini değiştir').click();
  await expect.element(page.getByText('Enlem ile boylamın yeri değiştirildi.')).toBeVisible();
  await button('İçe aktar').click();
  await expect.poll(() => feedSnapshot().mapRecords[0]?.geometry.coordinates).toEqual([26.4, 38.9]);
});

test.each([
  ['boş', new File([], 'bos.geojson'), 'Dosya boş'],
  [
    'resim',
    new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'a.geojson'),
    'Bu dosya bir resim',
  ],
  ['derin', new File(['['.repeat(200_000)], 'a.geojson'), 'Dosyanın yapısı çok karışık'],
  [
    '200 MB',
    new File(
      Array.from({ length: 200 }, () => new Uint8Array(1024 * 1024)),
      'a.geojson',
    ),
    'Dosya bu cihaz için çok büyük',
  ],
])('a hostile file (%s) gets a clear word, and another can be opened', async (_, file, words) => {
  open(file);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words);
  await expect.element(button('Dosya seç')).toBeVisible();
  expect(feedSnapshot().mapRecords).toEqual([]);
});

test('a pasted table is read like a file', async () => {
  open(null);
  await page.getByText('Tablo yapıştır').click();
  await page
    .getByRole('textbox', { name: 'Tablodan kopyaladığınız satırlar' })
    .fill('ad\ttür\tenlem\tboylam\nA\tOkul\t38.9\t26.4\n');
  await button('Yapıştırılanı oku').click();
  await button('İçe aktar').click();
  await expect.poll(() => feedSnapshot().mapRecords[0]?.typeId).toBe('k_okul');
  expect(feedSnapshot().mapRecords[0]?.origin?.title).toBe('Yapıştırılan tablo');
});

test('HTML in a name stays letters', async () => {
  const name = '<img src=x onerror="window.hacked=1">';
  open(csv([`"${name.replaceAll('"', '""')}";38,9;26,4`]));
  await page.getByText('İlk satırlar').click();
  await expect.element(page.getByRole('cell', { name })).toBeVisible();
  expect((window as { hacked?: number }).hacked).toBeUndefined();
  await button('İçe aktar').click();
  await expect.poll(names).toEqual([name]);
});
