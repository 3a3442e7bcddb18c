import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { packLayerIds } from '@/domain/areaPack';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import type { PictureCorners, Scene, SceneBase } from '@/map/scene';
import { closedRed } from '@/map/style/fireAccess';
import { floorRamp } from '@/map/style/floors';
import { lateStyle } from '@/map/style/lateStyle';
import { paletteOf } from '@/map/style/palette';
import { beside, centre, emptyScene, look, mapOnPage, mark, type Picture } from './mapPage';

const [width, height] = [360, 740];
const middle = { x: width / 2, y: height / 2 };

async function lookUntil(isSo: (picture: Picture) => boolean): Promise<Picture> {
  let picture = await look();
  await vi.waitFor(
    async () => {
      picture = await look();
      expect(isSo(picture)).toBe(true);
    },
    { timeout: 15_000, interval: 300 },
  );
  return picture;
}

/** A rectangle by pixels from the middle: left, top, right, bottom. */
function box(left: number, top: number, right: number, bottom: number): PolygonGeometry {
  const ring = [
    beside(left, bottom),
    beside(right, bottom),
    beside(right, top),
    beside(left, top),
    beside(left, bottom),
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const street = (y: number, properties: object) => ({
  type: 'Feature',
  properties: { class: 'street', ...properties },
  geometry: { type: 'LineString', coordinates: [beside(-150, y), beside(150, y)] },
});

const building = (x: number, properties: object) => ({
  type: 'Feature',
  properties,
  geometry: box(x - 18, -298, x + 18, -262),
});

const layers: Partial<Record<(typeof packLayerIds)[number], object[]>> = {
  roads: [
    street(-200, { widthMetres: 3 }),
    street(-150, { widthMetres: 7 }),
    street(-100, {}),
    street(-40, { class: 'main', widthMetres: 12 }),
  ],
  green: [{ type: 'Feature', properties: { kind: 'park' }, geometry: box(-150, 20, -20, 100) }],
  water: [{ type: 'Feature', properties: { kind: 'lake' }, geometry: box(20, 20, 150, 100) }],
  buildings: [
    building(-120, { floors: 1 }),
    building(-60, { floors: 4 }),
    building(0, { floors: 12 }),
    building(60, {}),
  ],
};

function baseWith(coverage: PolygonGeometry | null): SceneBase {
  const layerUrls = Object.fromEntries(
    packLayerIds.map((id) => {
      const text = JSON.stringify({ type: 'FeatureCollection', features: layers[id] ?? [] });
      return [id, URL.createObjectURL(new Blob([text]))];
    }),
  ) as SceneBase['layerUrls'];
  return { layerUrls, coverage, attribution: '', invented: false };
}

const everywhere = box(-2000, -2000, 2000, 2000);
const plain: Scene = { ...emptyScene, base: baseWith(everywhere) };
const sums = { floors: false, numbers: {} };

test('training: red where a fire engine cannot pass, nothing claimed where no width is known', async () => {
  await mapOnPage({ scene: { ...plain, theme: 'training', look: sums } });
  const { mainRoad, green, water, street: other } = paletteOf('training', lateStyle);
  const at = (picture: Picture, hex: string, x: number, y: number) =>
    picture.count(hex, middle.x + x, middle.y + y, 12);
  const picture = await lookUntil((now) => at(now, closedRed, -100, -200) > 20);
  expect(at(picture, closedRed, -100, -150)).toBe(0);
  expect(at(picture, closedRed, -100, -100)).toBe(0);
  expect(at(picture, other.fill, -100, -150)).toBeGreaterThan(40);
  expect(at(picture, mainRoad.fill, -100, -40)).toBeGreaterThan(100);
  expect(at(picture, green.park, -80, 60)).toBe(25 * 25);
  expect(at(picture, water.fill, 80, 60)).toBe(25 * 25);
  await expect.element(page.getByText("İtfaiye giremez: 4 m'den dar")).toBeVisible();
  await expect.element(page.getByText('Genişliği bilinmiyor')).toBeVisible();
});

test('training follows the group’s own width', async () => {
  const numbers = { fire_road_m: { value: 8, source: 'itfaiye' } };
  await mapOnPage({
    scene: { ...plain, theme: 'training', look: { floors: false, numbers } },
  });
  await lookUntil((now) => now.count(closedRed, middle.x - 100, middle.y - 150, 12) > 20);
  await expect.element(page.getByText("İtfaiye giremez: 8 m'den dar")).toBeVisible();
});

test('floors: the ramp for those that are counted, hatching for the rest; off again', async () => {
  const map = await mapOnPage({ scene: { ...plain, look: { ...sums, floors: true } } });
  const [low, second, , , high] = floorRamp('light');
  const count = (picture: Picture, hex: string, x: number) =>
    picture.count(hex, middle.x + x, middle.y - 280, 10);
  const picture = await lookUntil((now) => count(now, high, 0) > 300);
  expect(count(picture, low, -120)).toBeGreaterThan(300);
  expect(count(picture, second, -60)).toBeGreaterThan(300);
  for (const colour of floorRamp('light')) expect(count(picture, colour, 60)).toBe(0);
  const shades = (now: Picture) => {
    const found = new Set<string>();
    for (let k = -10; k <= 10; k += 1) {
      found.add(String(now.at(middle.x + 60 + k, middle.y - 280)));
    }
    return found.size;
  };
  await lookUntil((now) => shades(now) > 1);
  await expect.element(page.getByText('Kat sayısı bilinmiyor')).toBeVisible();
  await expect.element(page.getByText('10 kat ve üstü')).toBeVisible();
  map.show({ scene: { ...plain, look: sums } });
  const { building: own } = paletteOf('light');
  await lookUntil((now) => count(now, own.fill, 60) > 300);
  await expect.element(page.getByText('Kat sayısı bilinmiyor')).not.toBeInTheDocument();
});

test('without colour: nothing but greys, and patterns for water and green', async () => {
  await mapOnPage({
    scene: { ...plain, theme: 'mono', marks: [mark('a', { type: 'Point', coordinates: centre })] },
  });
  const isInk = ([red]: readonly number[]) => (red as number) < 190;
  const inked = (picture: Picture, x: number, y: number) => {
    let found = 0;
    for (let dx = -40; dx <= 40; dx += 1) {
      for (let dy = -20; dy <= 20; dy += 1) {
        if (isInk(picture.at(middle.x + x + dx, middle.y + y + dy))) found += 1;
      }
    }
    return found;
  };
  const picture = await lookUntil((now) => inked(now, 85, 60) > 60 && inked(now, -85, 60) > 20);
  expect(inked(picture, 85, 60)).not.toBe(inked(picture, -85, 60));
  for (let y = 150; y < height - 60; y += 5) {
    for (let x = 5; x < width - 70; x += 5) {
      const [red, green, blue] = picture.at(x, y);
      expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(12);
    }
  }
});

test('where the pack ends it is shaded and said in words, and nowhere else', async () => {
  await mapOnPage({ scene: { ...emptyScene, base: baseWith(box(-400, -700, 400, 0)) } });
  const { ground, label } = paletteOf('light');
  const dark = (picture: Picture, top: number, bottom: number) => {
    let found = 0;
    for (let y = top; y < bottom; y += 20) found += picture.count(label, 150, y + 10, 10, 60);
    return found;
  };
  const picture = await lookUntil((now) => dark(now, 420, 660) > 10);
  expect(picture.at(100, 300)).toEqual(
    [1, 3, 5].map((k) => Number.parseInt(ground.slice(k, k + 2), 16)),
  );
  expect(picture.count(ground, 100, 500, 3)).toBe(0);
});

/** Upper half red, lower half blue. */
async function flag(): Promise<string> {
  const canvas = new OffscreenCanvas(64, 64);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 64, 32);
  context.fillStyle = '#0000ff';
  context.fillRect(0, 32, 64, 32);
  return URL.createObjectURL(await canvas.convertToBlob());
}

const cornersAt = (left: number, top: number, right: number, bottom: number): PictureCorners => [
  beside(left, top),
  beside(right, top),
  beside(right, bottom),
  beside(left, bottom),
];

test('a picture lies between its corners, follows a handle, and is let go of where it is', async () => {
  const url = await flag();
  const corners = cornersAt(-100, -100, 100, 100);
  const onCorners = vi.fn<(corners: PictureCorners) => void>();
  const scene = (at: PictureCorners): Scene => ({
    ...emptyScene,
    below: { tiles: null, picture: { url, corners: at, opacity: 1 } },
  });
  const map = await mapOnPage({ scene: scene(corners), tool: { kind: 'pinPicture' }, onCorners });
  await lookUntil(
    (now) =>
      now.count('#ff0000', middle.x - 50, middle.y - 60, 4) === 81 &&
      now.count('#0000ff', middle.x - 50, middle.y + 60, 4) === 81,
  );
  const handle = page.getByLabelText('Sağ alt köşe').element();
  const from = handle.getBoundingClientRect();
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  expect(Math.round(start.x)).toBe(middle.x + 100);
  const pointer = (type: string, x: number, y: number, target: EventTarget) =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 }),
    );
  pointer('mousedown', start.x, start.y, handle);
  for (let k = 1; k <= 5; k += 1) {
    pointer('mousemove', start.x + 10 * k, start.y + 12 * k, map.canvas);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  pointer('mouseup', start.x + 50, start.y + 60, map.canvas);
  await vi.waitFor(() => expect(onCorners).toHaveBeenCalledTimes(1));
  const moved = onCorners.mock.lastCall?.[0] as PictureCorners;
  const [longitude, latitude] = beside(150, 160);
  expect(moved[2][0]).toBeCloseTo(longitude, 5);
  expect(moved[2][1]).toBeCloseTo(latitude, 5);
  expect(moved[0][0]).toBeCloseTo((corners[0] as Position)[0], 7);
  map.show({ scene: scene(cornersAt(-150, 120, -50, 220)) });
  await lookUntil(
    (now) =>
      now.count('#ff0000', middle.x, middle.y - 60, 4) === 0 &&
      now.count('#ff0000', middle.x - 100, middle.y + 140, 4) === 81,
  );
  expect(map.onFailure).not.toHaveBeenCalled();
});

test('a picture that is gone is a quiet word, not a failure', async () => {
  const scene: Scene = {
    ...plain,
    below: {
      tiles: null,
      picture: { url: 'blob:gone', corners: cornersAt(-50, -50, 50, 50), opacity: 1 },
    },
  };
  const map = await mapOnPage({ scene });
  await expect.element(page.getByText(/Altlık şu an okunamıyor/)).toBeVisible();
  expect(map.onFailure).not.toHaveBeenCalled();
});

test('a pack that cannot be read leaves the map and its marks, and says so', async () => {
  const layerUrls = Object.fromEntries(
    packLayerIds.map((id) => [id, 'blob:nothing-here']),
  ) as SceneBase['layerUrls'];
  const map = await mapOnPage({
    scene: { ...emptyScene, base: { layerUrls, coverage: null, attribution: '', invented: false } },
  });
  await expect.element(page.getByText(/Harita verisinin bir kısmı okunamadı/)).toBeVisible();
  expect(map.onFailure).not.toHaveBeenCalled();
});
