import { expect, test } from 'vitest';
import { allows, attributeReach, fieldReach, reaches, typeReach } from '@/domain/privacy';
import type { RecordKind } from '@/domain/records';
import { type AttributeKey, attributes } from '@/domain/taxonomy/attributes';
import { typeDefinition, typeIds } from '@/domain/taxonomy/types';
import { activity, mapRecord, neighbourhood } from './samples';

const samples = { neighbourhood, mapRecord, activity } as const;

test.each(Object.entries(samples))('every field of a %s has a reach', (kind, record) => {
  expect(Object.keys(fieldReach[kind as RecordKind]).sort()).toEqual(Object.keys(record).sort());
});

function narrowerThan(audience: 'municipality' | 'public'): Record<RecordKind, string[]> {
  const kinds = Object.keys(samples) as RecordKind[];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.entries(fieldReach[kind])
        .filter(([, reach]) => !allows(reach, audience))
        .map(([field]) => field)
        .sort(),
    ]),
  ) as Record<RecordKind, string[]>;
}

/** Whoever widens a field's reach has to say so here too. */
test('what the municipality does not get', () => {
  expect(narrowerThan('municipality')).toEqual({
    neighbourhood: ['createdAt', 'deleted', 'stamps'],
    mapRecord: ['createdAt', 'deleted', 'note', 'photos', 'stamps'],
    activity: ['createdAt', 'deleted', 'stamps'],
  });
});

test('what the public does not get', () => {
  expect(narrowerThan('public')).toEqual({
    neighbourhood: ['createdAt', 'deleted', 'groupName', 'stamps'],
    mapRecord: ['accuracyMetres', 'createdAt', 'deleted', 'note', 'photos', 'stamps'],
    activity: ['createdAt', 'deleted', 'recordIds', 'responsible', 'stamps'],
  });
});

test('every type: only public places leave the group, counts of people never as places', () => {
  for (const id of typeIds) {
    const { privacy, layer } = typeDefinition(id);
    const isPublic = privacy === 'public';
    expect([id, allows(typeReach(id), 'municipality')]).toEqual([id, isPublic]);
    expect([id, allows(typeReach(id), 'public')]).toEqual([id, isPublic]);
    expect([id, allows(typeReach(id), 'group')]).toEqual([id, true]);
    if (layer === 'people') expect([id, privacy.startsWith('aggregate')]).toEqual([id, true]);
  }
});

test('attributes that lead to a person stay in the group', () => {
  const inGroup = (Object.keys(attributes) as AttributeKey[]).filter(
    (key) => !allows(attributeReach(key), 'municipality'),
  );
  expect(inGroup.sort()).toEqual([
    'anahtar_kimde',
    'hangi_apartmanlar',
    'kime_ait',
    'sahip',
    'telefon',
  ]);
});

test('a wider reach includes the narrower ones, and nothing goes out as «device»', () => {
  for (const [k, reach] of reaches.entries()) {
    const audiences = (['group', 'municipality', 'public'] as const).filter((to) =>
      allows(reach, to),
    );
    expect(audiences).toHaveLength(k);
  }
});
