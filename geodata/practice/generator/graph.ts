/** The streets as a graph of nodes and edges, and the ground between them (faces). */
import { around, at, cross, dot, lineLength, minus, type Point } from './plane';
import { signedArea } from './rings';
import { type Road, thinned } from './streets';

export interface GraphNode {
  point: Point;
  edges: GraphEdge[];
}

export interface GraphEdge {
  from: GraphNode;
  to: GraphNode;
  line: readonly Point[];
  road: Road;
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/**
 * Nodes where roads end or meet. With `passages`, streets that cross at two levels meet as well:
 * right for the ground between them, wrong for walking.
 */
export function graphOf(roads: readonly Road[], { passages }: { passages: boolean }): Graph {
  const nodes = new Map<string, GraphNode>();
  const nodeAt = (point: Point): GraphNode => {
    const key = `${point[0]} ${point[1]}`;
    const node = nodes.get(key) ?? { point, edges: [] };
    nodes.set(key, node);
    return node;
  };
  const edges: GraphEdge[] = [];
  for (const road of roads) {
    const stops = (point: Point) =>
      road.street.junctions.has(point) || (passages && road.street.passages.has(point));
    const line = thinned(road);
    let part: Point[] = [];
    line.forEach((point, k) => {
      part.push(point);
      const ends = k > 0 && (k === line.length - 1 || stops(point));
      if (!ends) return;
      const edge = { from: nodeAt(at(part, 0)), to: nodeAt(point), line: part, road };
      edge.from.edges.push(edge);
      edge.to.edges.push(edge);
      edges.push(edge);
      part = [point];
    });
  }
  return { nodes: [...nodes.values()], edges };
}

/** The graph without what leads nowhere: only edges that have ground on two different sides. */
export function withoutSpurs(edges: readonly GraphEdge[]): GraphEdge[] {
  let kept = [...edges];
  for (;;) {
    const degree = new Map<GraphNode, number>();
    for (const edge of kept) {
      for (const node of [edge.from, edge.to]) degree.set(node, (degree.get(node) ?? 0) + 1);
    }
    const next = kept.filter((edge) => degree.get(edge.from) !== 1 && degree.get(edge.to) !== 1);
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** One edge as it is met when walking around a face with the face on the left. */
export interface Side {
  edge: GraphEdge;
  forward: boolean;
}

export interface Face {
  sides: Side[];
  ring: Point[];
}

/** The faces between edges, the outer one left out. Spurs must be gone. */
export function facesOf(edges: readonly GraphEdge[]): Face[] {
  const leaving = new Map<GraphNode, Side[]>();
  const add = (node: GraphNode, side: Side) => {
    leaving.set(node, [...(leaving.get(node) ?? []), side]);
  };
  for (const edge of edges) {
    add(edge.from, { edge, forward: true });
    add(edge.to, { edge, forward: false });
  }
  for (const sides of leaving.values())
    sides.sort((a, b) => compareDirections(heading(a), heading(b)));
  const seen = new Set<string>();
  const faces: Face[] = [];
  const numbers = new Map(edges.map((edge, k) => [edge, k]));
  const keyOf = (side: Side) => `${numbers.get(side.edge)}${side.forward ? '+' : '-'}`;
  for (const start of [...leaving.values()].flat()) {
    if (seen.has(keyOf(start))) continue;
    const sides: Side[] = [];
    let side = start;
    do {
      seen.add(keyOf(side));
      sides.push(side);
      side = nextSide(side, leaving);
    } while (keyOf(side) !== keyOf(start));
    const ring = sides.flatMap((one) => sideLine(one).slice(0, -1));
    if (signedArea(ring) > 0) faces.push({ sides, ring });
  }
  return faces;
}

function sideLine({ edge, forward }: Side): readonly Point[] {
  return forward ? edge.line : [...edge.line].reverse();
}

function heading(side: Side): Point {
  const line = sideLine(side);
  return minus(at(line, 1), at(line, 0));
}

/** At the end of a side: the next one clockwise from where it came, so that the face stays on the left. */
function nextSide(side: Side, leaving: Map<GraphNode, Side[]>): Side {
  const node = side.forward ? side.edge.to : side.edge.from;
  const sides = leaving.get(node) ?? [];
  const back = sides.findIndex((one) => one.edge === side.edge && one.forward !== side.forward);
  return around(sides, back - 1);
}

/** Counter-clockwise from east, without trigonometry. */
function compareDirections(a: Point, b: Point): number {
  const half = ([x, y]: Point) => (y > 0 || (y === 0 && x > 0) ? 0 : 1);
  return half(a) - half(b) || Math.sign(cross(b, a));
}

/**
 * The ground of a face behind the pavements: each side drawn in by its own distance. Where a short
 * side vanishes on the way in, its neighbours meet.
 */
export function insetRing(face: Face, distanceOf: (edge: GraphEdge) => number): Point[] {
  let walls = face.sides.flatMap((side) => {
    const line = sideLine(side);
    return line.slice(1).map((end, k) => wallOf(at(line, k), end, distanceOf(side.edge)));
  });
  for (let round = 0; round < 400; round += 1) {
    const corners = walls.map((wall, k) => meeting(around(walls, k - 1), wall));
    const reaches = walls.map((wall, k) => {
      const start = at(corners, k).at(-1);
      const end = around(corners, k + 1)[0];
      return start && end ? dot(minus(end, start), wall.direction) : 0;
    });
    const turnedBack = shortestOf(walls, reaches);
    if (turnedBack < 0 || walls.length < 4) return corners.flat();
    walls = walls.filter((_wall, k) => k !== turnedBack);
  }
  throw new Error('a block did not settle');
}

/** Of the walls that would turn back, the one that was shortest to begin with. */
function shortestOf(walls: readonly Wall[], reaches: readonly number[]): number {
  let found = -1;
  reaches.forEach((reach, k) => {
    if (reach < 0 && (found < 0 || at(walls, k).length < at(walls, found).length)) found = k;
  });
  return found;
}

interface Wall {
  length: number;
  start: Point;
  direction: Point;
}

function wallOf(a: Point, b: Point, metres: number): Wall {
  const length = lineLength([a, b]);
  const direction: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  return { length, start: [a[0] - direction[1] * metres, a[1] + direction[0] * metres], direction };
}

/** Where two walls meet; two points where they run on side by side at different depths. */
function meeting(a: Wall, b: Wall): Point[] {
  const turn = cross(a.direction, b.direction);
  const step = minus(b.start, a.start);
  if (Math.abs(turn) > 0.02) {
    const metres = cross(step, b.direction) / turn;
    return [[a.start[0] + a.direction[0] * metres, a.start[1] + a.direction[1] * metres]];
  }
  const ahead = dot(step, a.direction);
  const onA: Point = [a.start[0] + a.direction[0] * ahead, a.start[1] + a.direction[1] * ahead];
  return lineLength([onA, b.start]) < 0.05 ? [b.start] : [onA, b.start];
}
