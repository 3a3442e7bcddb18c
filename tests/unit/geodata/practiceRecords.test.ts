import { describe, expect, it } from 'vitest';
import { areaSquareMetres, isInside, positionsOf } from '@/domain/geodesy';
import { recordProblem } from '@/domain/schemas';
import type { TypeGeometry } from '@/domain/taxonomy/types';
import { layerOf, typeDefinition } from '@/domain/taxonomy/types';
import { examples, pack } from './practiceFiles';

const { neighbourhood, records, activities } = examples;

/** As the store keeps it: with a stamp on each field. */
const stored = (content: object) => ({
  ...content,
  stamps: Object.fromEntries(
    Object.keys(content).map((field) => [field, '0mabcdefg-0000-alistrma']),
  ),
});

const shapes = { Point: 'point', LineString: 'line', Polygon: 'polygon' } as const satisfies Record<
  string,
  TypeGeometry
>;

describe('the practice records', () => {
  it('are records of their kinds', () => {
    expect(recordProblem('neighbourhood', stored(neighbourhood))).toBeNull();
    for (const record of records) expect(recordProblem('mapRecord', stored(record))).toBeNull();
    for (const activity of activities)
      expect(recordProblem('activity', stored(activity))).toBeNull();
    expect(records.length).toBeGreaterThanOrEqual(36);
    expect(activities.length).toBeGreaterThanOrEqual(5);
  });

  it('have ids of version 7, each its own', () => {
    const ids = [neighbourhood, ...records, ...activities].map(({ id }) => id);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of [...records, ...activities])
      expect(row.neighbourhoodId).toBe(neighbourhood.id);
  });

  it('say that they are examples', () => {
    expect(neighbourhood.practice).toBe(true);
    expect(neighbourhood.populationSource).toContain('uyduruldu');
    expect([neighbourhood.district, neighbourhood.province]).toEqual(['', '']);
    for (const { origin } of records) expect(origin?.title).toBe('Alıştırma örneği (uydurma)');
    for (const { activity } of activities) expect(activity).toContain('(örnek)');
  });

  it('keep to the taxonomy: shape, attributes, grades of risks only', () => {
    for (const { typeId, geometry, attributes, severity, likelihood, name } of records) {
      const type = typeDefinition(typeId);
      expect(type.geometries, name).toContain(shapes[geometry.type]);
      for (const key of Object.keys(attributes)) expect(type.attributes, name).toContain(key);
      const graded = layerOf(typeId) === 'risk';
      expect([severity !== null, likelihood !== null], name).toEqual([graded, graded]);
    }
  });

  it('tell the trainer’s story', () => {
    const types = records.map(({ typeId }) => typeId);
    expect(types.filter((id) => id === 't_resmi')).toHaveLength(2);
    expect(types.filter((id) => id === 't_oneri')).toHaveLength(1);
    for (const id of [
      'r_dar_sokak',
      'r_cikmaz',
      'r_yumusak_kat',
      'r_istinat',
      'r_dere',
      'r_su_baskini',
      'r_trafo',
      'r_direk_kablo',
      'r_karanlik',
      'r_metruk',
      'r_gaz_kutusu',
      'k_okul',
      'k_asm',
      'k_eczane',
      'k_firin',
      'k_market',
      'k_cami',
      'k_hidrant',
      'k_konteyner',
      'k_kuyu',
      'k_jenerator',
      'n_isik',
      'n_tuvalet',
      'n_kaldirim',
      'n_depo',
      't_tahliye',
      't_kapanabilir',
    ] as const) {
      expect(types).toContain(id);
    }
    expect(new Set(records.map(({ source }) => source))).toEqual(
      new Set(['seen', 'told', 'official']),
    );
  });

  it('measure their own areas', () => {
    const assembly = records.filter(
      ({ typeId }) => typeId.startsWith('t_') && typeId !== 't_bulusma',
    );
    for (const { geometry, attributes, name } of assembly) {
      if (geometry.type !== 'Polygon') continue;
      const squareMetres = areaSquareMetres(geometry);
      expect(Math.abs(Number(attributes.alan_m2) - squareMetres), name).toBeLessThanOrEqual(5);
      expect(attributes.kullanilabilir_m2, name).toBeLessThanOrEqual(Number(attributes.alan_m2));
    }
  });

  it('lie within the boundary', () => {
    if (!pack.boundary) throw new Error('no boundary');
    expect(neighbourhood.boundary).toEqual(pack.boundary);
    for (const { geometry, name } of records) {
      for (const position of positionsOf(geometry))
        expect(isInside(position, pack.boundary), name).toBe(true);
    }
  });

  it('are answered by plan rows that exist, and name no person or phone', () => {
    const ids = new Set(records.map(({ id }) => id));
    for (const { recordIds } of activities) {
      expect(recordIds.length).toBeGreaterThan(0);
      for (const id of recordIds) expect(ids).toContain(id);
    }
    const words = [
      ...records.flatMap(({ name, note }) => [name, note]),
      ...activities.map((row) => row.responsible),
    ];
    expect(words.filter((text) => /\d{7,}|\b0?5\d\d[ -]?\d{3}/.test(text))).toEqual([]);
  });
});
