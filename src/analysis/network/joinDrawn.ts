/**
 * Drawn streets joined into a network. All places are found on the lines as they were given, and
 * only then cut: the order in which streets were drawn changes nothing.
 */
import type { Position } from '@/domain/geometry';
import { Joints } from './joints';
import {
  crossingsOf,
  type Foot,
  footOn,
  isNearBox,
  type LocalPlane,
  type PlaneLine,
  type PlanePoint,
  planeLine,
} from './localPlane';

/**
 * Metres within which a drawn end belongs to a street: half an avenue of 12 m (people draw to the
 * edge of a street, the pack has its middle) and as much again for the hand on a phone.
 */
const joinMetres = 12;

/** A place so near to a node is the node: no edges shorter than a parked car. */
const nodeMetres = 3;

/** Cuts nearer than this on one line are one. */
const sameMetres = 1e-3;

export interface GivenLine {
  points: readonly Position[];
  /** Nodes of the network at its ends; null for a drawn line. */
  ends: readonly [number, number] | null;
}

/** A line between two joints. */
export interface Piece {
  /** Index of the line it is a part of. */
  line: number;
  from: number;
  to: number;
  /** Ends included. */
  points: Position[];
}

export interface Joined {
  pieces: Piece[];
  /** Position of each place that pieces begin or end at: the network's nodes first, then new ones. */
  places: Position[];
}

interface Cut {
  alongMetres: number;
  joint: number;
  at: Position;
}

/** Makes a joint at a place that nothing may move. */
type MakeFixed = (point: PlanePoint) => number;

interface WorkLine {
  plane: PlaneLine;
  toPosition: LocalPlane['toPosition'];
  points: readonly Position[];
  isDrawn: boolean;
  /** Joints of the two ends. */
  ends: [number, number];
  cuts: Cut[];
}

/** @param nodes positions of the network's nodes; lines of the network come before drawn ones */
export function joinDrawn(
  nodes: readonly Position[],
  given: readonly GivenLine[],
  plane: LocalPlane,
): Joined {
  const joints = new Joints();
  const places = [...nodes];
  for (const [node] of nodes.entries()) joints.add(node);
  /** A cut of the network's own line lies on that line: a place as fixed as a node. */
  const fixed = (point: PlanePoint) => joints.add(places.push(plane.toPosition(point)) - 1);
  const lines = given.map(
    ({ points, ends }): WorkLine => ({
      points,
      plane: planeLine(points.map(plane.toPlane)),
      toPosition: plane.toPosition,
      isDrawn: ends === null,
      ends: ends ? [ends[0], ends[1]] : [joints.add(), joints.add()],
      cuts: [],
    }),
  );
  const drawn = lines.filter(({ isDrawn }) => isDrawn);
  for (const line of drawn) {
    passNodes(line, nodes, joints, plane);
    for (const other of lines) {
      // Each pair of drawn lines once.
      if (other === line || (other.isDrawn && lines.indexOf(other) < lines.indexOf(line))) continue;
      crossLines(line, other, joints, fixed);
    }
  }
  for (const line of drawn) joinEnds(line, lines, joints, fixed);
  return cutAll(places, lines, joints);
}

/** A drawn street that passes over a node of the network meets it there. */
function passNodes(line: WorkLine, nodes: readonly Position[], joints: Joints, plane: LocalPlane) {
  for (const [node, position] of nodes.entries()) {
    const point = plane.toPlane(position);
    if (!isNearBox(line.plane, point, nodeMetres)) continue;
    const foot = footOn(line.plane, point);
    if (foot.distanceMetres <= nodeMetres) cut(line, foot, node, joints);
  }
}

/** Streets that cross are joined: groups draw streets, not bridges. */
function crossLines(line: WorkLine, other: WorkLine, joints: Joints, fixed: MakeFixed): void {
  for (const { point, alongA, alongB } of crossingsOf(line.plane, other.plane)) {
    const joint = jointAt(other, { alongMetres: alongB, point }, joints, fixed);
    cut(line, { alongMetres: alongA, point }, joint, joints);
  }
}

/** An end goes to the nearest street within reach; a stub beyond a crossing is left off. */
function joinEnds(
  line: WorkLine,
  lines: readonly WorkLine[],
  joints: Joints,
  fixed: MakeFixed,
): void {
  for (const side of [0, 1] as const) {
    if (outermostCut(line, side) !== null) continue;
    const point = (side === 0 ? line.plane.points[0] : line.plane.points.at(-1)) as PlanePoint;
    const nearest = nearestLine(point, line, lines);
    if (nearest === null) continue;
    joints.join(line.ends[side], jointAt(nearest.line, nearest.foot, joints, fixed));
  }
}

/** The cut nearest to an end, if it lies within reach of it and in that half of the line. */
function outermostCut({ cuts, plane }: WorkLine, side: 0 | 1): Cut | null {
  const middle = plane.lengthMetres / 2;
  const fromEnd = ({ alongMetres }: Cut) =>
    side === 0 ? alongMetres : plane.lengthMetres - alongMetres;
  let best: Cut | null = null;
  for (const each of cuts) {
    const isOurs = side === 0 ? each.alongMetres <= middle : each.alongMetres > middle;
    if (!isOurs || fromEnd(each) > joinMetres) continue;
    if (best === null || fromEnd(each) < fromEnd(best)) best = each;
  }
  return best;
}

function nearestLine(point: PlanePoint, own: WorkLine, lines: readonly WorkLine[]) {
  let nearest: { line: WorkLine; foot: Foot } | null = null;
  for (const line of lines) {
    if (line === own || !isNearBox(line.plane, point, joinMetres)) continue;
    const foot = footOn(line.plane, point);
    if (foot.distanceMetres > joinMetres) continue;
    // Where edges of the network meet, all are as near: the first of them leads to the same node.
    if (nearest === null || foot.distanceMetres < nearest.foot.distanceMetres - sameMetres) {
      nearest = { line, foot };
    }
  }
  return nearest;
}

/** The joint of a place on a line: an end or a cut if one is that near, else a new cut. */
function jointAt(
  line: WorkLine,
  at: Omit<Foot, 'distanceMetres'>,
  joints: Joints,
  fixed: MakeFixed,
): number {
  const fromStart = at.alongMetres;
  const fromEnd = line.plane.lengthMetres - at.alongMetres;
  if (Math.min(fromStart, fromEnd) <= nodeMetres) return line.ends[fromStart <= fromEnd ? 0 : 1];
  const near = line.cuts.find((each) => Math.abs(each.alongMetres - fromStart) <= nodeMetres);
  if (near !== undefined) return near.joint;
  return cut(line, at, line.isDrawn ? joints.add() : fixed(at.point), joints);
}

function cut(
  line: WorkLine,
  { alongMetres, point }: Omit<Foot, 'distanceMetres'>,
  joint: number,
  joints: Joints,
): number {
  const there = line.cuts.find((each) => Math.abs(each.alongMetres - alongMetres) <= sameMetres);
  if (there !== undefined) {
    joints.join(there.joint, joint);
    if (joints.rootOf(there.joint) === joints.rootOf(joint)) return there.joint;
  }
  line.cuts.push({ alongMetres, joint, at: line.toPosition(point) });
  return joint;
}

interface Stop {
  alongMetres: number;
  joint: number;
  /** Where it lies on this line; the joint may lie some metres away. */
  at: Position;
  /** A line's own end stays a corner on the way to its joint; a crossing moves to it. */
  isEnd: boolean;
}

function cutAll(places: Position[], lines: readonly WorkLine[], joints: Joints): Joined {
  const stopsOfLines = lines.map((line) => stopsOf(line, joints));
  const placeOfRoot = new Map<number, number>();
  const placeOf = ({ joint, at }: Stop): number => {
    const fixedPlace = joints.nodeOf(joint);
    if (fixedPlace >= 0) return fixedPlace;
    const root = joints.rootOf(joint);
    let place = placeOfRoot.get(root);
    if (place === undefined) {
      place = places.push(at) - 1;
      placeOfRoot.set(root, place);
    }
    return place;
  };
  const placed = stopsOfLines.map((stops) => stops.map(placeOf));
  const pieces = lines.flatMap((line, index) =>
    piecesOf(line, index, stopsOfLines[index] as Stop[], placed[index] as number[], places),
  );
  return { pieces, places };
}

/** Where a line is cut, from its start to its end. */
function stopsOf(line: WorkLine, joints: Joints): Stop[] {
  const { plane, points, ends, isDrawn } = line;
  const cuts = [...line.cuts].sort((a, b) => a.alongMetres - b.alongMetres || a.joint - b.joint);
  const stops: Stop[] = cuts.map(({ alongMetres, joint, at }) => ({
    alongMetres,
    joint,
    at,
    isEnd: false,
  }));
  const first = isDrawn ? outermostCut(line, 0) : null;
  const last = isDrawn ? outermostCut(line, 1) : null;
  if (first === null) {
    stops.unshift({ alongMetres: 0, joint: ends[0], at: points[0] as Position, isEnd: true });
  }
  if (last === null) {
    const at = points.at(-1) as Position;
    stops.push({ alongMetres: plane.lengthMetres, joint: ends[1], at, isEnd: true });
  }
  return stops.filter((stop, k) => {
    const before = stops[k - 1];
    if (before === undefined || !isDrawn) return true;
    const isSame = joints.rootOf(before.joint) === joints.rootOf(stop.joint);
    return !(isSame && stop.alongMetres - before.alongMetres <= 2 * nodeMetres);
  });
}

function piecesOf(
  { plane, points }: WorkLine,
  line: number,
  stops: readonly Stop[],
  placed: readonly number[],
  places: readonly Position[],
): Piece[] {
  const pieces: Piece[] = [];
  for (let k = 1; k < stops.length; k += 1) {
    const [start, end] = [stops[k - 1] as Stop, stops[k] as Stop];
    const [from, to] = [placed[k - 1] as number, placed[k] as number];
    const between = points.filter((_, corner) => {
      const along = plane.along[corner] as number;
      return along > start.alongMetres + sameMetres && along < end.alongMetres - sameMetres;
    });
    const corners = [
      places[from] as Position,
      ...(start.isEnd ? [start.at] : []),
      ...between,
      ...(end.isEnd ? [end.at] : []),
      places[to] as Position,
    ];
    pieces.push({ line, from, to, points: withoutRepeats(corners) });
  }
  return pieces;
}

function withoutRepeats(points: readonly Position[]): Position[] {
  const kept = points.filter((point, k) => {
    const before = points[k - 1];
    return before === undefined || point[0] !== before[0] || point[1] !== before[1];
  });
  // A loop of no length still has two ends.
  return kept.length === 1 ? [kept[0] as Position, kept[0] as Position] : kept;
}
