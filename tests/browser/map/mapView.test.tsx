import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { layers } from '@/domain/taxonomy/layers';
import { paletteOf } from '@/map/style/palette';
import {
  arrivesAt,
  beside,
  centre,
  emptyScene,
  look,
  mapOnPage,
  mark,
  markInTheMiddle,
} from './mapPage';

const risk = layers.risk.colourStrong;
const resource = layers.resource.colourStrong;
const [width, height] = [360, 740];
const middle = { x: width / 2, y: height / 2 };

/** The screen, as soon as it is as described. */
async function lookUntil(isSo: (picture: Awaited<ReturnType<typeof look>>) => boolean) {
  await vi.waitFor(async () => expect(isSo(await look())).toBe(true), {
    timeout: 15_000,
    interval: 300,
  });
}

test('draws a mark where it is, in the colour of its layer', async () => {
  await mapOnPage({ scene: { ...emptyScene, marks: [markInTheMiddle] } });
  const picture = await look();
  expect([picture.width, picture.height]).toEqual([width, height]);
  expect(picture.count(risk, middle.x, middle.y, 16)).toBeGreaterThan(100);
  // The picture inside is white.
  expect(picture.count('#ffffff', middle.x, middle.y, 12)).toBeGreaterThan(20);
  expect(picture.count(risk, 60, 600, 30)).toBe(0);
});

test('the map is there first, names follow', async () => {
  const named = mark('named', markInTheMiddle.geometry, { name: 'Köşe trafosu' });
  await mapOnPage({ scene: { ...emptyScene, marks: [named] } });
  const ink = paletteOf('light').markLabel;
  // Under, over or beside the sign; thin strokes are grey at their edges.
  await lookUntil((picture) => picture.count(ink, middle.x, middle.y, 110, 60) > 60);
});

test('a tap on a mark selects it, beside it nothing', async () => {
  const far = mark('far', { type: 'Point', coordinates: beside(100, 150) });
  const { canvas, onSelect } = await mapOnPage({
    scene: { ...emptyScene, marks: [markInTheMiddle, far] },
  });
  await userEvent.click(canvas, { position: { x: middle.x + 18, y: middle.y - 8 } });
  expect(onSelect).toHaveBeenLastCalledWith('middle');
  await userEvent.click(canvas, { position: { x: middle.x + 100, y: middle.y + 150 } });
  expect(onSelect).toHaveBeenLastCalledWith('far');
  await userEvent.click(canvas, { position: { x: 40, y: 600 } });
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test('a tap takes the nearest sign before a line, and a line before the area under both', async () => {
  const [west, north, east, south] = [-150, -250, 150, 250];
  const ring = [
    beside(west, south),
    beside(east, south),
    beside(east, north),
    beside(west, north),
    beside(west, south),
  ];
  const marks = [
    mark('area', { type: 'Polygon', coordinates: [ring] }, { typeId: 't_resmi' }),
    mark(
      'line',
      { type: 'LineString', coordinates: [beside(-100, -200), beside(-100, 200)] },
      { typeId: 'r_dar_sokak' },
    ),
    mark('sign', { type: 'Point', coordinates: beside(-100, 100) }),
  ];
  const { canvas, onSelect } = await mapOnPage({ scene: { ...emptyScene, marks } });
  const tap = (right: number, down: number) =>
    userEvent.click(canvas, { position: { x: middle.x + right, y: middle.y + down } });
  await tap(-100, 100);
  expect(onSelect).toHaveBeenLastCalledWith('sign');
  await tap(-100, -120);
  expect(onSelect).toHaveBeenLastCalledWith('line');
  await tap(80, 180);
  expect(onSelect).toHaveBeenLastCalledWith('area');
});

test('follows the scene: marks come and go, the selected one is ringed, the theme changes', async () => {
  const map = await mapOnPage();
  await lookUntil((picture) => picture.count(risk, middle.x, middle.y, 16) === 0);
  const marks = [markInTheMiddle];
  map.show({ scene: { ...emptyScene, marks } });
  await lookUntil((picture) => picture.count(risk, middle.x, middle.y, 16) > 100);
  map.show({ scene: { ...emptyScene, marks, selectedId: 'middle' } });
  const { accent } = paletteOf('light');
  await lookUntil((picture) => picture.count(accent, middle.x, middle.y, 36) > 100);
  const moved = [
    mark('middle', { type: 'Point', coordinates: beside(100, 0) }, { typeId: 'k_okul' }),
  ];
  map.show({ scene: { ...emptyScene, marks: moved } });
  await lookUntil(
    (picture) =>
      picture.count(risk, middle.x, middle.y, 16) === 0 &&
      picture.count(resource, middle.x + 100, middle.y, 16) > 100,
  );
  map.show({ scene: { ...emptyScene, theme: 'dark' } });
  const { ground } = paletteOf('dark');
  await lookUntil((picture) => picture.count(ground, 60, 600, 10) === 21 * 21);
  expect(map.onFailure).not.toHaveBeenCalled();
});

test('placing a point: a tap brings the place under the cross-hair', async () => {
  const { canvas, handle, onSelect } = await mapOnPage({ tool: { kind: 'placePoint' } });
  const before = handle.centre();
  expect(before?.[0]).toBeCloseTo(centre[0], 6);
  await userEvent.click(canvas, { position: { x: middle.x + 60, y: middle.y - 90 } });
  await arrivesAt(handle, 60, -90);
  expect(onSelect).not.toHaveBeenCalled();
});

test('the middle is that of what a sheet leaves free', async () => {
  const { canvas, handle } = await mapOnPage({
    tool: { kind: 'placePoint' },
    insets: { bottom: 300 },
    scene: { ...emptyScene, marks: [markInTheMiddle] },
  });
  expect(handle.centre()?.[1]).toBeCloseTo(centre[1], 6);
  await lookUntil((picture) => picture.count(risk, middle.x, (height - 300) / 2, 16) > 50);
  const crossHair = document.querySelector('svg[viewBox="0 0 56 56"]')?.getBoundingClientRect();
  expect((crossHair?.top ?? 0) + (crossHair?.height ?? 0) / 2).toBeCloseTo((height - 300) / 2, 0);
  expect(canvas.getBoundingClientRect().height).toBe(height);
});

test('keys move, zoom and turn the map; a button turns it back', async () => {
  const { canvas, handle } = await mapOnPage();
  canvas.focus();
  await userEvent.keyboard('{ArrowRight}');
  await arrivesAt(handle, 80, 0);
  expect(page.getByRole('button', { name: 'Kuzeye çevir' }).query()).toBeNull();
  await userEvent.keyboard('.');
  const north = page.getByRole('button', { name: 'Kuzeye çevir' });
  await expect.element(north).toBeVisible();
  await north.click();
  await expect.element(north).not.toBeInTheDocument();
  const before = handle.bounds() as number[];
  await page.getByRole('button', { name: 'Yakınlaştır' }).click();
  const widthOf = (box: number[]) => (box[2] as number) - (box[0] as number);
  await vi.waitFor(
    () => expect(widthOf(handle.bounds() as number[]) / widthOf(before)).toBeCloseTo(0.5, 1),
    { timeout: 10_000 },
  );
});

test('says where it is for eyes and ears: scale, source, names, target sizes', async () => {
  await mapOnPage({
    scene: { ...emptyScene, base: null },
    tool: { kind: 'draw', shape: 'Polygon' },
  });
  await expect.element(page.getByRole('region', { name: 'Harita' })).toBeVisible();
  await expect
    .element(page.getByRole('application', { name: 'Harita' }))
    .toHaveAccessibleDescription(/Enter imlecin altına köşe koyar/);
  await expect.element(page.getByRole('img', { name: /^Ölçek: \d+ m$/ })).toBeVisible();
  for (const name of ['Yakınlaştır', 'Uzaklaştır']) {
    const box = page.getByRole('button', { name }).element().getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('without WebGL it says so and lives on', async () => {
  const { getContext } = HTMLCanvasElement.prototype;
  const withoutWebGl = vi
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockImplementation(function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (args[0] === 'webgl2') return null;
      return Reflect.apply(getContext, this, args);
    } as typeof getContext);
  const { onFailure, handle } = await mapOnPage();
  withoutWebGl.mockRestore();
  expect(onFailure).toHaveBeenCalledWith('webglMissing');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/Harita bu tarayıcıda çizilemiyor/);
  expect(handle.centre()).toBeNull();
});

test('a lost graphics memory is told, and the map comes back', async () => {
  const { canvas } = await mapOnPage({ scene: { ...emptyScene, marks: [markInTheMiddle] } });
  const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  loss?.loseContext();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Harita yeniden çiziliyor/);
  loss?.restoreContext();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await lookUntil((picture) => picture.count(risk, middle.x, middle.y, 16) > 100);
});

test('nothing is asked for outside the page', async () => {
  await mapOnPage({ scene: { ...emptyScene, marks: [markInTheMiddle] } });
  const elsewhere = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin);
  expect(elsewhere).toEqual([]);
});
