import { describe, expect, it } from 'vitest';
import { applyPatch } from '@/domain/changes';
import { recordProblem } from '@/domain/schemas';
import { stampOf, startClock, tick } from '@/domain/stamps';
import {
  editingOf,
  emptyForm,
  formGap,
  formOf,
  makingOf,
  startPositionOf,
} from '@/features/start/neighbourhoodForm';

const id = '019abcde-0000-7000-8000-000000000001';
const now = '2026-11-23T09:00:00.000Z';
const stamp = stampOf(tick(startClock('abcd1234'), 1_700_000_000_000));
const boundary = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [27.06, 38.506],
      [27.07, 38.506],
      [27.07, 38.518],
      [27.06, 38.518],
      [27.06, 38.506],
    ] as [number, number][],
  ],
};

describe('the form of a neighbourhood', () => {
  it('needs a name, and a boundary or a centre', () => {
    expect(formGap(emptyForm)).toBe('name');
    expect(formGap({ ...emptyForm, name: '  ' })).toBe('name');
    expect(formGap({ ...emptyForm, name: 'İzkent' })).toBe('centre');
    expect(formGap({ ...emptyForm, name: 'İzkent', centre: [27, 38] })).toBeNull();
    expect(formGap({ ...emptyForm, name: 'İzkent', boundary })).toBeNull();
  });

  it('starts the map in the middle of the boundary, whatever centre was given before', () => {
    const [longitude, latitude] = startPositionOf({ ...emptyForm, boundary, centre: [0, 0] }) ?? [];
    expect(longitude).toBeCloseTo(27.065, 9);
    expect(latitude).toBeCloseTo(38.512, 9);
  });

  it('becomes a record that the store takes', () => {
    const form = { ...emptyForm, name: ' İzkent ', district: 'Çiğli', boundary, population: 6295 };
    const { record } = applyPatch(undefined, makingOf(form, id, now), stamp);
    expect(recordProblem('neighbourhood', record)).toBeNull();
    expect(record).toMatchObject({ name: 'İzkent', neighbourhoodId: id, homes: null });
  });

  it('changes only what differs, and nothing if nothing does', () => {
    const making = makingOf({ ...emptyForm, name: 'İzkent', boundary }, id, now);
    const { record } = applyPatch(undefined, making, stamp);
    expect(editingOf(formOf(record), record)).toBeNull();
    const edit = editingOf({ ...formOf(record), homes: 2100 }, record);
    expect(edit?.patch).toEqual({ homes: 2100 });
  });

  it('refuses to become a record while something is missing', () => {
    expect(() => makingOf(emptyForm, id, now)).toThrow(RangeError);
  });
});
