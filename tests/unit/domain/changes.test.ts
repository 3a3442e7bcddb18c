import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, type Change, type Patch, valueAt } from '@/domain/changes';
import type { MapRecord } from '@/domain/records';
import { madeAt, stampAt } from '@/domain/stamps';
import { mapRecord } from './samples';

const seed = 20261123;
const { id } = mapRecord;
const change = (patch: Patch): Change<'mapRecord'> => ({ kind: 'mapRecord', id, patch });

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
const field = fc.constantFrom(
  'name',
  'note',
  'source',
  'severity',
  'deleted',
  'geometry',
  'origin',
);
const entry = fc
  .tuple(fc.constantFrom('attributes', 'photos'), fc.constantFrom('genislik_m', 'su', 'a.b', '0f'))
  .map(([map, key]) => `${map}.${key}`);
const wholeMap = fc.dictionary(fc.constantFrom('genislik_m', 'su', 'x'), fc.integer());
const patch: fc.Arbitrary<Patch> = fc
  .tuple(fc.dictionary(fc.oneof(field, entry), value), fc.option(wholeMap, { nil: undefined }))
  .map(([paths, map]) => (map === undefined ? paths : { attributes: map, ...paths }));

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}

const contentOf = ({ stamps: _stamps, ...content }: MapRecord) => content;

test('a change and then its reverse give the content back', () => {
  fc.assert(
    fc.property(fc.array(patch, { minLength: 1, maxLength: 8 }), (patches) => {
      const reverses: Change[] = [];
      let record: MapRecord = frozen(structuredClone(mapRecord));
      for (const [k, each] of patches.entries()) {
        const applied = applyPatch(record, frozen(change(each)), `s${k}`);
        reverses.unshift(applied.reverse);
        record = frozen(applied.record);
      }
      const changed = record;
      const redos: Change[] = [];
      for (const reverse of reverses) {
        const applied = applyPatch(record, reverse as Change<'mapRecord'>, 'u');
        redos.unshift(applied.reverse);
        record = frozen(applied.record);
      }
      expect(contentOf(record)).toEqual(contentOf(mapRecord));
      for (const redo of redos) {
        record = applyPatch(record, redo as Change<'mapRecord'>, 'r').record;
      }
      expect(contentOf(record)).toEqual(contentOf(changed));
    }),
    { seed, numRuns: 500 },
  );
});

test('every path that a change touches carries its stamp, every other keeps its own', () => {
  fc.assert(
    fc.property(patch, (paths) => {
      const { record } = applyPatch(mapRecord, change(paths), 'new');
      const { attributes, ...others } = paths;
      const touched = new Set(Object.keys(others));
      if (attributes !== undefined) {
        for (const key of Object.keys({ ...mapRecord.attributes, ...(attributes as object) })) {
          touched.add(`attributes.${key}`);
        }
      }
      const stamped = Object.keys(record.stamps).filter((path) => path !== madeAt);
      expect(new Set(stamped)).toEqual(touched);
      for (const path of touched) expect(stampAt(record.stamps, path)).toBe('new');
      expect(stampAt(record.stamps, 'createdAt')).toBe(mapRecord.stamps[madeAt]);
    }),
    { seed },
  );
});

test('a new record has one stamp for all of it; its reverse is the bin', () => {
  const { id: _id, deleted: _deleted, stamps: _stamps, ...fields } = mapRecord;
  const { record, reverse } = applyPatch(undefined, change({ ...fields, 'photos.0f': 1 }), 'new');
  expect(record).toEqual({ ...mapRecord, photos: { '0f': 1 }, stamps: { [madeAt]: 'new' } });
  expect(reverse).toEqual(change({ deleted: true }));
});

test('a map given whole takes out what it no longer holds, each entry with a stamp', () => {
  const before = { ...mapRecord, attributes: { genislik_m: 2, adet: 3 } };
  const { record, reverse } = applyPatch(before, change({ attributes: { adet: 4 } }), 'new');
  expect(record.attributes).toEqual({ adet: 4 });
  expect(record.stamps).toMatchObject({
    'attributes.genislik_m': 'new',
    'attributes.adet': 'new',
  });
  expect(applyPatch(record, reverse, 'later').record.attributes).toEqual(before.attributes);
});

test('an entry whose key holds dots is one entry', () => {
  const { record } = applyPatch(mapRecord, change({ 'photos.a.b.c': 1 }), 'new');
  expect(record.photos).toEqual({ 'a.b.c': 1 });
  expect(valueAt(record, 'photos.a.b.c')).toBe(1);
  expect(valueAt(record, 'photos.a')).toBeNull();
});

test('a key named like a built-in is an entry like any other', () => {
  const { record } = applyPatch(mapRecord, change({ 'photos.__proto__': 1 }), 'new');
  expect(Object.keys(record.photos)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(record.photos)).toBe(Object.prototype);
});
