/** The plan screen: rows come, change, move and go; the form forgets nothing; axe finds nothing. */
import axe from 'axe-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PlanScreen } from '@/features/plan/PlanScreen';
import { changeLanguage, startWords } from '@/i18n/i18n';
import { session } from '@/session/session';
import { execute } from '@/store/commands';
import { feedSnapshot, openFeed } from '@/store/feed';
import { Frame } from '@/ui/Frame';
import { Toasts } from '@/ui/Toasts';
import { activityChange, addNeighbourhood, openTestStore, recordChange } from '../store/testStore';
import { onPage } from '../ui/onPage';

beforeAll(() => startWords('tr'));

async function findings(): Promise<string[]> {
  // A window that is still coming in is half transparent.
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Opens the plan of a new neighbourhood with one record and these activities. */
async function openPlan(...activities: Record<string, string>[]): Promise<void> {
  localStorage.clear();
  await openTestStore();
  const id = await addNeighbourhood();
  const rows = activities.map((patch, k) => {
    const change = activityChange(id, k + 1);
    return { ...change, patch: { ...change.patch, ...patch } };
  });
  await execute({ label: 'recordAdded', changes: [recordChange(id, { name: 'Çınar Sokak' })] });
  if (rows.length > 0) await execute({ label: 'activityAdded', changes: rows });
  await openFeed(id);
  show();
}

const show = () =>
  onPage(
    <>
      <Frame room="page">
        <PlanScreen pack={null} />
      </Frame>
      <Toasts label="İletiler" closeLabel="Kapat" />
    </>,
  );

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const rows = () => feedSnapshot().activities.map(({ activity }) => activity);
const chooseOf = async (number: string, act: string) => {
  await button(`${number} için seçenekler`).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
};

test('the first activity: written, tied to a record on the map, saved, taken back', async () => {
  await openPlan();
  await button('Faaliyet ekle').click();
  await field('Amaç').fill('Yollar açık kalsın');
  await field('Sorumlu').fill('Belediye');
  await button('Kaydet').click();
  await expect.element(page.getByText('Yapılacak işi yazın.')).toBeVisible();
  await field('Faaliyet').fill('Park düzeni istemek');
  await page.getByRole('searchbox').fill('cinar');
  await page.getByRole('checkbox', { name: 'Çınar Sokak' }).click();
  await button('Kaydet').click();
  await vi.waitFor(() => expect(rows()).toEqual(['Park düzeni istemek']));
  const [saved] = feedSnapshot().activities;
  expect(saved).toMatchObject({ goal: 'Yollar açık kalsın', responsible: 'Belediye', position: 1 });
  expect(saved?.recordIds).toEqual([feedSnapshot().mapRecords[0]?.id]);
  await expect.element(page.getByText('Çınar Sokak')).toBeVisible();
  await button('Geri al').click();
  await vi.waitFor(() => expect(rows()).toEqual([]));
});

test('an unfinished form is there again after the tab was closed', async () => {
  await openPlan();
  await button('Faaliyet ekle').click();
  await field('Faaliyet').fill('Tatbikat');
  show(); // the tab comes back
  await expect.element(page.getByText('Yarım kalan bir faaliyet var')).toBeVisible();
  await button('Devam et').click();
  await expect.element(field('Faaliyet')).toHaveValue('Tatbikat');
  await button('Kaydet').click();
  await vi.waitFor(() => expect(rows()).toEqual(['Tatbikat']));
  show();
  await expect.element(page.getByText('Tatbikat')).toBeVisible();
  expect(page.getByText('Yarım kalan bir faaliyet var').query()).toBeNull();
});

test('rows move and go, by keyboard as well', async () => {
  await openPlan({ activity: 'bir' }, { activity: 'iki' }, { activity: 'üç' });
  await chooseOf('1.1.3', 'Yukarı taşı');
  await vi.waitFor(() => expect(rows()).toEqual(['bir', 'üç', 'iki']));
  await button('1.1.2 için seçenekler').click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(rows()).toEqual(['üç', 'bir', 'iki']));
  await chooseOf('1.1.2', 'Sil');
  await vi.waitFor(() => expect(rows()).toEqual(['üç', 'iki']));
  await button('Geri al').click();
  await vi.waitFor(() => expect(rows()).toEqual(['üç', 'bir', 'iki']));
});

test('a goal’s new wording can go to all its rows in one step', async () => {
  await openPlan({ activity: 'bir' }, { activity: 'iki' });
  await button('1.1.1 düzenle').click();
  await field('Amaç').fill('Yeni amaç');
  await expect
    .element(page.getByRole('checkbox', { name: /1 faaliyette de değiştir/ }))
    .toBeChecked();
  await button('Kaydet').click();
  const goals = () => feedSnapshot().activities.map(({ goal }) => goal);
  await vi.waitFor(() => expect(goals()).toEqual(['Yeni amaç', 'Yeni amaç']));
  await button('Geri al').click();
  await vi.waitFor(() => expect(goals()).toEqual(['Amaç', 'Amaç']));
});

test('the plan document stands on the screen, for the reader that was chosen', async () => {
  await openPlan({ activity: 'Aydınlatma istemek' });
  await button('Plan belgesi').click();
  const paper = page.getByRole('article');
  await expect.element(paper, { timeout: 15_000 }).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '5. Riskler' })).toBeInTheDocument();
  await expect
    .element(page.getByRole('table', { name: 'Eylem planı tablosu' }))
    .toBeInTheDocument();
  expect(paper.element().textContent).toContain('Belediye nüshası');
  expect(paper.element().textContent).toContain('alıştırma');
  await page.getByRole('radio', { name: 'Grup nüshası' }).click();
  await vi.waitFor(() => expect(paper.element().textContent).toContain('Grup nüshası · '), 15_000);
});

test.each(['tr', 'en'] as const)('axe finds nothing, phone and laptop, %s', async (language) => {
  await changeLanguage(language);
  session.setState({ language });
  document.documentElement.dataset.theme = 'light';
  await openPlan({ activity: 'Aydınlatma istemek' }, { activity: 'Çeşme', objective: 'b' });
  for (const [width, height] of [
    [360, 740],
    [1366, 768],
  ] as const) {
    await page.viewport(width, height);
    await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
    expect(await findings(), `activities ${width}`).toEqual([]);
  }
  await page.getByRole('button', { name: /^(Plan belgesi|Plan document)$/ }).click();
  await expect.element(page.getByRole('article'), { timeout: 15_000 }).toBeVisible();
  expect(await findings(), 'document').toEqual([]);
  await page.getByRole('button', { name: /^(Plana dön|Back to the plan)$/ }).click();
  await page.getByRole('button', { name: /^(Faaliyet ekle|Add activity)$/ }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(await findings(), 'form').toEqual([]);
  await page.viewport(360, 740);
  await changeLanguage('tr');
  session.setState({ language: 'tr' });
});
