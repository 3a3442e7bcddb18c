/** The plan of the practice neighbourhood: real store, real map, real workers. */
import { beforeEach, describe, expect, test } from 'vitest';
import { makePdf } from '@/documents/pdf';
import { boxWithin, frameOf, placeOnFrame } from '@/documents/plan/mapFrame';
import { makePlan } from '@/documents/planClient';
import type { DocumentTree, Figure } from '@/documents/tree';
import type { BoundingBox, Position } from '@/domain/geometry';
import { drawPlanMaps } from '@/features/plan/drawPlanMaps';
import { preparePractice } from '@/features/start/openPractice';
import { startWords } from '@/i18n/i18n';
import { snapshotMap, snapshotMarginPixels } from '@/map/snapshot';
import { feedSnapshot, openFeed } from '@/store/feed';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { type OpenPack, openPack } from '@/store/packs';
import { openTestStore } from '../store/testStore';

const patience = { timeout: 120_000 };
const forever = new AbortController().signal;

await startWords('tr');

async function practicePlan(signal: AbortSignal, pack: OpenPack | null): Promise<DocumentTree> {
  const { neighbourhoodId, mapRecords, activities } = feedSnapshot();
  const neighbourhood = neighbourhoodById(neighbourhoodId);
  if (neighbourhood === null) throw new Error('no practice');
  return makePlan(
    {
      neighbourhood,
      records: mapRecords,
      activities,
      pack: pack?.meta ?? null,
      audience: 'municipality',
    },
    {
      language: 'tr',
      day: '2026-11-23',
      signal,
      draw: (maps) =>
        drawPlanMaps(maps, {
          records: mapRecords,
          boundary: neighbourhood.boundary,
          pack,
          language: 'tr',
          signal,
          onProgress: () => undefined,
        }),
    },
  );
}

const figuresOf = ({ blocks }: DocumentTree) =>
  blocks.filter((block): block is Figure => block.kind === 'figure');

describe('the practice neighbourhood’s plan', () => {
  let pack: OpenPack | null = null;
  beforeEach(async () => {
    await openTestStore();
    const id = await preparePractice();
    await openFeed(id);
    pack = await openPack(id);
    return () => pack?.close();
  }, patience.timeout);

  test(
    'has four maps at print resolution, drawn from the live map, and a PDF',
    patience,
    async () => {
      const tree = await practicePlan(forever, pack);
      const figures = figuresOf(tree);
      expect(figures).toHaveLength(4);
      for (const { image, overlay } of figures) {
        if (image === null) throw new Error('a map was not drawn');
        const bitmap = await createImageBitmap(image);
        const inches = overlay.width / 25.4;
        expect(bitmap.width / inches).toBeGreaterThanOrEqual(150);
        expect(bitmap.width / bitmap.height).toBeCloseTo(overlay.width / overlay.height, 2);
        expect(await inkShare(bitmap)).toBeGreaterThan(0.05);
      }
      const shares: number[] = [];
      const pdf = await makePdf(tree, {
        signal: forever,
        onProgress: (share) => shares.push(share),
      });
      expect(shares.length).toBeGreaterThan(3);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect(pdf.missing).toEqual([]);
      expect(await pdf.blob.slice(0, 5).text()).toBe('%PDF-');
      const text = await pdf.blob.text();
      expect(text.match(/\/Subtype \/Image/g)).toHaveLength(4);
      expect(text).toContain('AtkinsonHyperlegibleNext');
      expect(text).not.toContain('/SMask'); // an alpha channel would cost seconds for each map
    },
  );

  test('without a base map the places are drawn all the same', patience, async () => {
    const tree = await practicePlan(forever, null);
    const figures = figuresOf(tree);
    expect(figures).toHaveLength(4);
    expect(figures.map(({ image }) => image)).toEqual([null, null, null, null]);
    expect(figures[0]?.overlay.shapes.length).toBeGreaterThan(50);
  });

  test('stops when it is told to', patience, async () => {
    const ending = new AbortController();
    const plan = practicePlan(ending.signal, null);
    ending.abort();
    await expect(plan).rejects.toMatchObject({ name: 'AbortError' });

    const tree = await practicePlan(forever, null);
    const stopping = new AbortController();
    const pdf = makePdf(tree, { signal: stopping.signal, onProgress: () => stopping.abort() });
    await expect(pdf).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test(
  'labels lie where the map has the places: the picture is exactly the frame',
  patience,
  async () => {
    const frame = frameOf([27.0604, 38.5063, 27.0713, 38.5178]);
    const corners: BoundingBox = [27.061, 38.508, 27.069, 38.517];
    const [west, south, east, north] = corners;
    const ring: Position[] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const pixelRatio = 2;
    const { blob } = await snapshotMap({
      scene: {
        base: null,
        theme: 'print',
        boundary: { type: 'Polygon', coordinates: [ring] },
        marks: [],
        selectedId: null,
        preview: null,
      },
      box: boxWithin(frame, snapshotMarginPixels),
      widthPixels: frame.widthPixels,
      heightPixels: frame.heightPixels,
      pixelRatio,
      language: 'tr',
    });
    const drawn = await inkBounds(await createImageBitmap(blob));
    const pixelsPerMillimetre = (pixelRatio * 96) / 25.4;
    const upperLeft = placeOnFrame(frame, [west, north]);
    const lowerRight = placeOnFrame(frame, [east, south]);
    const expected = [upperLeft.x, upperLeft.y, lowerRight.x, lowerRight.y].map(
      (place) => place * pixelsPerMillimetre,
    );
    // The line is some pixels wide, and dashed.
    drawn.forEach((place, k) => {
      expect(Math.abs(place - (expected[k] as number))).toBeLessThan(8);
    });
  },
);

function pixelsOf(bitmap: ImageBitmap): ImageData {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const isInk = (data: Uint8ClampedArray, at: number) =>
  (data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number) < 500;

async function inkShare(bitmap: ImageBitmap): Promise<number> {
  const { data } = pixelsOf(bitmap);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    // Anything but paper: the base map is pale.
    if ((data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number) < 720) dark += 1;
  }
  return dark / (data.length / 4);
}

/** Left, top, right and bottom of what is dark, picture pixels. */
async function inkBounds(bitmap: ImageBitmap): Promise<[number, number, number, number]> {
  const { data, width, height } = pixelsOf(bitmap);
  const bounds: [number, number, number, number] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isInk(data, 4 * (y * width + x))) continue;
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  }
  return bounds;
}
