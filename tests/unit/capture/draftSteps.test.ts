import { describe, expect, test } from 'vitest';
import type { RecordDraft } from '@/domain/view';
import { shapesOf } from '@/features/capture/draftShapes';
import {
  fitsDraft,
  isMove,
  type PlacedAt,
  stepBack,
  withLayer,
  withPlace,
  withShape,
  withType,
} from '@/features/capture/draftSteps';
import { draftOfLike, draftOfRecord, newDraft } from '@/features/capture/newDraft';
import { aRecord } from './records';

const neighbourhoodId = '018f0000-0000-7000-8000-0000000000ff';
const here: PlacedAt = {
  geometry: { type: 'Point', coordinates: [27, 38.5] },
  placement: 'hand',
  accuracyMetres: null,
};
function back(draft: RecordDraft): RecordDraft {
  const previous = stepBack(draft);
  if (previous === null) throw new Error(`no step before ${draft.step}`);
  return previous;
}

const placed = withPlace(withType(withLayer(newDraft(neighbourhoodId), 'risk'), 'r_trafo'), here);

describe('a new record', () => {
  test('layer, type, place, form', () => {
    const first = newDraft(neighbourhoodId);
    expect(first.step).toBe('layer');
    const second = withLayer(first, 'route');
    expect(second).toMatchObject({ step: 'type', layer: 'route' });
    const third = withType(second, 't_tahliye');
    expect(third).toMatchObject({ step: 'place', typeId: 't_tahliye', shape: 'line' });
    expect(placed).toMatchObject({ step: 'form', ...here });
  });

  test('back and forth loses nothing', () => {
    const place = back({ ...placed, name: 'Trafo' });
    expect(place).toMatchObject({ step: 'place', name: 'Trafo', ...here });
    const type = back(place);
    expect(type.step).toBe('type');
    expect(withType(type, 'r_agac')).toMatchObject({ ...here, typeId: 'r_agac' });
    const layer = back(type);
    expect(layer.step).toBe('layer');
    expect(stepBack(layer)).toBeNull();
  });

  test('a type of another shape is placed anew', () => {
    expect(withType(placed, 'r_dar_sokak')).toMatchObject({ geometry: null, shape: 'line' });
  });

  test('the second shape of a type can be chosen', () => {
    const light = withType(newDraft(neighbourhoodId), 'n_isik');
    expect(shapesOf('n_isik')).toEqual(['point', 'line']);
    expect(withShape({ ...light, ...here }, 'line')).toMatchObject({
      shape: 'line',
      geometry: null,
    });
    expect(withShape(light, 'point')).toBe(light);
  });
});

describe('a record that is there', () => {
  const record = aRecord();

  test('moving asks for the place only', () => {
    const move = draftOfRecord(record, 'place');
    expect(isMove(move)).toBe(true);
    expect(stepBack(move)).toBeNull();
  });

  test('editing begins and ends with the form', () => {
    const edit = draftOfRecord(record, 'form');
    expect(isMove(edit)).toBe(false);
    expect(stepBack(edit)).toBeNull();
  });

  test('another type comes back to the form, and its place must fit', () => {
    const choosing = { ...draftOfRecord(record, 'form'), step: 'type' } as RecordDraft;
    expect(fitsDraft(choosing, 'r_agac')).toBe(true);
    expect(fitsDraft(choosing, 'r_dar_sokak')).toBe(false);
    expect(withType(choosing, 'r_agac')).toMatchObject({
      step: 'form',
      geometry: record.geometry,
    });
    const elsewhere = withLayer(choosing, 'need');
    expect(stepBack(elsewhere)).toMatchObject({ step: 'form', layer: 'risk' });
  });
});

test('«Aynısından ekle» takes the kind along, not what tells one place from another', () => {
  const draft = draftOfLike(
    aRecord({
      typeId: 'k_konteyner',
      name: 'Depo 3',
      note: 'Anahtar bakkalda',
      hazards: ['deprem'],
      source: 'told',
      attributes: { anahtar_kimde: 'Ayşe', icerik: 'battaniye' },
      photos: { [`a${'0'.repeat(63)}`]: 0 },
    }),
  );
  expect(draft).toMatchObject({
    recordId: null,
    step: 'place',
    typeId: 'k_konteyner',
    geometry: null,
    name: '',
    note: '',
    hazards: ['deprem'],
    source: 'told',
    attributes: {},
    photos: [],
  });
  const bridge = aRecord({ typeId: 'r_kopru', attributes: { alternatif_var: 'no' } });
  expect(draftOfLike(bridge).attributes).toEqual({ alternatif_var: 'no' });
});
