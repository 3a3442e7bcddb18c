import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CorrectedNetwork, correctNetwork } from '@/analysis/network/correctedNetwork';
import { networkSummary } from '@/analysis/network/networkSummary';
import type { StreetEdge, StreetNetwork } from '@/domain/areaPack';
import { distanceMetres, lengthMetres, metresPerDegree } from '@/domain/geodesy';
import type { Position, RecordGeometry } from '@/domain/geometry';
import type { MapRecord } from '@/domain/records';
import type { TypeId } from '@/domain/taxonomy/types';

/** The corner of a made-up town; its streets lie on a grid of metres. */
const origin: Position = [34, 43.2];
const [east, north] = metresPerDegree(origin[1]);
const at = (x: number, y: number): Position => [origin[0] + x / east, origin[1] + y / north];

/** A town of square blocks: nodes at every crossing, an edge on every side. */
function grid(columns: number, rows: number, blockMetres: number): StreetNetwork {
  const nodes: number[] = [];
  const edges: StreetEdge[] = [];
  const node = (column: number, row: number) => row * columns + column;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      nodes.push(...at(column * blockMetres, row * blockMetres));
    }
  }
  const positionOf = (k: number): Position => [nodes[2 * k] as number, nodes[2 * k + 1] as number];
  const put = (from: number, to: number) => {
    const length = distanceMetres(positionOf(from), positionOf(to));
    edges.push({ from, to, lengthMetres: length, class: 'street', roadId: edges.length + 1 });
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (column + 1 < columns) put(node(column, row), node(column + 1, row));
      if (row + 1 < rows) put(node(column, row), node(column, row + 1));
    }
  }
  return { nodes, edges };
}

let count = 0;

function record(
  typeId: TypeId,
  geometry: RecordGeometry,
  attributes: MapRecord['attributes'] = {},
): MapRecord {
  count += 1;
  return {
    id: `019abcde-0000-7000-8000-${String(count).padStart(12, '0')}`,
    neighbourhoodId: '019abcde-0000-7000-8000-000000000000',
    deleted: false,
    stamps: {},
    typeId,
    geometry,
    placement: 'hand',
    accuracyMetres: null,
    name: '',
    note: '',
    source: 'seen',
    hazards: [],
    severity: null,
    likelihood: null,
    attributes,
    photos: {},
    observedOn: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    origin: null,
  };
}

const line = (...points: [number, number][]): RecordGeometry => ({
  type: 'LineString',
  coordinates: points.map(([x, y]) => at(x, y)),
});
const point = (x: number, y: number): RecordGeometry => ({ type: 'Point', coordinates: at(x, y) });
const drawn = (network: CorrectedNetwork) =>
  network.edges.filter(({ drawnBy }) => drawnBy !== null);
const sum = (edges: readonly { lengthMetres: number }[]) =>
  edges.reduce((metres, edge) => metres + edge.lengthMetres, 0);

/** How many separate parts a network has. */
function parts({ edges }: Pick<CorrectedNetwork, 'edges'>): number {
  const parent = new Map<number, number>();
  const root = (node: number): number => {
    const up = parent.get(node) ?? node;
    return up === node ? node : root(up);
  };
  for (const { from, to } of edges) parent.set(root(from), root(to));
  return new Set(edges.map(({ from }) => root(from))).size;
}

describe('without corrections', () => {
  it('the pack’s network stays as it is, edge by edge', () => {
    const network = grid(3, 3, 100);
    const corrected = correctNetwork(network, []);
    expect(corrected.nodes).toEqual(network.nodes);
    expect(corrected.edges.map(({ from, to, lengthMetres }) => [from, to, lengthMetres])).toEqual(
      network.edges.map(({ from, to, lengthMetres }) => [from, to, lengthMetres]),
    );
    expect(corrected.closed).toEqual([]);
    expect(corrected.findings).toEqual([]);
  });

  it('widths come from the pack’s roads', () => {
    const corrected = correctNetwork(grid(2, 1, 100), [], new Map([[1, 3.5]]));
    expect(corrected.edges[0]).toMatchObject({ widthMetres: 3.5, fireEngine: true, drawnBy: null });
  });
});

describe('a drawn street', () => {
  it('is joined at both ends within reach, the streets there cut at the foot', () => {
    // Across a block of 100 m, drawn to 5 m before the streets on both sides.
    const street = record('h_yol_ciz', line([5, 50], [95, 50]), {
      yol_turu: 'gecit',
      genislik_m: 2.5,
    });
    const corrected = correctNetwork(grid(2, 2, 100), [street]);
    expect(corrected.edges).toHaveLength(4 + 2 + 1);
    const [passage] = drawn(corrected);
    expect(passage).toMatchObject({
      class: 'pedestrian',
      widthMetres: 2.5,
      drawnBy: street.id,
      roadId: null,
    });
    expect(passage?.lengthMetres).toBeCloseTo(100, 2);
    expect(parts(corrected)).toBe(1);
    const halves = corrected.edges.filter(({ lengthMetres }) => Math.abs(lengthMetres - 50) < 0.01);
    expect(halves).toHaveLength(4);
  });

  it('goes to the node where one is near, and makes no crumbs', () => {
    const corrected = correctNetwork(grid(2, 2, 100), [
      record('h_yol_ciz', line([2, 1], [99, 98])),
    ]);
    expect(corrected.nodes).toHaveLength(2 * 4);
    expect(drawn(corrected)).toHaveLength(1);
    expect(Math.min(...corrected.edges.map(({ lengthMetres }) => lengthMetres))).toBeGreaterThan(
      90,
    );
  });

  it('is joined to every street that it crosses', () => {
    // Over three blocks: two crossings inside, two joints at the ends.
    const corrected = correctNetwork(grid(4, 2, 100), [
      record('h_yol_ciz', line([0, 40], [300, 40])),
    ]);
    expect(drawn(corrected)).toHaveLength(3);
    expect(corrected.edges).toHaveLength(10 + 4 + 3);
    expect(parts(corrected)).toBe(1);
  });

  it('loses a stub beyond a crossing, not a street', () => {
    const corrected = correctNetwork(grid(2, 2, 100), [
      record('h_yol_ciz', line([-6, 50], [180, 50])),
    ]);
    expect(drawn(corrected).map(({ lengthMetres }) => Math.round(lengthMetres))).toEqual([100, 80]);
  });

  it('meets other drawn streets, at ends and at crossings', () => {
    const first = record('h_yol_ciz', line([0, 50], [100, 50]));
    const across = record('h_yol_ciz', line([50, 20], [50, 80]));
    const onward = record('h_yol_ciz', line([50, 86], [60, 90]));
    const corrected = correctNetwork(grid(2, 2, 100), [first, across, onward]);
    expect(drawn(corrected).filter(({ drawnBy }) => drawnBy === first.id)).toHaveLength(2);
    expect(drawn(corrected).filter(({ drawnBy }) => drawnBy === across.id)).toHaveLength(2);
    expect(parts(corrected)).toBe(1);
    expect(corrected.findings).toEqual([]);
  });

  it('that touches nothing stays apart, and that is told', () => {
    const far = record('h_yol_ciz', line([40, 40], [60, 60]));
    const corrected = correctNetwork(grid(2, 2, 100), [far]);
    expect(parts(corrected)).toBe(2);
    expect(corrected.findings).toEqual([{ recordId: far.id, kind: 'notJoined' }]);
  });

  it('makes a network where the pack has none', () => {
    const corrected = correctNetwork({ nodes: [], edges: [] }, [
      record('h_yol_ciz', line([0, 0], [100, 0])),
      record('h_yol_ciz', line([100, 5], [100, 90])),
    ]);
    expect(drawn(corrected)).toHaveLength(2);
    expect(parts(corrected)).toBe(1);
  });

  it('in the bin, or drawn as a point, changes nothing', () => {
    const network = grid(2, 2, 100);
    const binned = { ...record('h_yol_ciz', line([0, 50], [100, 50])), deleted: true };
    const corrected = correctNetwork(network, [binned, record('h_sokak_eksik', point(50, 50))]);
    expect(corrected.edges).toHaveLength(network.edges.length);
  });
});

describe('marks on streets', () => {
  it('a closed street is taken out, and still known', () => {
    const closed = record('h_yol_yok', point(50, 8));
    const corrected = correctNetwork(grid(2, 2, 100), [closed]);
    expect(corrected.edges).toHaveLength(3);
    expect(corrected.closed).toHaveLength(1);
    expect(corrected.closed[0]).toMatchObject({ from: 0, to: 1, closedBy: closed.id });
  });

  it('a line is about the streets that it runs along, not those that it passes', () => {
    const corrected = correctNetwork(grid(4, 2, 100), [
      record('h_itfaiye', line([4, 3], [100, 2], [196, 4])),
    ]);
    const barred = corrected.edges.filter(({ fireEngine }) => !fireEngine);
    expect(barred.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('the narrowest of several widths counts, before the pack’s', () => {
    const corrected = correctNetwork(
      grid(2, 1, 100),
      [
        record('h_genislik', point(50, 2), { genislik_m: 3.2 }),
        record('r_dar_sokak', line([10, 1], [90, 1]), { genislik_m: 2.6 }),
      ],
      new Map([[1, 6]]),
    );
    expect(corrected.edges[0]).toMatchObject({ widthMetres: 2.6, fireEngine: false });
  });

  it('a measured width may be wider than the pack’s, and a street that was drawn has marks too', () => {
    const street = record('h_yol_ciz', line([0, 50], [100, 50]), { genislik_m: 2 });
    const corrected = correctNetwork(
      grid(2, 2, 100),
      [street, record('h_genislik', point(50, 52), { genislik_m: 5 })],
      new Map([[1, 3]]),
    );
    expect(drawn(corrected)[0]?.widthMetres).toBe(5);
    expect(corrected.edges[0]?.widthMetres).toBe(3);
  });

  it('a mark far from every street is told', () => {
    const lost = record('h_genislik', point(50, 50), { genislik_m: 3 });
    const corrected = correctNetwork(grid(2, 2, 100), [lost]);
    expect(corrected.findings).toEqual([{ recordId: lost.id, kind: 'noStreetNear' }]);
  });
});

describe('the summary', () => {
  it('adds up what the group drew, closed and barred', () => {
    const summary = networkSummary(
      correctNetwork(grid(2, 2, 100), [
        record('h_yol_ciz', line([0, 50], [100, 50])),
        record('h_yol_ciz', line([40, 20], [60, 20])),
        record('h_yol_yok', point(50, 1)),
        record('h_itfaiye', point(50, 99)),
      ]),
    );
    expect(summary.lengthMetres).toBeCloseTo(300 + 100 + 20, 1);
    expect(summary.drawn.streets).toBe(2);
    expect(summary.drawn.lengthMetres).toBeCloseTo(120, 1);
    expect(summary.closed).toMatchObject({ edges: 1 });
    expect(summary.closed.lengthMetres).toBeCloseTo(100, 1);
    expect(summary.withoutFireEngineMetres).toBeCloseTo(100, 1);
    expect(summary.largestComponentShare).toBeCloseTo(400 / 420, 3);
    expect(summary.findings).toHaveLength(1);
  });

  it('of nothing is nothing', () => {
    const summary = networkSummary(correctNetwork({ nodes: [], edges: [] }, []));
    expect(summary).toMatchObject({ lengthMetres: 0, largestComponentShare: 0 });
  });
});

describe('whatever is drawn', () => {
  const place = fc.tuple(
    fc.integer({ min: -400, max: 3_400 }).map((tenths) => tenths / 10),
    fc.integer({ min: -400, max: 2_400 }).map((tenths) => tenths / 10),
  );
  const shapes = fc.array(fc.array(place, { minLength: 2, maxLength: 5 }), { maxLength: 8 });
  const settings = { seed: 20261123, numRuns: 150 };
  const town = grid(4, 3, 100);
  const streetsOf = (lines: [number, number][][]) =>
    lines.map((points) => record('h_yol_ciz', line(...points)));

  it('the pack’s streets keep their length, road by road, and none is lost', () => {
    fc.assert(
      fc.property(shapes, (lines) => {
        const corrected = correctNetwork(town, streetsOf(lines));
        const byRoad = new Map<number, number>();
        for (const { roadId, lengthMetres: metres } of corrected.edges) {
          if (roadId !== null) byRoad.set(roadId, (byRoad.get(roadId) ?? 0) + metres);
        }
        for (const { roadId, lengthMetres: metres } of town.edges) {
          expect(Math.abs((byRoad.get(roadId) ?? 0) / metres - 1)).toBeLessThan(1e-8);
        }
        expect(parts({ edges: corrected.edges.filter(({ roadId }) => roadId !== null) })).toBe(1);
      }),
      settings,
    );
  });

  it('every edge leads from its node to its node, and is as long as it is drawn', () => {
    fc.assert(
      fc.property(shapes, (lines) => {
        const { nodes, edges } = correctNetwork(town, streetsOf(lines));
        expect(nodes.slice(0, town.nodes.length)).toEqual(town.nodes);
        const wrong = edges.filter(({ from, to, via = [], lengthMetres: metres }) => {
          const [start, end] = [from, to].map((k) => nodes.slice(2 * k, 2 * k + 2));
          const all = [...(start ?? []), ...via, ...(end ?? [])];
          const points = Array.from({ length: all.length / 2 }, (_, k) => [
            all[2 * k],
            all[2 * k + 1],
          ]);
          const measured = lengthMetres(points as Position[]);
          return !(points.length >= 2 && Math.abs(measured - metres) < 1e-4);
        });
        expect(wrong).toEqual([]);
      }),
      settings,
    );
  });

  it('the order of the records says nothing, nor does a record that comes twice', () => {
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.nat()), (lines, chance) => {
        const marks = [
          record('h_yol_yok', point(50, 2)),
          record('h_genislik', line([0, 100], [180, 101]), { genislik_m: 3 }),
        ];
        const records = [...streetsOf(lines), ...marks];
        const shuffled = [...records, ...records.slice(0, 2)]
          .map((each) => ({ each, key: chance.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(correctNetwork(town, shuffled)).toEqual(correctNetwork(town, records));
      }),
      settings,
    );
  });

  it('drawn streets are not shorter than drawn, but for stubs beyond a crossing', () => {
    fc.assert(
      fc.property(shapes, (lines) => {
        const streets = streetsOf(lines);
        const corrected = correctNetwork(town, streets);
        for (const { id, geometry } of streets) {
          const own = drawn(corrected).filter(({ drawnBy }) => drawnBy === id);
          const before = geometry.type === 'LineString' ? lengthMetres(geometry.coordinates) : 0;
          // Two stubs of 12 m at most; at a node the line may be cut short by 3 m on either side.
          expect(sum(own)).toBeGreaterThan(before - 2 * 12 - own.length * 6 - 1);
        }
      }),
      settings,
    );
  });
});
