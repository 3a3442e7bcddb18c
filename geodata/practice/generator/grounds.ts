/** Grounds, walls and fences: from the plan to rings and lines on the board. */

import type { BarrierProperties } from '@/domain/areaPack';
import { simplified, smoothRing } from './curves';
import { type Face, insetRing } from './graph';
import type { GroundPlan } from './plan/grounds';
import { coveragePlan } from './plan/rim';
import type { wallPlans } from './plan/walls';
import {
  along,
  around,
  at,
  between,
  cross,
  type Line,
  left,
  lineLength,
  minus,
  nearestOnLine,
  type Point,
  plus,
  type Ring,
  stretch,
  times,
  unit,
} from './plane';
import { chance, seedOf } from './random';
import { area, contains, counterClockwise, signedArea } from './rings';
import { clearanceMetres, type Street, streetOf } from './streets';

export interface Ground extends Pick<GroundPlan, 'key' | 'name' | 'layer' | 'kind'> {
  ring: Ring;
}

export interface Barrier extends BarrierProperties {
  key: string;
  line: Line;
}

export function groundOf(
  plan: GroundPlan,
  faces: readonly Face[],
  streets: readonly Street[],
  seed: number,
): Ground {
  const { key, layer, kind, name } = plan;
  let ring: Ring;
  if (plan.seed) {
    const point = plan.seed;
    const face = faces.find((one) => contains(one.ring, point));
    if (!face) throw new Error(`${key}: no ground around its seed`);
    ring = insetRing(face, (edge) => plan.insetMetres ?? clearanceMetres(edge.road.street) - 0.1);
    if (signedArea(ring) <= 0 || area(ring) > area(face.ring))
      throw new Error(`${key}: drawn in too far`);
    for (const [a, b] of plan.cuts ?? []) ring = cut(ring, a, b);
    if (plan.insetMetres !== undefined) ring = simplified(cornersCut(cornersCut(ring)), 0.3);
  } else if (plan.strip) {
    const { street, side, from, to, near, far } = plan.strip;
    const { line } = streetOf(streets, street);
    ring = [
      ...beside(line, from, to, side * near),
      ...beside(line, from, to, side * far).reverse(),
    ];
  } else {
    ring = plan.ring ?? [];
    if (plan.soft) ring = ragged(smoothRing(ring, 9), seedOf(key, seed));
    coveragePlan.forEach((corner, k) => {
      ring = cut(ring, corner, around(coveragePlan, k + 1));
    });
  }
  return {
    key,
    layer,
    kind,
    ring: counterClockwise(ring),
    ...(name === undefined ? {} : { name }),
  };
}

/** The part of a ring that lies left of the line from a to b. */
function cut(ring: Ring, a: Point, b: Point): Ring {
  const direction = minus(b, a);
  const depth = (point: Point) => cross(direction, minus(point, a));
  return ring.flatMap((corner, k) => {
    const next = at(ring, (k + 1) % ring.length);
    const [here, there] = [depth(corner), depth(next)];
    const edge = plus(corner, times(minus(next, corner), here / (here - there)));
    if (here >= 0) return there >= 0 ? [corner] : [corner, edge];
    return there >= 0 ? [edge] : [];
  });
}

/** Each corner replaced by two on its sides: gardens have no points (Chaikin). */
function cornersCut(ring: Ring): Point[] {
  return ring.flatMap((corner, k) => {
    const next = around(ring, k + 1);
    return [between(corner, next, 0.25), between(corner, next, 0.75)];
  });
}

/** A wood's edge is never smooth. */
function ragged(ring: Ring, seed: number): Ring {
  const dice = chance(seed);
  const middle = ring.map((point) => plus(point, [dice.between(-2, 2), dice.between(-2, 2)]));
  return simplified(smoothRing(middle, 5), 0.4);
}

export function wallOf(plan: (typeof wallPlans)[number], streets: readonly Street[]): Barrier {
  const { line } = streetOf(streets, plan.street);
  const whole = beside(line, plan.from, plan.to, plan.side * plan.offsetMetres);
  // Where another street opens, the wall is broken off; its longest piece stays.
  const others = streets.filter(({ key }) => key !== plan.street);
  const pieces: Point[][] = [[]];
  for (let metres = 0; metres <= lineLength(whole); metres += 2) {
    const { point } = along(whole, metres);
    const free = others.every(
      (street) => nearestOnLine(point, street.line).distance > clearanceMetres(street),
    );
    if (free) pieces.at(-1)?.push(point);
    else pieces.push([]);
  }
  const [longest = []] = pieces.sort((a, b) => b.length - a.length);
  const { key, kind, heightMetres } = plan;
  return { key, kind, heightMetres, line: simplified(longest, 0.15) };
}

/** A line beside a street from one share of its length to another; left of it if positive. */
function beside(street: Line, from: number, to: number, metres: number): Point[] {
  const length = lineLength(street);
  const line: Point[] = [];
  for (let k = 0; k <= 12; k += 1) {
    const here = (from + ((to - from) * k) / 12) * length;
    const direction = unit(minus(along(street, here + 6).point, along(street, here - 6).point));
    line.push(plus(along(street, here).point, times(left(direction), metres)));
  }
  return simplified(line, 0.15);
}

export function fencesOf(grounds: readonly Ground[]): Barrier[] {
  const kinds: Record<string, BarrierProperties> = {
    okul: { kind: 'fence', heightMetres: 2 },
    anaokulu: { kind: 'fence', heightMetres: 1.5 },
    saha: { kind: 'fence', heightMetres: 4 },
    cami: { kind: 'wall', heightMetres: 1.2 },
    mezarlik: { kind: 'wall', heightMetres: 1.8 },
  };
  return grounds.flatMap((ground) => {
    const properties = kinds[ground.key];
    if (!properties) return [];
    // A gate is left open where the ring begins.
    const closed = [...ground.ring, at(ground.ring, 0)];
    return [{ key: ground.key, ...properties, line: stretch(closed, 6, lineLength(closed)) }];
  });
}
