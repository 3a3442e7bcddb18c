/** Houses along the streets: plot by plot, in the manner of each quarter. */

import type { BuildingProperties } from '@/domain/areaPack';
import { placed } from './footprints';
import { type Manner, manners, shopFront } from './manners';
import { type Quarter, quarters } from './plan/grounds';
import {
  along,
  at,
  distance,
  left,
  lineLength,
  minus,
  type Point,
  plus,
  type Ring,
  times,
  turned,
  unit,
} from './plane';
import { type Chance, chance, seedOf } from './random';
import { area, contains } from './rings';
import type { Site } from './site';
import { clearanceMetres, type Street } from './streets';

export interface House {
  ring: Ring;
  floors: number;
  homes: number;
  use: NonNullable<BuildingProperties['use']>;
  quarter: Quarter;
  street: string;
  /** Middle of the front wall, where the door is. */
  door: Point;
  /** The plan's own word for it, if it has one. */
  key?: string;
  name?: string;
  /** What can be found here. */
  place?: string;
}

const order = ['main', 'secondary', 'street', 'lane', 'steps'];

export function houseRows(streets: readonly Street[], site: Site, seed: number): House[] {
  const sorted = streets
    .filter((street) => order.includes(street.class))
    .sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
  return sorted.flatMap((street) => [
    ...oneRow(street, 1, site, chance(seedOf(`${street.key} left`, seed))),
    ...oneRow(street, -1, site, chance(seedOf(`${street.key} right`, seed))),
  ]);
}

function oneRow(street: Street, side: 1 | -1, site: Site, dice: Chance): House[] {
  const houses: House[] = [];
  const length = lineLength(street.line);
  let position = dice.between(0, 3);
  let touching = false;
  let setback: number | null = null;
  while (position < length) {
    const quarter = quarterAt(
      plus(along(street.line, position + 4).point, times(outward(street, position + 4, side), 10)),
    );
    const manner = quarter && mannerOf(quarter, street);
    if (!quarter || !manner) {
      position += 5;
      touching = false;
      continue;
    }
    setback = touching && setback !== null ? setback : dice.between(...manner.setback);
    const plot = { street, side, position, setback, touching, manner, dice };
    const built = tryPlot(plot, site);
    if (!built) {
      position += touching ? dice.between(1, 2) : 1.5;
      touching = false;
      continue;
    }
    site.build(built.ring);
    houses.push(furnished(built, quarter, street, manner, dice));
    touching = dice.yes(manner.attached);
    position += built.width + (touching ? 0 : dice.between(...manner.gap));
    if (dice.yes(manner.empty)) {
      position += dice.between(0.7, 1.5) * manner.width[1];
      touching = false;
    }
  }
  return houses;
}

function mannerOf(quarter: Quarter, street: Street): Manner | null {
  if (quarter === 'estate') return null;
  if (quarter !== 'workshops' && street.class === 'main') return shopFront;
  if (quarter === 'core' && street.key.startsWith('carsi')) return manners.bazaar;
  return manners[quarter];
}

function quarterAt(point: Point): Quarter | null {
  return quarters.find(([, ring]) => contains(ring, point))?.[0] ?? null;
}

/** The street's normal, evened out over a few metres so that walls don't fan out at a bend. */
function outward(street: Street, position: number, side: 1 | -1): Point {
  const back = along(street.line, position - 3).point;
  const ahead = along(street.line, position + 3).point;
  return times(left(unit(minus(ahead, back))), side);
}

interface Plot {
  street: Street;
  side: 1 | -1;
  position: number;
  setback: number;
  touching: boolean;
  manner: Manner;
  dice: Chance;
}

interface Built {
  ring: Ring;
  width: number;
  door: Point;
}

function tryPlot(plot: Plot, site: Site): Built | null {
  const { manner, dice, touching } = plot;
  const width = dice.between(...manner.width);
  const depth = dice.between(...manner.depth);
  const row = manner.attached > 0.3;
  for (const share of [1, 0.86, 0.74]) {
    const size: [number, number] = [
      Math.max(manner.width[0] * 0.85, width * share),
      Math.max(manner.depth[0] * 0.75, depth * share),
    ];
    const built = row ? rowHouse(plot, ...size) : freeHouse(plot, ...size);
    if (built && site.isFree(built.ring, touching || row ? 0 : manner.gap[0] * 0.9)) return built;
  }
  return null;
}

/** A house between shared walls: it follows the street's bend. */
function rowHouse(plot: Plot, width: number, depth: number): Built | null {
  const { street, side, position, setback, dice } = plot;
  if (position + width > lineLength(street.line)) return null;
  const front = clearanceMetres(street) + setback;
  const wall = (s: number, away: number) =>
    plus(along(street.line, s).point, times(outward(street, s, side), away));
  const end = position + width;
  const ring: Point[] = [
    wall(position, front),
    wall(end, front),
    wall(end, front + depth),
    wall(position, front + depth),
  ];
  if (distance(at(ring, 2), at(ring, 3)) < width * 0.6) return null;
  if (dice.yes(0.4)) {
    // A lower wing behind one half: the house around its small yard.
    const middle = position + width * dice.between(0.35, 0.6);
    const short = front + depth * dice.between(0.55, 0.75);
    const wing: Point[] = dice.yes(0.5)
      ? [
          wall(end, short),
          wall(middle, short),
          wall(middle, front + depth),
          wall(position, front + depth),
        ]
      : [
          wall(end, front + depth),
          wall(middle, front + depth),
          wall(middle, short),
          wall(position, short),
        ];
    ring.splice(2, 2, ...wing);
  }
  return {
    ring: side === 1 ? ring : ring.reverse(),
    width,
    door: wall(position + width / 2, front),
  };
}

function freeHouse(plot: Plot, width: number, depth: number): Built {
  const { street, side, position, setback, manner, dice } = plot;
  const middle = position + width / 2;
  const away = outward(street, middle, side);
  const direction = turned(times(left(away), -side), dice.between(-manner.askew, manner.askew));
  const door = plus(
    along(street.line, middle).point,
    times(away, clearanceMetres(street) + setback),
  );
  const origin = plus(door, times(direction, -width / 2));
  return { ring: placed(manner.shape(width, depth, dice), origin, direction, side), width, door };
}

function furnished(
  built: Built,
  quarter: Quarter,
  street: Street,
  manner: Manner,
  dice: Chance,
): House {
  const floors = dice.pick(manner.floors);
  const use = purposeOf(floors, quarter, street, manner, dice);
  return {
    ring: built.ring,
    floors,
    use,
    homes: homesIn(area(built.ring), floors, use, quarter, dice),
    quarter,
    street: street.key,
    door: built.door,
  };
}

function purposeOf(
  floors: number,
  quarter: Quarter,
  street: Street,
  manner: Manner,
  dice: Chance,
): House['use'] {
  if (quarter === 'workshops') return 'industry';
  const onCollector = street.class === 'secondary' && floors > 1;
  if (!dice.yes(onCollector ? Math.max(manner.shops, 0.25) : manner.shops)) return 'home';
  return floors === 1 ? 'shop' : 'mixed';
}

function homesIn(
  squareMetres: number,
  floors: number,
  use: House['use'],
  quarter: Quarter,
  dice: Chance,
): number {
  if (use === 'industry' || use === 'shop') return 0;
  const livingFloors = use === 'mixed' ? floors - 1 : floors;
  if (quarter === 'core' || quarter === 'hillside') {
    return livingFloors > 1 && dice.yes(quarter === 'core' ? 0.3 : 0.4) ? 2 : 1;
  }
  if (quarter === 'villas') return livingFloors > 1 && dice.yes(0.15) ? 2 : 1;
  const perFloor = squareMetres > 235 ? 2 : 1;
  return Math.max(1, livingFloors * perFloor);
}
