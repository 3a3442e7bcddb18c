/** Buildings that stand before the rows of houses come: landmarks, the estate; and sheds after them. */
import { placed, plusShape, rectangle } from './footprints';
import type { Ground } from './grounds';
import type { House } from './houses';
import type { LandmarkPlan } from './plan/landmarks';
import { along, at, left, minus, nearestOnLine, type Point, plus, times, unit } from './plane';
import { chance, seedOf } from './random';
import { boxOf, contains } from './rings';
import type { Site } from './site';
import { type Street, streetOf } from './streets';

export function landmarkOf(plan: LandmarkPlan, streets: readonly Street[], site: Site): House {
  const direction =
    typeof plan.facing === 'string'
      ? directionAt(streetOf(streets, plan.facing), plan.middle)
      : unit(plan.facing);
  const box = boxOf(plan.shape);
  const origin = plus(
    plan.middle,
    plus(times(direction, -box.east / 2), times(left(direction), -box.north / 2)),
  );
  const ring = placed(plan.shape, origin, direction, 1);
  // The market roof may stand on the covered stream; nothing else may.
  const roof = plan.key === 'pazarSundurma';
  if (!roof && !site.isFree(ring, 1, { onKept: true })) throw new Error(`${plan.key}: no room`);
  site.build(ring);
  return {
    ring,
    floors: plan.floors,
    homes: 0,
    use: plan.use,
    quarter: 'town',
    street: typeof plan.facing === 'string' ? plan.facing : '',
    door: plan.middle,
    key: plan.key,
    ...(plan.name === undefined ? {} : { name: plan.name }),
    ...(plan.place === undefined ? {} : { place: plan.place }),
  };
}

function directionAt(street: Street, point: Point): Point {
  const { along: metres } = nearestOnLine(point, street.line);
  return unit(minus(along(street.line, metres + 10).point, along(street.line, metres - 10).point));
}

/** Towers and slabs of the estate, in rows along its middle street. */
export function estateOf(
  grounds: readonly Ground[],
  site: Site,
  streets: readonly Street[],
  seed: number,
): House[] {
  const houses: House[] = [];
  const dice = chance(seedOf('estate', seed));
  const axis = unit(
    minus(at(streetOf(streets, 'gelincik').line, 1), at(streetOf(streets, 'gelincik').line, 0)),
  );
  const across = left(axis);
  for (const ground of grounds.filter(({ key }) => key === 'siteBati' || key === 'siteDogu')) {
    const box = boxOf(ground.ring);
    const middle: Point = [(box.west + box.east) / 2, (box.south + box.north) / 2];
    for (let row = -150; row <= 150; row += 9) {
      for (let column = -150; column <= 150; column += 3) {
        const origin = plus(middle, plus(times(axis, row), times(across, column)));
        const tower = dice.yes(0.6);
        const shape = tower ? plusShape(23, 23, 6) : rectangle(34, 13);
        const ring = placed(shape, origin, axis, 1);
        const inside = ring.every((corner) => contains(ground.ring, corner));
        if (!inside || !site.isFree(ring, 15)) continue;
        site.build(ring);
        const floors = tower ? dice.whole(6, 8) : dice.whole(4, 5);
        houses.push({
          ring,
          floors,
          homes: floors * (tower ? 3 : 2),
          use: 'home',
          quarter: 'estate',
          street: 'gelincik',
          door: at(ring, 0),
        });
      }
    }
  }
  return houses;
}

/** Sheds and garages behind some hillside houses. */
export function shedsOf(houses: readonly House[], site: Site, seed: number): House[] {
  const dice = chance(seedOf('sheds', seed));
  const sheds: House[] = [];
  for (const house of houses) {
    if (house.quarter !== 'hillside' && house.quarter !== 'villas') continue;
    if (!dice.yes(0.24)) continue;
    const [a, b] = [at(house.ring, 0), at(house.ring, 1)];
    const direction = unit(minus(b, a));
    const origin = plus(
      a,
      plus(times(direction, dice.between(-7, 9)), times(left(direction), dice.between(13, 19))),
    );
    const ring = placed(
      rectangle(dice.between(2.8, 4.5), dice.between(2.8, 4)),
      origin,
      direction,
      1,
    );
    if (!site.isFree(ring, 1.2)) continue;
    site.build(ring);
    sheds.push({ ...house, ring, floors: 1, homes: 0, use: 'other', door: origin });
  }
  return sheds;
}
