/** The whole neighbourhood on the drawing board, before it becomes a pack. */
import { type Block, blocksOf, groundFaces, isSettled } from './blocks';
import { smooth } from './curves';
import { type Graph, graphOf } from './graph';
import { type Barrier, fencesOf, type Ground, groundOf, wallOf } from './grounds';
import { type House, houseRows } from './houses';
import { estateOf, landmarkOf, shedsOf } from './landmarks';
import { type Place, placesOf } from './places';
import { groundPlans } from './plan/grounds';
import { landmarkPlans } from './plan/landmarks';
import { boundaryPlan, coveragePlan } from './plan/rim';
import { poolPlan, type StreetPlan, streamPlan, streetPlans } from './plan/streets';
import { wallPlans } from './plan/walls';
import { at, distance, type Line, lineLength, type Point, type Ring, stretch } from './plane';
import { contains } from './rings';
import { Site } from './site';
import {
  clearanceMetres,
  crossings,
  joinedStreets,
  type Road,
  roadsOf,
  type Street,
} from './streets';

export interface Town {
  boundary: Ring;
  streets: Street[];
  roads: Road[];
  walking: Graph;
  /** The stream's bed from end to end, and the stretches where it runs open. */
  stream: Line;
  openStream: Line[];
  grounds: Ground[];
  barriers: Barrier[];
  houses: House[];
  blocks: Block[];
  places: Place[];
}

export function drawTown(seed: number): Town {
  const streets = joinedStreets(streetPlans.map(withinCoverage));
  const stream = clipped(smooth(streamPlan.points));
  const openStream = openStretches(stream);
  const roads = roadsOf(streets, openStream, 8);
  const faces = groundFaces(openStream);
  const grounds = groundPlans.map((plan) => groundOf(plan, faces, streets, seed));
  const barriers = [...wallPlans.map((plan) => wallOf(plan, streets)), ...fencesOf(grounds)];
  const site = siteOf(streets, openStream, stream, grounds, barriers);
  const landmarks = landmarkPlans.map((plan) => landmarkOf(plan, streets, site));
  const houses = [
    ...landmarks,
    ...estateOf(grounds, site, streets, seed),
    ...houseRows(streets, site, seed).filter((house) => isSettled(house, faces)),
  ];
  houses.push(...shedsOf(houses, site, seed));
  const places = placesOf(houses);
  return {
    boundary: boundaryPlan,
    streets,
    roads,
    walking: graphOf(roads, { passages: false }),
    stream,
    openStream,
    grounds,
    barriers,
    houses,
    blocks: blocksOf(faces, houses, seed),
    places,
  };
}

/** Streets that leave the map end where the pack's cover ends. */
function withinCoverage(plan: StreetPlan): StreetPlan {
  return plan.free === 'both' ? { ...plan, points: clipped(plan.points) } : plan;
}

/** The part of a line inside the cover; the line may leave it at both ends. */
function clipped(line: Line): Point[] {
  const rim = [...coveragePlan, at(coveragePlan, 0)];
  const inside = line.filter((point) => contains(coveragePlan, point));
  const ends = crossings(line, rim);
  const first = at(inside, 0);
  const sorted = ends.sort((a, b) => distance(a, first) - distance(b, first));
  const [before, after] = [sorted[0], sorted.at(-1)];
  return [...(before ? [before] : []), ...inside, ...(after ? [after] : [])];
}

function openStretches(stream: Line): Line[] {
  const southOf = (northing: number): number => {
    const next = stream.findIndex(([, y]) => y < northing);
    const [above, below] = [at(stream, next - 1), at(stream, next)];
    const share = (above[1] - northing) / (above[1] - below[1]);
    return lineLength(stream.slice(0, next)) + share * distance(above, below);
  };
  return [
    stretch(stream, 0, southOf(streamPlan.coveredFrom)),
    stretch(stream, southOf(streamPlan.coveredTo), lineLength(stream)),
  ];
}

function siteOf(
  streets: readonly Street[],
  openStream: readonly Line[],
  stream: Line,
  grounds: readonly Ground[],
  barriers: readonly Barrier[],
): Site {
  const site = new Site(boundaryPlan);
  for (const street of streets) site.keepClear(street.line, clearanceMetres(street));
  for (const line of openStream) site.keepClear(line, streamPlan.widthMetres / 2 + 4);
  site.keepClear(stream, streamPlan.widthMetres / 2);
  for (const barrier of barriers) site.keepClear(barrier.line, 0.8);
  site.keepFree(poolPlan.ring);
  const built = new Set(groundPlans.filter((plan) => plan.built).map((plan) => plan.key));
  for (const ground of grounds) if (!built.has(ground.key)) site.keepFree(ground.ring);
  return site;
}
