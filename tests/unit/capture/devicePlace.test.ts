import { describe, expect, test } from 'vitest';
import type { Position } from '@/domain/geometry';
import {
  type DeviceQuestion,
  decideDevicePlace,
  placementAt,
  spokenAccuracy,
} from '@/features/capture/devicePlace';

const centre: Position = [27.06, 38.49];
/** About 100 m east. */
const near: Position = [27.06115, 38.49];
const far: Position = [27.2, 38.49];
const question: DeviceQuestion = {
  draft: { geometry: null, placement: 'hand' },
  device: { position: near, accuracyMetres: 12 },
  centreAsked: centre,
  centreNow: centre,
  neighbourhood: { boundary: null, centre },
};
const boundary = {
  type: 'Polygon' as const,
  coordinates: [
    [27.05, 38.48],
    [27.07, 38.48],
    [27.07, 38.5],
    [27.05, 38.5],
    [27.05, 38.48],
  ] as Position[],
};

describe('the device has found its place', () => {
  test('nothing was set by hand: the map goes there', () =>
    expect(decideDevicePlace(question)).toBe('go'));

  test('a point put by hand is asked for', () =>
    expect(
      decideDevicePlace({
        ...question,
        draft: { geometry: { type: 'Point', coordinates: centre }, placement: 'hand' },
      }),
    ).toBe('askHand'));

  test('a point put by the device is not', () =>
    expect(
      decideDevicePlace({
        ...question,
        draft: { geometry: { type: 'Point', coordinates: centre }, placement: 'device' },
      }),
    ).toBe('go'));

  test('the map was moved while the device searched', () =>
    expect(decideDevicePlace({ ...question, centreNow: near })).toBe('askHand'));

  test('a trembling map was not moved', () =>
    expect(decideDevicePlace({ ...question, centreNow: [27.060002, 38.49] })).toBe('go'));

  test('far from the neighbourhood', () => {
    const device = { position: far, accuracyMetres: 12 };
    expect(decideDevicePlace({ ...question, device })).toBe('askFar');
    const bounded = { boundary: { ...boundary, coordinates: [boundary.coordinates] }, centre: far };
    expect(decideDevicePlace({ ...question, device, neighbourhood: bounded })).toBe('askFar');
    expect(decideDevicePlace({ ...question, neighbourhood: bounded })).toBe('go');
    expect(decideDevicePlace({ ...question, device, neighbourhood: null })).toBe('go');
  });
});

test('a point is the device’s only where the device led', () => {
  const device = { position: near, accuracyMetres: 12.4 };
  expect(placementAt(near, device)).toEqual({ placement: 'device', accuracyMetres: 12.4 });
  expect(placementAt(centre, device)).toEqual({ placement: 'hand', accuracyMetres: null });
  expect(placementAt(near, null)).toEqual({ placement: 'hand', accuracyMetres: null });
});

test.each([
  [0, 1],
  [4.4, 4],
  [12.3, 12],
  [43, 45],
  [99, 100],
  [138, 140],
])('%d metres are said as %d', (metres, spoken) => expect(spokenAccuracy(metres)).toBe(spoken));
