/** Where the example records lie: the plan's words become points, lines and areas. */

import type { RecordGeometry } from '@/domain/geometry';
import { simplified } from './curves';
import type { Where } from './plan/records';
import {
  along,
  at,
  distance,
  type Line,
  left,
  lineLength,
  nearestOnLine,
  type Point,
  plus,
  stretch,
  times,
} from './plane';
import { lineGeometry, pointGeometry, polygonGeometry } from './projection';
import { centroid } from './rings';
import { streetOf } from './streets';
import type { Town } from './town';

export function geometryOf(where: Where, town: Town): RecordGeometry {
  if ('point' in where) return pointGeometry(where.point);
  if ('line' in where) return lineGeometry(where.line);
  if ('place' in where) {
    const place = town.places.find(({ name }) => name === where.place);
    if (!place) throw new Error(`no place ${where.place}`);
    return pointGeometry(place.point);
  }
  if ('streets' in where) return lineGeometry(routeOf(town, where));
  if ('street' in where && 'from' in where) {
    return lineGeometry(partOf(town, where.street, where.from, where.to));
  }
  if ('street' in where) {
    const { line } = streetOf(town.streets, where.street);
    const { point, direction } = along(line, where.at * lineLength(line));
    return pointGeometry(plus(point, times(left(direction), where.beside ?? 0)));
  }
  if ('wall' in where) {
    const wall = town.barriers.find(
      ({ key, kind }) => key === where.wall && kind === 'retaining_wall',
    );
    if (!wall) throw new Error(`no wall ${where.wall}`);
    return lineGeometry(wall.line);
  }
  if ('ground' in where) return polygonGeometry(simplified(groundRing(town, where.ground), 0.3));
  if ('stream' in where) {
    const [from, to] = where.stream;
    return lineGeometry(simplified(northings(town.stream, from, to), 0.4));
  }
  return houseGeometry(where, town);
}

/** Along streets that meet one another, from a point on the first to a point on the last. */
function routeOf(town: Town, { streets, from, to }: Extract<Where, { streets: unknown }>): Point[] {
  const chosen = streets.map((key) => streetOf(town.streets, key));
  const meetings = chosen.slice(1).map((street, k) => {
    const before = at(chosen, k);
    const shared = [...street.junctions].find((point) => before.junctions.has(point));
    if (!shared) throw new Error(`${before.key} and ${street.key} don't meet`);
    return shared;
  });
  const stops = [from, ...meetings, to];
  const route = chosen.flatMap(({ line }, k) => {
    const start = nearestOnLine(at(stops, k), line).along;
    const end = nearestOnLine(at(stops, k + 1), line).along;
    const part = simplified(stretch(line, Math.min(start, end), Math.max(start, end)), 0.3);
    return start > end ? part.reverse() : part;
  });
  return route.filter((point, k) => k === 0 || distance(point, at(route, k - 1)) > 0.5);
}

/** Part of a street between two shares of its length; backwards if the first is larger. */
function partOf(town: Town, key: string, from: number, to: number): Point[] {
  const { line } = streetOf(town.streets, key);
  const length = lineLength(line);
  const part = simplified(
    stretch(line, Math.min(from, to) * length, Math.max(from, to) * length),
    0.3,
  );
  return from > to ? part.reverse() : part;
}

function northings(stream: Line, from: number, to: number): Point[] {
  const length = lineLength(stream);
  const metresAt = (northing: number): number => {
    let low = 0;
    let high = length;
    // The stream runs south all the way.
    for (let round = 0; round < 40; round += 1) {
      const middle = (low + high) / 2;
      if (along(stream, middle).point[1] > northing) low = middle;
      else high = middle;
    }
    return low;
  };
  return stretch(stream, metresAt(from), metresAt(to));
}

export function groundRing(town: Town, key: string): Line {
  const ground = town.grounds.find((one) => one.key === key);
  if (!ground) throw new Error(`no ground ${key}`);
  return ground.ring;
}

function houseGeometry(where: Extract<Where, { house: Point }>, town: Town): RecordGeometry {
  const [house] = town.houses
    .filter(({ floors, use }) => floors >= where.floors && (use === 'mixed') === where.shop)
    .filter(({ use, homes }) => use === 'mixed' || homes > 0)
    .sort((a, b) => distance(a.door, where.house) - distance(b.door, where.house));
  if (!house) throw new Error('no such house');
  return where.outline ? polygonGeometry(house.ring) : pointGeometry(centroid(house.ring));
}
