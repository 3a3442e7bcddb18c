import { describe, expect, test } from 'vitest';
import { applyPatch } from '@/domain/changes';
import { recordProblem } from '@/domain/schemas';
import { stampOf, startClock } from '@/domain/stamps';
import {
  type CompleteDraft,
  changeToAdd,
  changeToDelete,
  changeToEdit,
  changeToRestore,
  holdsWork,
  isComplete,
} from '@/features/capture/draftToCommand';
import { draftOfRecord, newDraft } from '@/features/capture/newDraft';
import { photoIdsOf } from '@/features/capture/recordPhotos';
import { aRecord } from './records';

const stamp = stampOf(startClock('abcdefgh'));
const making = {
  id: '018f0000-0000-7000-8000-000000000002',
  now: '2026-11-23T09:30:00.000Z',
  today: '2026-11-23',
};
const photoA = 'a'.repeat(64);
const photoB = 'b'.repeat(64);

function draftFor(part: Partial<CompleteDraft>): CompleteDraft {
  return {
    ...newDraft('018f0000-0000-7000-8000-0000000000ff'),
    step: 'form',
    layer: 'risk',
    typeId: 'r_dusebilir',
    geometry: { type: 'Point', coordinates: [27.06, 38.49] },
    ...part,
  } as CompleteDraft;
}

function editOf(record: ReturnType<typeof aRecord>, part: Partial<CompleteDraft>) {
  return changeToEdit({ ...draftOfRecord(record, 'form'), ...part } as CompleteDraft, record);
}

describe('adding', () => {
  test('five taps make a whole, valid record', () => {
    const { record } = applyPatch(undefined, changeToAdd(draftFor({}), making), stamp);
    expect(recordProblem('mapRecord', record)).toBeNull();
    expect(record).toMatchObject({ observedOn: '2026-11-23', origin: null, source: 'seen' });
  });

  test('everything filled in makes a valid record too', () => {
    const change = changeToAdd(
      draftFor({
        name: '  Köşedeki balkon ',
        note: 'Sallanıyor',
        source: 'told',
        hazards: ['deprem', 'firtina'],
        severity: 4,
        likelihood: 2,
        attributes: { ne: 'balkon', yukseklik_m: 6.5 },
        photos: [photoB, photoA],
        placement: 'device',
        accuracyMetres: 12,
      }),
      making,
    );
    const { record } = applyPatch(undefined, change, stamp);
    expect(recordProblem('mapRecord', record)).toBeNull();
    expect(record).toMatchObject({ name: 'Köşedeki balkon', observedOn: null, accuracyMetres: 12 });
    expect(photoIdsOf(record)).toEqual([photoB, photoA]);
  });

  test('only risks are graded, only the type’s questions are answered, empty text is no answer', () => {
    const { patch } = changeToAdd(
      draftFor({
        typeId: 'k_konteyner',
        severity: 5,
        likelihood: 5,
        attributes: { icerik: '  ', anahtar_kimde: 'Muhtarda', yukseklik_m: 3 },
      }),
      making,
    );
    expect(patch).toMatchObject({ severity: null, likelihood: null });
    expect(patch.attributes).toEqual({ anahtar_kimde: 'Muhtarda' });
  });

  test('a draft without type or place is not complete', () => {
    expect(isComplete(newDraft('n'))).toBe(false);
    expect(isComplete({ ...newDraft('n'), typeId: 'r_trafo' })).toBe(false);
    expect(isComplete(draftFor({}))).toBe(true);
  });
});

describe('editing', () => {
  const record = aRecord({
    typeId: 'r_dusebilir',
    attributes: { ne: 'baca', yukseklik_m: 6, tarih: '2020-01-01' },
    photos: { [photoA]: 0 },
  });

  test('nothing changed is no change', () => expect(editOf(record, {})).toBeNull());

  test('only changed fields and entries', () => {
    expect(
      editOf(record, {
        name: 'Baca',
        attributes: { ne: 'tabela', tarih: '2020-01-01' },
        photos: [photoA, photoB],
      }),
    ).toEqual({
      kind: 'mapRecord',
      id: record.id,
      patch: {
        name: 'Baca',
        'attributes.ne': 'tabela',
        'attributes.yukseklik_m': null,
        [`photos.${photoB}`]: 1,
      },
    });
  });

  test('an answer that the form does not ask for stays', () => {
    expect(editOf(record, { attributes: { ne: 'baca', yukseklik_m: 6 } })).toBeNull();
  });

  test('another type takes its own answers only', () => {
    expect(editOf(record, { typeId: 'r_agac' })?.patch).toEqual({
      typeId: 'r_agac',
      'attributes.ne': null,
      'attributes.yukseklik_m': null,
      'attributes.tarih': null,
    });
  });

  test('a photo taken out leaves the others in their places', () => {
    const two = aRecord({ photos: { [photoA]: 0, [photoB]: 1 } });
    expect(editOf(two, { photos: [photoB] })?.patch).toEqual({ [`photos.${photoA}`]: null });
  });

  test('the change and its reverse meet where they began', () => {
    const change = editOf(record, { name: 'x', severity: 3, photos: [photoB], hazards: ['sel'] });
    if (change === null) throw new Error('no change');
    const { record: after, reverse } = applyPatch(record, change, stamp);
    expect(recordProblem('mapRecord', after)).toBeNull();
    const { record: again } = applyPatch(after, reverse, stamp);
    expect({ ...again, stamps: {} }).toEqual({ ...record, stamps: {} });
  });

  test('moving changes the place and how it was found', () => {
    const geometry = { type: 'Point', coordinates: [27.07, 38.5] } as never;
    expect(editOf(aRecord(), { geometry, placement: 'device', accuracyMetres: 8 })?.patch).toEqual({
      geometry,
      placement: 'device',
      accuracyMetres: 8,
    });
  });
});

test('the bin and back', () => {
  const record = aRecord();
  const { record: gone, reverse } = applyPatch(record, changeToDelete(record.id), stamp);
  expect(gone.deleted).toBe(true);
  expect(reverse.patch).toEqual({ deleted: false });
  expect(applyPatch(gone, changeToRestore(record.id), stamp).record.deleted).toBe(false);
});

describe('whether closing the form loses something', () => {
  test('a fresh form holds nothing', () => expect(holdsWork(newDraft('n'), null)).toBe(false));
  test.each([
    { name: 'x' },
    { photos: [photoA] },
    { geometry: draftFor({}).geometry },
    { attributes: { ne: 'baca' } },
  ])('%o does', (part) => expect(holdsWork({ ...newDraft('n'), ...part }, null)).toBe(true));
  test('an edit holds what it changed', () => {
    const record = aRecord();
    const draft = draftOfRecord(record, 'form');
    expect(holdsWork(draft, record)).toBe(false);
    expect(holdsWork({ ...draft, note: 'yeni' }, record)).toBe(true);
  });
});
