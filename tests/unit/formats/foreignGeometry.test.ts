import { describe, expect, it } from 'vitest';
import { isCounterClockwise } from '@/domain/geodesy';
import type { PolygonGeometry } from '@/domain/geometry';
import type { MendKey } from '@/formats/findings';
import { cleanGeometry } from '@/formats/foreignGeometry';

const square = [
  [27, 38],
  [27.1, 38],
  [27.1, 38.1],
  [27, 38.1],
  [27, 38],
];
const hole = [
  [27.02, 38.02],
  [27.04, 38.02],
  [27.04, 38.04],
  [27.02, 38.04],
  [27.02, 38.02],
];

function cleaned(raw: unknown, swapped = false) {
  const mends = new Set<MendKey>();
  const result = cleanGeometry(raw, swapped, mends);
  if ('refusal' in result) throw new Error(result.refusal);
  return { parts: result.parts, mends: [...mends].sort() };
}

function refusal(raw: unknown): string | null {
  const result = cleanGeometry(raw, false);
  return 'refusal' in result ? result.refusal : null;
}

describe('cleaning a geometry', () => {
  it('leaves a good one as it is', () => {
    expect(cleaned({ type: 'Polygon', coordinates: [square] })).toEqual({
      parts: [{ type: 'Polygon', coordinates: [square] }],
      mends: [],
    });
  });

  it('turns rings: outer counter-clockwise, holes clockwise', () => {
    const wrong = { type: 'Polygon', coordinates: [[...square].reverse(), hole] };
    const { parts, mends } = cleaned(wrong);
    const [outer, inner] = (parts[0] as PolygonGeometry).coordinates;
    expect(isCounterClockwise(outer ?? [])).toBe(true);
    expect(isCounterClockwise(inner ?? [])).toBe(false);
    expect(mends).toEqual(['ringTurned']);
  });

  it('closes open rings', () => {
    const { parts, mends } = cleaned({ type: 'Polygon', coordinates: [square.slice(0, 4)] });
    expect(parts[0]?.coordinates).toEqual([square]);
    expect(mends).toEqual(['ringClosed']);
  });

  it('drops heights and rounds to a centimetre', () => {
    const { parts, mends } = cleaned({ type: 'Point', coordinates: [27.12345678912, 38.5, 41.6] });
    expect(parts).toEqual([{ type: 'Point', coordinates: [27.1234568, 38.5] }]);
    expect(mends).toEqual(['heightDropped']);
  });

  it('splits parts, also of collections in collections', () => {
    const point = { type: 'Point', coordinates: [27, 38] };
    const { parts, mends } = cleaned({
      type: 'GeometryCollection',
      geometries: [
        { type: 'GeometryCollection', geometries: [point] },
        { type: 'MultiPolygon', coordinates: [[square], [hole]] },
        { type: 'MultiLineString', coordinates: [square.slice(0, 2)] },
        { type: 'MultiPoint', coordinates: [[27, 38]] },
      ],
    });
    expect(parts.map((part) => part.type)).toEqual([
      'Point',
      'Polygon',
      'Polygon',
      'LineString',
      'Point',
    ]);
    expect(mends).toEqual(['partsSplit']);
  });

  it('drops a hole that is none', () => {
    const tiny = [
      [27.02, 38.02],
      [27.02, 38.02],
      [27.02, 38.02],
      [27.02, 38.02],
    ];
    expect(cleaned({ type: 'Polygon', coordinates: [square, tiny] }).mends).toEqual([
      'holeDropped',
    ]);
  });

  it('exchanges coordinates on request', () => {
    const { parts, mends } = cleaned({ type: 'Point', coordinates: [38.5, 27.06] }, true);
    expect(parts[0]?.coordinates).toEqual([27.06, 38.5]);
    expect(mends).toEqual(['coordinatesSwapped']);
  });

  it('counts on from 180° as from −180°', () => {
    const { parts, mends } = cleaned({ type: 'Point', coordinates: [181, -17] });
    expect(parts[0]?.coordinates).toEqual([-179, -17]);
    expect(mends).toEqual(['longitudeWrapped']);
  });

  it('reads numbers that were written as text', () => {
    const { parts, mends } = cleaned({ type: 'Point', coordinates: ['27,06', '38.5'] });
    expect(parts[0]?.coordinates).toEqual([27.06, 38.5]);
    expect(mends).toEqual(['coordinateRead']);
  });

  it.each([
    ['nothing', null, 'noGeometry'],
    ['a word', 'Point', 'geometryUnknown'],
    ['an unknown type', { type: 'Circle', coordinates: [27, 38] }, 'geometryUnknown'],
    ['no coordinates', { type: 'Point' }, 'geometryUnknown'],
    ['an empty list', { type: 'Point', coordinates: [] }, 'noCoordinates'],
    ['one number', { type: 'Point', coordinates: [27] }, 'noCoordinates'],
    ['null numbers', { type: 'Point', coordinates: [null, 38] }, 'coordinateNotNumber'],
    ['NaN', { type: 'Point', coordinates: [Number.NaN, 38] }, 'coordinateNotNumber'],
    [
      'infinity',
      { type: 'Point', coordinates: [27, Number.POSITIVE_INFINITY] },
      'coordinateNotNumber',
    ],
    ['a place off the earth', { type: 'Point', coordinates: [27, 98] }, 'coordinateOutOfRange'],
    ['metres', { type: 'Point', coordinates: [505758, 4262001] }, 'coordinateInMetres'],
    [
      'a line of one place',
      {
        type: 'LineString',
        coordinates: [
          [27, 38],
          [27, 38],
        ],
      },
      'geometryTooSmall',
    ],
    [
      'a flat ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [27, 38],
            [27.1, 38],
            [27, 38],
          ],
        ],
      },
      'geometryTooSmall',
    ],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }, 'noGeometry'],
    ['points instead of rings', { type: 'Polygon', coordinates: [[27, 38]] }, 'geometryUnknown'],
    [
      'a shape over the date line',
      {
        type: 'LineString',
        coordinates: [
          [179, 0],
          [-179, 0],
        ],
      },
      'coordinateOutOfRange',
    ],
  ])('refuses %s', (_, raw, key) => {
    expect(refusal(raw)).toBe(key);
  });

  it('refuses more corners than a record may have', () => {
    const coordinates = Array.from({ length: 20_001 }, (_, k) => [27 + k * 1e-6, 38]);
    expect(refusal({ type: 'LineString', coordinates })).toBe('geometryTooLarge');
  });
});
