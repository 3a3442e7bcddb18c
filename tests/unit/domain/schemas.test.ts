import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordKind } from '@/domain/records';
import { isRecord, positionLimit, recordProblem, textLimits } from '@/domain/schemas';
import { activity, mapRecord, neighbourhood } from './samples';

const samples = { neighbourhood, mapRecord, activity } as const;

test.each(Object.entries(samples))('a good %s passes', (kind, record) => {
  expect(recordProblem(kind as RecordKind, record)).toBeNull();
});

const ring = (count: number) =>
  Array.from({ length: count }, (_, k) => [27 + ((k % (count - 1)) * 0.1) / count, 38]);
const long = (length: number) => 'x'.repeat(length);

test.each<[RecordKind, string, unknown]>([
  ['mapRecord', 'id', 'DROP TABLE'],
  ['mapRecord', 'id', null],
  ['mapRecord', 'neighbourhoodId', ''],
  ['mapRecord', 'deleted', 'false'],
  ['mapRecord', 'stamps', { name: 'yesterday' }],
  ['mapRecord', 'stamps', null],
  ['mapRecord', 'typeId', 'constructor'],
  ['mapRecord', 'typeId', 'r_yok'],
  ['mapRecord', 'geometry', null],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: [Number.NaN, 38] }],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: [27, Number.POSITIVE_INFINITY] }],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: [27, 90.1] }],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: [-180.1, 38] }],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: ['27', '38'] }],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: [27, 38, 100] }],
  ['mapRecord', 'geometry', { type: 'Point', coordinates: [] }],
  ['mapRecord', 'geometry', { type: 'MultiPoint', coordinates: [[27, 38]] }],
  ['mapRecord', 'geometry', { type: 'LineString', coordinates: [[27, 38]] }],
  ['mapRecord', 'geometry', { type: 'LineString', coordinates: ring(positionLimit + 1) }],
  ['mapRecord', 'geometry', { type: 'Polygon', coordinates: [] }],
  ['mapRecord', 'geometry', { type: 'Polygon', coordinates: [ring(3)] }],
  [
    'mapRecord',
    'geometry',
    {
      type: 'Polygon',
      coordinates: [
        [
          [27, 38],
          [28, 38],
          [28, 39],
          [27, 39],
        ],
      ],
    },
  ],
  ['mapRecord', 'placement', 'guess'],
  ['mapRecord', 'accuracyMetres', -1],
  ['mapRecord', 'name', 7],
  ['mapRecord', 'name', long(textLimits.name + 1)],
  ['mapRecord', 'note', long(textLimits.note + 1)],
  ['mapRecord', 'source', 'rumour'],
  ['mapRecord', 'hazards', ['kıyamet']],
  ['mapRecord', 'hazards', 'deprem'],
  ['mapRecord', 'severity', 6],
  ['mapRecord', 'severity', 2.5],
  ['mapRecord', 'likelihood', '3'],
  ['mapRecord', 'attributes', { phone: '0555' }],
  ['mapRecord', 'attributes', JSON.parse('{"__proto__": 1}')],
  ['mapRecord', 'attributes', { genislik_m: Number.NaN }],
  ['mapRecord', 'attributes', { genislik_m: { valueOf: 1 } }],
  ['mapRecord', 'photos', { '../../etc/passwd': 1 }],
  ['mapRecord', 'photos', { ['a'.repeat(64)]: 'first' }],
  ['mapRecord', 'observedOn', '23.11.2026'],
  ['mapRecord', 'createdAt', 'today'],
  ['mapRecord', 'origin', { title: 'x', key: 1, licence: '' }],
  ['neighbourhood', 'name', ''],
  ['neighbourhood', 'centre', [38]],
  ['neighbourhood', 'boundary', { type: 'Point', coordinates: [27, 38] }],
  ['neighbourhood', 'boundary', { type: 'MultiPolygon', coordinates: [[]] }],
  ['neighbourhood', 'population', -3],
  ['neighbourhood', 'population', 12.5],
  ['neighbourhood', 'settings', { assembly_walk_min: { value: '15', source: '' } }],
  ['activity', 'goal', long(textLimits.line + 1)],
  ['activity', 'position', Number.NaN],
  ['activity', 'recordIds', ['not-an-id']],
])('%s.%s refuses %j', (kind, field, value) => {
  const problem = recordProblem(kind, { ...samples[kind], [field]: value });
  expect(problem).toMatch(new RegExp(`^${field}`));
});

test.each<[RecordKind, string]>(
  (Object.keys(samples) as RecordKind[]).flatMap((kind) =>
    Object.keys(samples[kind]).map((field): [RecordKind, string] => [kind, field]),
  ),
)('%s without %s is no record', (kind, field) => {
  const { [field]: _gone, ...rest } = samples[kind] as unknown as Record<string, unknown>;
  expect(isRecord(kind, rest)).toBe(false);
});

test('what a newer app adds stays', () => {
  expect(isRecord('mapRecord', { ...mapRecord, voiceNote: 'later' })).toBe(true);
});

test('nothing whatever makes the check throw', () => {
  const kind = fc.constantFrom<RecordKind>('neighbourhood', 'mapRecord', 'activity');
  fc.assert(
    fc.property(kind, fc.anything({ withNullPrototype: true, maxDepth: 4 }), (each, value) => {
      expect(recordProblem(each, value)).not.toBeNull();
      const fields = fc.sample(fc.constantFrom(...Object.keys(samples[each])), 1);
      const record = { ...samples[each], [fields[0] as string]: value };
      expect([true, false]).toContain(isRecord(each, record));
    }),
    { seed: 20261123 },
  );
});
