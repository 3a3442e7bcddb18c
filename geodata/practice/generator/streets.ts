/** From drawn lines to streets that meet: ends joined, crossings found, bridges cut out. */
import { simplified, smooth } from './curves';
import type { StreetPlan } from './plan/streets';
import {
  along,
  at,
  crossing,
  distance,
  type Line,
  lineLength,
  nearestOnLine,
  type Point,
} from './plane';
import { boxesWithin, boxOf } from './rings';

/** Farther than this an end joins nothing: the drawing is wrong. */
const joinMetres = 22;

/** Junctions nearer than this become one. */
const sameJunctionMetres = 7;

export interface Street extends Omit<StreetPlan, 'points'> {
  line: Line;
  /** Points of `line` where one can turn into another street. */
  junctions: Set<Point>;
  /** Points of `line` where another street crosses above or below. */
  passages: Set<Point>;
}

export function joinedStreets(plans: readonly StreetPlan[]): Street[] {
  const rough = plans.map((plan) => shape(plan, plan.points));
  const knots: Point[] = [];
  const joins: { target: number; point: Point }[] = [];
  const lines = plans.map((plan, own) => {
    const points = [...plan.points];
    for (const end of ['start', 'end'] as const) {
      if (plan.free === end || plan.free === 'both') continue;
      const k = end === 'start' ? 0 : points.length - 1;
      const found = join(at(points, k), own, rough, plans, knots);
      points[k] = found.point;
      knots.push(found.point);
      joins.push(found);
    }
    return shape(plan, points);
  });
  const streets = plans.map(({ points: _drawn, ...plan }, k) => {
    const line = at(lines, k);
    return { ...plan, line, junctions: new Set<Point>(), passages: new Set<Point>() };
  });
  for (const { target, point } of joins) {
    insert(at(streets, target), point, 'junctions');
    // Where ends of two streets meet on a third, all three meet.
    for (const street of streets) {
      if (nearestOnLine(point, street.line).distance < 1.5) insert(street, point, 'junctions');
    }
  }
  for (const street of streets) markOwnEnds(street, knots);
  for (let a = 0; a < streets.length; a += 1) {
    for (let b = a + 1; b < streets.length; b += 1) cross(at(streets, a), at(streets, b));
  }
  return streets;
}

function shape(plan: StreetPlan, points: Line): Line {
  return plan.angular ? points : smooth(points);
}

/** Where an end meets another street: at a junction that is there already, or anywhere on its line. */
function join(
  end: Point,
  own: number,
  lines: readonly Line[],
  plans: readonly StreetPlan[],
  knots: readonly Point[],
): { target: number; point: Point } {
  let target = -1;
  let nearest = { point: end, distance: Infinity };
  lines.forEach((line, k) => {
    if (k === own) return;
    const found = nearestOnLine(end, line);
    if (found.distance < nearest.distance) {
      nearest = found;
      target = k;
    }
  });
  if (nearest.distance > joinMetres) throw new Error(`${at(plans, own).key}: an end joins nothing`);
  const knot = knots.find((other) => distance(other, nearest.point) < sameJunctionMetres);
  return { target, point: knot ?? nearest.point };
}

function markOwnEnds(street: Street, knots: readonly Point[]): void {
  for (const end of [at(street.line, 0), at(street.line, street.line.length - 1)]) {
    if (knots.includes(end)) street.junctions.add(end);
  }
}

/** Puts a point into the line at the place nearest to it, unless it is there. */
function insert(street: Street, point: Point, kind: 'junctions' | 'passages'): void {
  if (!street.line.includes(point)) {
    const { segment } = nearestOnLine(point, street.line);
    const [a, b] = [at(street.line, segment), at(street.line, segment + 1)];
    // Next to an old bend point the line keeps its shape if the new point takes its place.
    const replace = [a, b].find(
      (old) =>
        distance(old, point) < 1.5 && !street.junctions.has(old) && old !== at(street.line, 0),
    );
    const line = street.line.filter((old) => old !== replace);
    const index = replace ? street.line.indexOf(replace) : segment + 1;
    street.line = [...line.slice(0, index), point, ...line.slice(index)];
  }
  street[kind].add(point);
}

function cross(a: Street, b: Street): void {
  if (!boxesWithin(boxOf(a.line), boxOf(b.line), 1)) return;
  const kind = a.beneath === b.key || b.beneath === a.key ? 'passages' : 'junctions';
  for (const point of crossings(a.line, b.line)) {
    const shared = [...a.junctions].find(
      (knot) => b.junctions.has(knot) && distance(knot, point) < 3,
    );
    if (shared) continue;
    insert(a, point, kind);
    insert(b, point, kind);
  }
}

export function crossings(a: Line, b: Line): Point[] {
  const found: Point[] = [];
  for (let k = 1; k < a.length; k += 1) {
    for (let m = 1; m < b.length; m += 1) {
      const point = crossing(at(a, k - 1), at(a, k), at(b, m - 1), at(b, m));
      if (point && found.every((other) => distance(other, point) > 1)) found.push(point);
    }
  }
  return found;
}

/** One stretch of a street between two cuts, with what is the same all along it. */
export interface Road {
  id: number;
  street: Street;
  line: Line;
  bridge: boolean;
}

/** Longer stretches are cut at a junction, so that slope and width are told where they hold. */
const stretchMetres = 190;

/**
 * Streets cut into roads: at bridges (over the open stream, and over a street that passes beneath),
 * and at junctions so that no stretch gets too long.
 */
export function roadsOf(
  streets: readonly Street[],
  openStream: readonly Line[],
  halfBridgeMetres: number,
): Road[] {
  const roads: Road[] = [];
  for (const street of streets) {
    const above = [...street.passages].filter(() => street.beneath === undefined);
    const spans = [...openStream.flatMap((water) => crossings(street.line, water)), ...above]
      .map((point) => nearestOnLine(point, street.line).along)
      .sort((a, b) => a - b)
      .map((middle) => [
        middle - halfBridgeMetres - street.widthMetres / 4,
        middle + halfBridgeMetres + street.widthMetres / 4,
      ]);
    const joined: number[][] = [];
    for (const [start = 0, end = 0] of spans) {
      const last = joined.at(-1);
      if (last && start < (last[1] ?? 0) + 12) last[1] = end;
      else joined.push([start, end]);
    }
    const cuts = new Map<Point, 'bridgeStart' | 'bridgeEnd'>();
    const line = street.line;
    for (const [start = 0, end = 0] of joined) {
      cuts.set(insertPlain(street, along(line, start).point), 'bridgeStart');
      cuts.set(insertPlain(street, along(line, end).point), 'bridgeEnd');
    }
    roads.push(...cutStreet(street, cuts, roads.length));
  }
  return roads;
}

function insertPlain(street: Street, point: Point): Point {
  const { segment } = nearestOnLine(point, street.line);
  street.line = [...street.line.slice(0, segment + 1), point, ...street.line.slice(segment + 1)];
  return point;
}

function cutStreet(street: Street, cuts: Map<Point, string>, firstId: number): Road[] {
  const roads: Road[] = [];
  let part: Point[] = [];
  let bridge = false;
  const close = () => {
    if (part.length > 1) roads.push({ id: firstId + roads.length + 1, street, line: part, bridge });
  };
  street.line.forEach((point, k) => {
    part.push(point);
    const cut = cuts.get(point);
    const long =
      street.junctions.has(point) &&
      !bridge &&
      lineLength(part) > stretchMetres &&
      lineLength(street.line.slice(k)) > stretchMetres / 2;
    if (cut || long) {
      close();
      part = [point];
      bridge = cut === 'bridgeStart';
    }
  });
  close();
  return roads;
}

/** Fewer points where a road runs straight; junctions stay. */
export function thinned(road: Road): Line {
  const kept: Point[] = [];
  let part: Point[] = [];
  for (const point of road.line) {
    part.push(point);
    if (road.street.junctions.has(point) && part.length > 1) {
      kept.push(...simplified(part, 0.2).slice(kept.length > 0 ? 1 : 0));
      part = [point];
    }
  }
  if (part.length > 1) kept.push(...simplified(part, 0.2).slice(kept.length > 0 ? 1 : 0));
  return kept;
}

/** From the middle of a street to where front walls may begin: half of it, and the pavement. */
export function clearanceMetres(street: Pick<Street, 'class' | 'widthMetres'>): number {
  return street.widthMetres / 2 + pavementMetres(street);
}

function pavementMetres({
  class: roadClass,
  widthMetres,
}: Pick<Street, 'class' | 'widthMetres'>): number {
  if (roadClass === 'main') return 3;
  if (roadClass === 'secondary') return 2;
  if (roadClass === 'street') return widthMetres < 5.6 ? 0.4 : 1.4;
  if (roadClass === 'service') return 1.5;
  return 0.2;
}

/** The street of a key; its parts joined if it was drawn in several. */
export function streetOf(streets: readonly Street[], key: string): Street {
  const street = streets.find((one) => one.key === key);
  if (!street) throw new Error(`no street ${key}`);
  return street;
}
