import { describe, expect, it } from 'vitest';
import { lengthMetres } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import { pointToSegment, segmentsOf } from './planeMeasures';
import { metres, pack } from './practiceFiles';

const { nodes, edges } = pack.network;
const roads = new Map(pack.layers.roads.features.map((road) => [road.id, road]));

const nodeAt = (k: number): Position => [nodes[2 * k] as number, nodes[2 * k + 1] as number];

function pairs(numbers: readonly number[] = []): Position[] {
  return Array.from({ length: numbers.length / 2 }, (_none, k) => [
    numbers[2 * k] as number,
    numbers[2 * k + 1] as number,
  ]);
}

const lineOf = (edge: (typeof edges)[number]): Position[] => [
  nodeAt(edge.from),
  ...pairs(edge.via),
  nodeAt(edge.to),
];

describe('the practice network', () => {
  it('is in one piece', () => {
    const neighbours = new Map<number, number[]>();
    for (const { from, to } of edges) {
      neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
      neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
    }
    const seen = new Set([0]);
    for (const node of seen) for (const next of neighbours.get(node) ?? []) seen.add(next);
    expect(nodes.length % 2).toBe(0);
    expect(seen.size).toBe(nodes.length / 2);
  });

  it('has lengths that agree with its coordinates', () => {
    for (const edge of edges) {
      const measured = lengthMetres(lineOf(edge));
      expect(Math.abs(edge.lengthMetres - measured) / measured).toBeLessThan(1e-6);
    }
  });

  it('covers every road from end to end, and follows it', () => {
    const walked = new Map<number, number>();
    for (const edge of edges) {
      const road = roads.get(edge.roadId);
      expect(road?.properties.class).toBe(edge.class);
      walked.set(edge.roadId, (walked.get(edge.roadId) ?? 0) + edge.lengthMetres);
      const pieces = segmentsOf(road?.geometry.coordinates.map(metres) ?? []);
      for (const position of lineOf(edge)) {
        const away = Math.min(...pieces.map((piece) => pointToSegment(metres(position), piece)));
        expect(away).toBeLessThan(0.02);
      }
    }
    for (const { id, geometry } of roads.values()) {
      expect(walked.get(id) ?? 0).toBeCloseTo(lengthMetres(geometry.coordinates), 4);
    }
  });

  it('ends only in dead ends and at the edge of the map', () => {
    const ends = new Map<number, number>();
    for (const { from, to } of edges)
      for (const node of [from, to]) ends.set(node, (ends.get(node) ?? 0) + 1);
    const lonely = edges.filter(({ from, to }) => ends.get(from) === 1 || ends.get(to) === 1);
    const unmarked = lonely.filter(({ roadId }) => {
      const properties = roads.get(roadId)?.properties;
      return !properties?.deadEnd && properties?.class !== 'main';
    });
    expect(unmarked).toEqual([]);
    expect(lonely.length).toBeGreaterThanOrEqual(12);
  });

  it('lets the lower street pass beneath the avenue without meeting it', () => {
    const nodesOf = (name: string) =>
      new Set(
        edges
          .filter(({ roadId }) => roads.get(roadId)?.properties.name === name)
          .flatMap(({ from, to }) => [from, to]),
      );
    const avenue = nodesOf('Üçyelken Caddesi');
    const lower = nodesOf('Çıngıl Kıyısı Sokağı');
    expect(lower.size).toBeGreaterThan(2);
    expect([...lower].filter((node) => avenue.has(node))).toEqual([]);
  });

  it('has lanes, stairs, bridges and slopes to talk about', () => {
    const all = [...roads.values()].map(({ properties }) => properties);
    expect(new Set(all.map((road) => road.class)).size).toBe(8);
    expect(
      all.filter((road) => road.class === 'lane' && (road.widthMetres ?? 9) < 4).length,
    ).toBeGreaterThan(10);
    expect(all.filter((road) => road.bridge).length).toBeGreaterThanOrEqual(2);
    for (const stairs of all.filter((road) => road.class === 'steps')) {
      expect(stairs.stepCount).toBeGreaterThan(20);
      expect(stairs.slopePercent).toBeGreaterThan(8);
    }
    expect(all.every((road) => (road.slopePercent ?? 0) < 25)).toBe(true);
  });
});
