/**
 * The merge of phones comes later, but what is stored today must be enough for it: with nothing but
 * records and their stamps, all devices have to reach the same content, whatever they hear in which
 * order. The merge here is the plainest one that could be: newest stamp wins, path by path.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, mapFields, type Patch, valueAt } from '@/domain/changes';
import type { MapRecord } from '@/domain/records';
import { type Clock, madeAt, observe, stampAt, stampOf, startClock, tick } from '@/domain/stamps';
import { mapRecord } from './samples';

function pathsOf(record: MapRecord): string[] {
  const fields = Object.keys(record).filter((field) => field !== 'stamps' && field !== 'id');
  return [
    ...Object.keys(record.stamps).filter((path) => path !== madeAt),
    ...fields.flatMap((field) => {
      if (!(mapFields as readonly string[]).includes(field)) return field;
      const entries = Object.keys(valueAt(record, field) as object);
      return entries.map((entry) => `${field}.${entry}`);
    }),
  ];
}

function merge(mine: MapRecord, theirs: MapRecord): MapRecord {
  let merged = mine;
  for (const path of new Set([...pathsOf(mine), ...pathsOf(theirs)])) {
    const stamp = stampAt(theirs.stamps, path);
    if (stamp <= stampAt(mine.stamps, path)) continue;
    const patch = { [path]: valueAt(theirs, path) };
    merged = applyPatch(merged, { kind: 'mapRecord', id: mine.id, patch }, stamp).record;
  }
  return merged;
}

interface Device {
  clock: Clock;
  /** How far its clock is off, milliseconds. */
  skew: number;
  record: MapRecord;
}

const deviceCount = 5;
const device = fc.integer({ min: 0, max: deviceCount - 1 });
const edit = fc.record({
  kind: fc.constant('edit' as const),
  device,
  path: fc.constantFrom('name', 'note', 'deleted', 'attributes.su', 'attributes.isik', 'photos.0f'),
  value: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant(null)),
});
const meeting = fc.record({ kind: fc.constant('meeting' as const), from: device, to: device });
const history = fc.record({
  skews: fc.array(fc.integer({ min: -1e11, max: 1e11 }), {
    minLength: deviceCount,
    maxLength: deviceCount,
  }),
  steps: fc.array(fc.oneof(edit, meeting), { maxLength: 40 }),
});

function play({ skews, steps }: typeof history extends fc.Arbitrary<infer Value> ? Value : never) {
  const made = { ...mapRecord, stamps: { [madeAt]: stampOf(startClock('maker')) } };
  const devices = skews.map(
    (skew, k): Device => ({ clock: startClock(`device${k}`), skew, record: made }),
  );
  for (const [k, step] of steps.entries()) {
    if (step.kind === 'meeting') {
      const [from, to] = [devices[step.from] as Device, devices[step.to] as Device];
      to.record = merge(to.record, from.record);
      for (const stamp of Object.values(from.record.stamps)) to.clock = observe(to.clock, stamp);
      continue;
    }
    const editor = devices[step.device] as Device;
    editor.clock = tick(editor.clock, Math.max(0, 1.8e12 + 1_000 * k + editor.skew));
    const patch: Patch = { [step.path]: step.value };
    const change = { kind: 'mapRecord', id: made.id, patch } as const;
    editor.record = applyPatch(editor.record, change, stampOf(editor.clock)).record;
  }
  return devices.map(({ record }) => record);
}

test('merging is commutative, associative and idempotent, and all devices end the same', () => {
  fc.assert(
    fc.property(history, (told) => {
      const records = play(told);
      const [a, b, c] = records as [MapRecord, MapRecord, MapRecord];
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      expect(records.reduce(merge)).toEqual([...records].reverse().reduce(merge));
    }),
    { numRuns: 500, seed: 20261123 },
  );
});
