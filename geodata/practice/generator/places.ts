/** What can be found where: landmarks, shops in the houses, small things by the road. */

import type { PlaceProperties } from '@/domain/areaPack';
import type { House } from './houses';
import { shopPlans, spotPlans } from './plan/landmarks';
import { distance, minus, type Point, plus, type Ring, times, unit } from './plane';

export interface Place extends PlaceProperties {
  point: Point;
}

export function placesOf(houses: House[]): Place[] {
  const places: Place[] = [];
  for (const { place, name, door } of houses) {
    if (place) places.push({ kind: place, point: door, ...(name === undefined ? {} : { name }) });
  }
  for (const plan of shopPlans) {
    const open = houses.filter(
      (one) => (one.use === 'mixed' || one.use === 'shop') && !one.key && !one.name,
    );
    const corner =
      plan.key === 'bakkal'
        ? houses.filter((one) => one.quarter === 'hillside' && one.homes > 0)
        : open;
    const house = [...corner].sort(
      (a, b) => distance(a.door, plan.near) - distance(b.door, plan.near),
    )[0];
    if (!house) throw new Error(`${plan.key}: no house for it`);
    house.key = plan.key;
    house.name = plan.name;
    if (house.use === 'home') house.use = 'mixed';
    const inner = plus(house.door, times(unit(minus(middleOf(house.ring), house.door)), 3));
    places.push({ kind: plan.place, name: plan.name, point: inner });
  }
  for (const { name, place, point } of spotPlans) places.push({ kind: place, name, point });
  return places;
}

function middleOf(ring: Ring): Point {
  const sum = ring.reduce<Point>((total, corner) => plus(total, corner), [0, 0]);
  return times(sum, 1 / ring.length);
}
