import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LineGeometry, PolygonGeometry, Position } from '@/domain/geometry';
import { arrivesAt, beside, centre, type MapOnPage, mapOnPage } from './mapPage';

const middle = { x: 180, y: 370 };

const drawArea = { kind: 'draw', shape: 'Polygon' } as const;
const drawLine = { kind: 'draw', shape: 'LineString' } as const;

/** A map whose drawing tool has arrived. */
async function drawingOn(props: Parameters<typeof mapOnPage>[0]): Promise<MapOnPage> {
  const map = await mapOnPage(props);
  await vi.waitFor(() => expect(map.onDrawing).toHaveBeenCalled(), { timeout: 15_000 });
  return map;
}

function tapper({ canvas }: MapOnPage) {
  return (right: number, down: number) =>
    userEvent.click(canvas, { position: { x: middle.x + right, y: middle.y + down } });
}

/** Presses, moves and lets go, as a finger does. */
function drag(canvas: HTMLCanvasElement, from: [number, number], to: [number, number]) {
  const send = (type: string, [right, down]: [number, number], buttons: number) => {
    canvas.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons,
        clientX: middle.x + right,
        clientY: middle.y + down,
      }),
    );
  };
  send('pointerdown', from, 1);
  const steps = 6;
  for (let k = 1; k <= steps; k += 1) {
    const share = k / steps;
    send(
      'pointermove',
      [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])],
      1,
    );
  }
  send('pointerup', to, 0);
}

function expectAt(position: Position | undefined, right: number, down: number) {
  const [longitude, latitude] = beside(right, down);
  expect(position?.[0]).toBeCloseTo(longitude, 5);
  expect(position?.[1]).toBeCloseTo(latitude, 5);
}

test('an area by taps: three corners make it, a tap on the first closes it', async () => {
  const map = await drawingOn({ tool: drawArea });
  const tap = tapper(map);
  expect(map.drawing()).toMatchObject({ corners: 0, geometry: null, finished: false });
  await tap(-100, 100);
  await tap(100, 100);
  expect(map.drawing()).toMatchObject({ corners: 2, geometry: null });
  await tap(100, -100);
  const { geometry } = map.drawing();
  expect(geometry?.type).toBe('Polygon');
  const ring = (geometry as PolygonGeometry).coordinates[0] as Position[];
  expect(ring).toHaveLength(4);
  expectAt(ring[0], -100, 100);
  expect(map.drawing().finished).toBe(false);
  await tap(-100, 100);
  expect(map.drawing()).toMatchObject({ corners: 3, finished: true });
  expect(map.onSelect).not.toHaveBeenCalled();
});

test('a line by keys alone: move, Enter, Backspace, Enter twice', async () => {
  const map = await drawingOn({ tool: drawLine });
  map.canvas.focus();
  await userEvent.keyboard('{Enter}');
  expect(map.drawing()).toMatchObject({ corners: 1, geometry: null });
  const move = async (key: string, right: number) => {
    await userEvent.keyboard(key);
    await arrivesAt(map.handle, right, 0);
  };
  await move('{ArrowRight}', 80);
  await userEvent.keyboard('{Enter}');
  await move('{ArrowRight}', 160);
  await userEvent.keyboard('{Enter}');
  expect(map.drawing().corners).toBe(3);
  await userEvent.keyboard('{Backspace}');
  expect(map.drawing().corners).toBe(2);
  const { coordinates } = map.drawing().geometry as LineGeometry;
  expect(coordinates).toHaveLength(2);
  expectAt(coordinates[0], 0, 0);
  expectAt(coordinates[1], 80, 0);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(map.drawing()).toMatchObject({ corners: 3, finished: true });
});

test('the same by buttons, through the handle', async () => {
  const map = await drawingOn({ tool: drawLine });
  map.handle.addCornerAtCentre();
  map.handle.finish();
  expect(map.drawing().finished).toBe(false); // one corner is no line
  map.handle.flyTo(beside(120, 0));
  await arrivesAt(map.handle, 120, 0);
  map.handle.addCornerAtCentre();
  map.handle.finish();
  expect(map.drawing()).toMatchObject({ corners: 2, finished: true });
  map.handle.removeCorner();
  expect(map.drawing()).toMatchObject({ corners: 1, finished: false, geometry: null });
});

test('a corner is dragged from 20 pixels away, and the map stays', async () => {
  const map = await drawingOn({ tool: drawArea });
  const tap = tapper(map);
  await tap(-100, 100);
  await tap(100, 100);
  await tap(100, -100);
  drag(map.canvas, [112, -84], [60, -60]);
  await vi.waitFor(() => expect(map.drawing().chosenCorner).toBe(2));
  const ring = (map.drawing().geometry as PolygonGeometry).coordinates[0] as Position[];
  expectAt(ring[2], 60, -60);
  expect(ring).toHaveLength(4);
  expect(map.handle.centre()?.[0]).toBeCloseTo(centre[0], 6);
});

test('the middle of a side, pulled, becomes a corner', async () => {
  const coordinates = [beside(-120, 0), beside(120, 0)];
  const map = await drawingOn({
    tool: { kind: 'edit', geometry: { type: 'LineString', coordinates } },
  });
  drag(map.canvas, [0, 0], [0, -90]);
  await vi.waitFor(() => expect(map.drawing().corners).toBe(3));
  const line = map.drawing().geometry as LineGeometry;
  expectAt(line.coordinates[1], 0, -90);
});

test('editing: tap chooses, the button removes, but an area stays an area', async () => {
  const ring = [beside(-100, 100), beside(100, 100), beside(100, -100), beside(-100, -100)];
  const geometry: PolygonGeometry = {
    type: 'Polygon',
    coordinates: [[...ring, ring[0] as Position]],
  };
  const map = await drawingOn({ tool: { kind: 'edit', geometry } });
  const tap = tapper(map);
  expect(map.drawing()).toMatchObject({ corners: 4, chosenCorner: null });
  await tap(100, 100);
  expect(map.drawing().chosenCorner).toBe(1);
  map.handle.removeCorner();
  expect(map.drawing()).toMatchObject({ corners: 3, chosenCorner: null });
  await tap(100, -100);
  map.handle.removeCorner();
  expect(map.drawing().corners).toBe(3);
});

test('editing by keys: choose the next corner, move the map under it, put it there', async () => {
  const coordinates = [beside(-80, 0), beside(80, 0)];
  const map = await drawingOn({
    tool: { kind: 'edit', geometry: { type: 'LineString', coordinates } },
  });
  map.canvas.focus();
  await userEvent.keyboard('{PageDown}');
  expect(map.drawing().chosenCorner).toBe(0);
  await arrivesAt(map.handle, -80, 0);
  await userEvent.keyboard('{ArrowUp}');
  await arrivesAt(map.handle, -80, -80);
  await userEvent.keyboard('{Enter}');
  expectAt((map.drawing().geometry as LineGeometry).coordinates[0], -80, -80);
});

test('an area whose sides cross is told', async () => {
  const map = await drawingOn({ tool: drawArea });
  const tap = tapper(map);
  await tap(-100, 100);
  await tap(100, -100);
  await tap(100, 100);
  expect(map.drawing().isCrossing).toBe(false);
  await tap(-100, -100);
  expect(map.drawing().isCrossing).toBe(true);
});

test('a drawing outlives a change of the theme and goes with its tool', async () => {
  const map = await drawingOn({ tool: drawLine });
  const tap = tapper(map);
  await tap(-100, 0);
  map.show({
    scene: {
      base: null,
      theme: 'dark',
      boundary: null,
      marks: [],
      selectedId: null,
      preview: null,
    },
  });
  await tap(100, 0);
  expect(map.drawing()).toMatchObject({ corners: 2 });
  map.show({ tool: { kind: 'browse' } });
  const told = map.onDrawing.mock.calls.length;
  map.handle.addCornerAtCentre();
  expect(map.onDrawing.mock.calls.length).toBe(told);
  await tap(0, 100);
  expect(map.onSelect).toHaveBeenCalledWith(null);
});
