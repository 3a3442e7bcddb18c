import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

/** A file of `tests/fixtures/maps`: an invented hamlet in the middle of the Black Sea. */
function mapFixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/maps/${name}`, import.meta.url));
}

export const hamlet = mapFixture('hamlet.osm');
export const hamletBoundary = mapFixture('hamlet-boundary.geojson');

/** What Overpass answers for the hamlet. */
export function overpassAnswer(): string {
  return readFileSync(mapFixture('hamlet.overpass.json'), 'utf8');
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A path, or a file made here. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** A press that opens the file dialogue, and the file chosen there. */
export async function chooseFile(
  page: Page,
  press: () => Promise<void>,
  file: ChosenFile,
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press();
  await (await choosing).setFiles(file);
}

/** **Yeni mahalle** with a name and a boundary, up to its last step: the map. */
export async function beginNeighbourhood(
  page: Page,
  boundary: ChosenFile = hamletBoundary,
): Promise<void> {
  await page.goto('./');
  await button(page, 'Yeni mahalle').click();
  await page.getByLabel('Mahallenin adı').fill('Uydurma');
  await button(page, 'Devam et').click();
  await chooseFile(page, () => button(page, 'Dosyadan al').click(), boundary);
  await expect(page.getByText(/^Seçilen sınır/)).toBeVisible();
  await button(page, 'Devam et').click();
  await button(page, 'Devam et').click();
  await expect(button(page, 'Sonra')).toBeVisible();
}

/** The value beside a label in «Haritada ne var?». */
export async function packFact(page: Page, label: string): Promise<string> {
  const term = page.locator('dt', { hasText: new RegExp(`^${label}$`) });
  return (await term.locator('xpath=following-sibling::dd').textContent()) ?? '';
}

/** «%96,4» and «1.234,5 km» as numbers. */
export function numberIn(text: string): number {
  return Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
}
