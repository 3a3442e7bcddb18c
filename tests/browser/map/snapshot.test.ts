import i18next from 'i18next';
import { beforeAll, expect, test, vi } from 'vitest';
import { packLayerIds } from '@/domain/areaPack';
import type { BoundingBox, PolygonGeometry } from '@/domain/geometry';
import { layers } from '@/domain/taxonomy/layers';
import { startWords } from '@/i18n/i18n';
import type { SceneBase } from '@/map/scene';
import { snapshotMap, snapshotMarginPixels } from '@/map/snapshot';
import { centre, emptyScene, mark, markInTheMiddle, pictureOf } from './mapPage';

const box: BoundingBox = [
  centre[0] - 0.004,
  centre[1] - 0.003,
  centre[0] + 0.004,
  centre[1] + 0.003,
];

const options = {
  scene: { ...emptyScene, marks: [markInTheMiddle] },
  box,
  widthPixels: 500,
  heightPixels: 400,
  pixelRatio: 2,
  language: 'tr',
} as const;

beforeAll(async () => {
  if (!i18next.isInitialized) await startWords('tr');
});

test('is a PNG of the size asked for, with the marks on white and a true scale', async () => {
  const { blob, metresPerPixel, bearing } = await snapshotMap(options);
  expect(blob.type).toBe('image/png');
  expect(bearing).toBe(0);
  const picture = await pictureOf(blob);
  expect([picture.width, picture.height]).toEqual([1000, 800]);
  expect(picture.at(20, 20)).toEqual([255, 255, 255]);
  expect(picture.count(layers.risk.colourStrong, 500, 400, 36)).toBeGreaterThan(400);
  // The box is as wide as 0.008 degrees; what is left of the 1000 pixels is margin, or more.
  const boxMetres = 0.008 * 111_195 * Math.cos((centre[1] * Math.PI) / 180);
  const boxPixels = boxMetres / metresPerPixel;
  expect(boxPixels).toBeLessThanOrEqual(1000 - 4 * snapshotMarginPixels + 8);
  expect(boxPixels).toBeGreaterThan(600);
});

test('can be black and white, with letters', async () => {
  const { blob } = await snapshotMap({ ...options, monochrome: true });
  const picture = await pictureOf(blob);
  expect(picture.count(layers.risk.colourStrong, 500, 400, 36)).toBe(0);
  expect(picture.count('#000000', 500, 400, 36)).toBeGreaterThan(400);
});

test('draws the base map and says when it is invented, and where it comes from', async () => {
  const coverage: PolygonGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [box[0], box[1]],
        [box[2], box[1]],
        [box[2], box[3]],
        [box[0], box[3]],
        [box[0], box[1]],
      ],
    ],
  };
  const water = {
    type: 'Feature',
    properties: { kind: 'lake' },
    geometry: { type: 'Polygon', coordinates: coverage.coordinates },
  };
  const layerUrls = Object.fromEntries(
    packLayerIds.map((id) => {
      const features = id === 'water' ? [water] : [];
      const text = JSON.stringify({ type: 'FeatureCollection', features });
      return [id, URL.createObjectURL(new Blob([text]))];
    }),
  ) as SceneBase['layerUrls'];
  const base = { layerUrls, coverage, attribution: '', invented: false };
  const lake = '#d6e8f1';
  const drawn = async (more: Partial<SceneBase>) => {
    const scene = { ...emptyScene, base: { ...base, ...more } };
    return pictureOf((await snapshotMap({ ...options, scene })).blob);
  };
  const plain = await drawn({});
  expect(plain.count(lake, 500, 400, 10)).toBe(21 * 21);
  const corner = (picture: typeof plain, x: number) => picture.count('#000000', x, 780, 18);
  expect(corner(plain, 40)).toBe(0);
  expect(corner(await drawn({ invented: true }), 40)).toBeGreaterThan(50);
  expect(corner(plain, 940)).toBe(0);
  expect(corner(await drawn({ attribution: '© OpenStreetMap katkıcıları' }), 940)).toBeGreaterThan(
    50,
  );
});

test('twelve in a row give every WebGL context back', { timeout: 120_000 }, async () => {
  // A canvas that is asked again gives the context it has.
  const made = new Set<WebGL2RenderingContext>();
  const { getContext } = HTMLCanvasElement.prototype;
  const watched = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    const context = Reflect.apply(getContext, this, args);
    if (context instanceof WebGL2RenderingContext) made.add(context);
    return context;
  } as typeof getContext);
  const small = { ...options, widthPixels: 120, heightPixels: 100, pixelRatio: 1 };
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, k) =>
      snapshotMap({
        ...small,
        scene: { ...emptyScene, marks: [mark(String(k), markInTheMiddle.geometry)] },
      }),
    ),
  );
  watched.mockRestore();
  expect(made.size).toBe(12);
  expect([...made].filter((context) => !context.isContextLost())).toEqual([]);
  expect(document.querySelectorAll('canvas')).toHaveLength(0);
  for (const { blob } of all) {
    const picture = await pictureOf(blob);
    // A small sign at one pixel a pixel: its core, and the rim of its hue around it.
    expect(picture.count(layers.risk.colourStrong, 60, 50, 18)).toBeGreaterThan(30);
    expect(picture.count(layers.risk.colour, 60, 50, 18)).toBeGreaterThan(15);
  }
});

test('stops when told to, and the next one is not kept waiting', async () => {
  const controller = new AbortController();
  const stopped = snapshotMap({ ...options, signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(stopped).rejects.toThrow('enough');
  expect((await snapshotMap(options)).blob.size).toBeGreaterThan(1000);
  expect(document.querySelectorAll('canvas')).toHaveLength(0);
});

test('a base map that cannot be read is a failure with a name', async () => {
  const layerUrls = Object.fromEntries(
    packLayerIds.map((id) => [id, 'blob:nothing-here']),
  ) as SceneBase['layerUrls'];
  const base = { layerUrls, coverage: null, attribution: '', invented: false };
  await expect(snapshotMap({ ...options, scene: { ...emptyScene, base } })).rejects.toMatchObject({
    key: 'mapFailed',
  });
});
