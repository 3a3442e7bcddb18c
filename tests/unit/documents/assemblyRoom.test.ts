import { expect, test } from 'vitest';
import {
  peopleWithRoom,
  roomOf,
  squareMetresEach,
  sumOfRooms,
} from '@/documents/plan/assemblyRoom';
import { field, record } from './sample';

test('people with room: the programme’s worked example of İzkent', () => {
  expect(peopleWithRoom(6295, 1)).toBe(6295);
  expect(peopleWithRoom(9442.5, 1.5)).toBe(6295);
  expect(peopleWithRoom(9442, 1.5)).toBe(6294);
});

test('whole people in spite of binary fractions', () => {
  for (let people = 1; people < 5000; people += 1) {
    expect(peopleWithRoom(people * 1.1, 1.1)).toBe(people);
  }
});

test('usable square metres come before the register’s, those before the outline’s', () => {
  const geometry = field(27.06, 38.51, 100, 50);
  const all = record(1, 't_resmi', {
    geometry,
    attributes: { alan_m2: 700, kullanilabilir_m2: 400 },
  });
  expect(roomOf(all)).toMatchObject({ squareMetres: 400, measure: 'usable', official: true });
  const gross = record(1, 't_resmi', { geometry, attributes: { alan_m2: 700 } });
  expect(roomOf(gross)).toMatchObject({ squareMetres: 700, measure: 'gross' });
  const outline = roomOf(record(1, 't_oneri', { geometry }));
  expect(outline).toMatchObject({ measure: 'measured', official: false });
  expect(outline.squareMetres).toBeCloseTo(5000, -2);
  expect(roomOf(record(1, 't_resmi'))).toMatchObject({ squareMetres: null, measure: null });
});

test('a register’s 0 means not known; a measured 0 means no room', () => {
  expect(roomOf(record(1, 't_resmi', { attributes: { alan_m2: 0 } })).squareMetres).toBeNull();
  const none = record(1, 't_resmi', { attributes: { alan_m2: 900, kullanilabilir_m2: 0 } });
  expect(roomOf(none)).toMatchObject({ squareMetres: 0, measure: 'usable' });
});

test('sums leave out what is not known and say how much that is', () => {
  const rooms = [
    record(1, 't_resmi', { attributes: { alan_m2: 1500.5 } }),
    record(2, 't_resmi'),
    record(3, 't_resmi', { attributes: { kullanilabilir_m2: 250 } }),
  ].map(roomOf);
  expect(sumOfRooms(rooms)).toEqual({ areas: 3, unknown: 1, squareMetres: 1750.5 });
  expect(sumOfRooms(rooms.slice(1, 2))).toEqual({ areas: 1, unknown: 1, squareMetres: null });
});

test('square metres each need both numbers', () => {
  expect(squareMetresEach(3000, 6000)).toBe(0.5);
  expect(squareMetresEach(null, 6000)).toBeNull();
  expect(squareMetresEach(3000, null)).toBeNull();
  expect(squareMetresEach(3000, 0)).toBeNull();
});
