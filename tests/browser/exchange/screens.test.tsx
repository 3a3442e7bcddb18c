/** The share screen and the import panel: what they say, and that axe finds nothing. */
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ImportPanel } from '@/features/exchange/ImportPanel';
import { ShareScreen } from '@/features/exchange/ShareScreen';
import { startWords } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import { executeMany } from '@/store/commands';
import { feedSnapshot, openFeed } from '@/store/feed';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { Frame } from '@/ui/Frame';
import { addNeighbourhood, openTestStore, recordChange } from '../store/testStore';
import { onPage } from '../ui/onPage';

async function openStoreWith(patches: Record<string, unknown>[]): Promise<void> {
  await openTestStore();
  const id = await addNeighbourhood();
  const changes = patches.map((patch) => recordChange(id, patch));
  await executeMany({ label: 'recordsImported', changes });
  await openFeed(id);
}

async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const showShare = () =>
  onPage(
    <Frame room="page">
      <ShareScreen onOpenImport={() => undefined} />
    </Frame>,
  );

function showImport(file: File): void {
  const neighbourhood = neighbourhoodById(feedSnapshot().neighbourhoodId);
  if (neighbourhood === null) throw new Error('no neighbourhood');
  const noop = () => undefined;
  onPage(
    <Frame
      room="map"
      sheet={
        <ImportPanel
          neighbourhood={neighbourhood}
          file={file}
          onPreview={noop}
          onBox={noop}
          onClose={noop}
        />
      }
    >
      {null}
    </Frame>,
  );
}

test('the share screen says what goes and what stays, and writes just that', async () => {
  await startWords('tr');
  await openStoreWith([
    { name: 'Giden', note: 'GIZLI' },
    { name: 'Kalan', typeId: 'r_yapi' },
  ]);
  showShare();
  await expect.element(page.getByText('1 kayıt dosyaya girecek.')).toBeVisible();
  await expect.element(page.getByText(/1 kayıt bu cihazda kalacak/)).toBeVisible();
  await expect.element(page.getByText('1 kaydın notu')).toBeVisible();

  let written = '';
  let fileName = '';
  // The browser's own save dialogue can't be pressed from here.
  vi.stubGlobal('showSaveFilePicker', ({ suggestedName }: { suggestedName: string }) => {
    fileName = suggestedName;
    return {
      createWritable: () => ({
        write: async (blob: Blob) => {
          written = await blob.text();
        },
        close: () => undefined,
      }),
    };
  });
  await page.getByRole('radio', { name: /Herkese açık/ }).click();
  await page.getByRole('button', { name: 'GeoJSON indir' }).click();
  await expect.poll(() => fileName).toMatch(/^deneme-ilce-\d{4}-\d\d-\d\d-herkese-acik\.geojson$/);
  await expect.poll(() => written).toContain('Giden');
  expect(written).not.toContain('GIZLI');
  expect(written).not.toContain('Kalan');
  const { name, practice, features } = JSON.parse(written);
  expect(name).toBe('Deneme, İlçe, İl – mahalle afet haritası');
  expect(practice).toBe(true);
  expect(features[0].properties.tur_adi).toMatch(/^Dar sokak/);
  vi.unstubAllGlobals();
});

const looks: { language: Language; width: number; height: number }[] = [
  { language: 'tr', width: 360, height: 740 },
  { language: 'en', width: 1366, height: 768 },
];

test.each(looks)(
  'axe finds nothing in $language, $width px wide',
  { timeout: 60_000 },
  async ({ language, width, height }) => {
    await page.viewport(width, height);
    await startWords(language);
    await openStoreWith([{ name: 'A' }, { typeId: 'r_yapi' }]);
    showShare();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findings(), 'share').toEqual([]);
    showImport(new File(['ADI;ENLEM;BOYLAM\nA;26,4;38,9\nB;;\n'], 'liste.csv'));
    await expect.element(page.getByRole('combobox').first()).toBeVisible();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await expect.element(page.getByRole('table').first()).toBeVisible();
    expect(await findings(), 'import').toEqual([]);
    showImport(new File([], 'bos.csv'));
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(await findings(), 'failure').toEqual([]);
  },
);
