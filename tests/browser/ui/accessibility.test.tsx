import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { onPage } from './onPage';
import { scenes } from './scenes';

/** Whatever axe finds, as «rule: element» lines. */
async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // The pages of the gallery are not the app's: no title, no landmark around every word.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Every theme on a phone; on a laptop the first, because only the layout differs. */
const looks = [
  { theme: 'light', width: 360, height: 740 },
  { theme: 'light', width: 1366, height: 768 },
  { theme: 'dark', width: 360, height: 740 },
  { theme: 'contrast', width: 360, height: 740 },
];

test.each(looks)(
  '$theme, $width px: axe finds nothing on any scene of the gallery',
  {
    timeout: 90_000,
  },
  async ({ theme, width, height }) => {
    await page.viewport(width, height);
    document.documentElement.lang = 'tr';
    document.documentElement.dataset.theme = theme;
    for (const [name, Scene] of Object.entries(scenes)) {
      const place = onPage(<Scene />);
      await expect.element(page.elementLocator(place)).toBeInTheDocument();
      // Boxes that scroll are told so once the page is laid out.
      await nextFrame();
      expect(await findings(), name).toEqual([]);
    }
  },
);

test('axe does find something where there is something', async () => {
  onPage(<button type="button" />);
  expect((await findings()).join()).toContain('button-name');
});
