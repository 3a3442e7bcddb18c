/** Building blocks (yapı adaları): the ground between streets that people live on. */

import { simplified } from './curves';
import { type Face, facesOf, type GraphEdge, graphOf, insetRing, withoutSpurs } from './graph';
import type { House } from './houses';
import { plotEdges } from './plan/grounds';
import { streamPlan, streetPlans } from './plan/streets';
import type { Line, Ring } from './plane';
import { chance, seedOf } from './random';
import { boxOf, contains, counterClockwise } from './rings';
import { clearanceMetres, joinedStreets, roadsOf } from './streets';

export interface Block {
  id: number;
  name: string;
  ring: Ring;
  homes: number;
  people: number;
  houses: House[];
}

/** Counts are only taken for blocks of this many homes or more (personal data); DOMAIN §9. */
const fewestHomes = 20;
/** With fewer than this a block joins a neighbour across a whole street, if it must. */
const farTooFewHomes = 12;

/** People in a home by quarter. Invented, near the Turkish mean of about three. */
const homeSize: Record<House['quarter'], number> = {
  core: 2.35,
  bazaar: 2.35,
  town: 2.7,
  apartments: 2.75,
  hillside: 3.1,
  villas: 2.8,
  workshops: 2.7,
  estate: 2.85,
};

const rimKey = 'rim';
const streamKey = 'stream';

/** The ground between streets, the open stream and the last plots. */
export function groundFaces(openStream: readonly Line[]): Face[] {
  return facesOf(withoutSpurs(groundEdges(openStream)));
}

function groundEdges(openStream: readonly Line[]): GraphEdge[] {
  const bare = { class: 'path', widthMetres: 0, surface: 'ground' } as const;
  const streets = joinedStreets([
    ...streetPlans.filter(({ class: kind }) => !['path', 'pedestrian', 'service'].includes(kind)),
    ...plotEdges.map(({ key, ...plan }) => ({ ...bare, ...plan, key: `${rimKey} ${key}` })),
    ...openStream.map((points, k) => ({
      ...bare,
      key: `${streamKey} ${k}`,
      points,
      angular: true as const,
      free: k === 0 ? ('start' as const) : ('end' as const),
    })),
  ]);
  return graphOf(roadsOf(streets, [], 0), { passages: true }).edges;
}

function drawnIn(edge: GraphEdge): number {
  const { street } = edge.road;
  if (street.key.startsWith(rimKey)) return 0.5;
  if (street.key.startsWith(streamKey)) return streamPlan.widthMetres / 2 + 2;
  return clearanceMetres(street);
}

/** Whether a house stands between streets and the last plots; beyond them nobody lives. */
export function isSettled(house: House, faces: readonly Face[]): boolean {
  return house.homes === 0 || faces.some((face) => contains(face.ring, middle(house.ring)));
}

export function blocksOf(faces: readonly Face[], houses: readonly House[], seed: number): Block[] {
  const lived = joinSmall(
    faces.map((face) => ({
      face,
      houses: houses.filter(({ ring }) => contains(face.ring, middle(ring))),
    })),
  );
  const blocks = lived
    .filter((one) => homesOf(one.houses) > 0)
    .map((one) => ({
      ring: counterClockwise(simplifiedRing(insetRing(one.face, drawnIn))),
      houses: one.houses,
    }))
    .sort((a, b) => readingOrder(a.ring) - readingOrder(b.ring));
  return blocks.map((block, k) => {
    const homes = homesOf(block.houses);
    const dice = chance(seedOf(`block ${k}`, seed));
    const mean =
      block.houses.reduce((sum, one) => sum + one.homes * homeSize[one.quarter], 0) / homes;
    const people = Math.round(homes * mean * dice.between(0.93, 1.07));
    return { id: k + 1, name: `${k + 1}. ada`, homes, people, ...block };
  });
}

interface Lived {
  face: Face;
  houses: House[];
}

/** Blocks with too few homes join a neighbour, smallest first: across a lane, else across a street. */
function joinSmall(all: Lived[]): Lived[] {
  const narrow = joinAcross(all, fewestHomes, isSmall);
  return joinAcross(
    narrow,
    farTooFewHomes,
    (edge) => isSmall(edge) || edge.road.street.class === 'street',
  );
}

function joinAcross(all: Lived[], fewest: number, passable: (edge: GraphEdge) => boolean): Lived[] {
  let faces = all;
  for (;;) {
    const small = faces
      .filter(({ houses }) => homesOf(houses) > 0 && homesOf(houses) < fewest)
      .sort((a, b) => homesOf(a.houses) - homesOf(b.houses));
    const pair = small
      .map((one) => ({ one, other: partnerOf(one, faces, passable) }))
      .find(({ other }) => other);
    if (!pair?.other) return faces;
    const { one, other } = pair;
    const joined = {
      face: joinedFace(one.face, other.face),
      houses: [...one.houses, ...other.houses],
    };
    faces = [...faces.filter((face) => face !== one && face !== other), joined];
  }
}

/** The smallest neighbour that can be joined without leaving a hole. */
function partnerOf(
  one: Lived,
  faces: readonly Lived[],
  passable: (edge: GraphEdge) => boolean,
): Lived | undefined {
  return faces
    .filter((other) => other !== one && homesOf(other.houses) > 0)
    .map((other) => ({ other, shared: sharedEdges(one.face, other.face) }))
    .filter(({ shared }) => shared.length > 0 && shared.every(passable))
    .filter(({ other, shared }) => isOneRun(one.face, shared) && isOneRun(other.face, shared))
    .sort((a, b) => homesOf(a.other.houses) - homesOf(b.other.houses))[0]?.other;
}

function isSmall({ road: { street } }: GraphEdge): boolean {
  if (street.key.startsWith(streamKey)) return false;
  return ['lane', 'steps', 'path'].includes(street.class) || street.widthMetres <= 5.5;
}

function sharedEdges(a: Face, b: Face): GraphEdge[] {
  const own = new Set(a.sides.map(({ edge }) => edge));
  return b.sides.filter(({ edge }) => own.has(edge)).map(({ edge }) => edge);
}

/** Whether shared sides follow one another, so that joining leaves no hole. */
function isOneRun(face: Face, shared: readonly GraphEdge[]): boolean {
  const marks = face.sides.map(({ edge }) => shared.includes(edge));
  const starts = marks.filter((mark, k) => mark && !marks[(k + marks.length - 1) % marks.length]);
  return starts.length === 1;
}

function joinedFace(a: Face, b: Face): Face {
  const shared = sharedEdges(a, b);
  const rest = (face: Face) => {
    const marks = face.sides.map(({ edge }) => shared.includes(edge));
    const last = marks.findIndex((mark, k) => mark && !marks[(k + 1) % marks.length]);
    const turnedSides = [...face.sides.slice(last + 1), ...face.sides.slice(0, last + 1)];
    return turnedSides.filter(({ edge }) => !shared.includes(edge));
  };
  const sides = [...rest(a), ...rest(b)];
  const ring = sides.flatMap(({ edge, forward }) =>
    (forward ? edge.line : [...edge.line].reverse()).slice(0, -1),
  );
  return { sides, ring };
}

const homesOf = (houses: readonly House[]) => houses.reduce((sum, one) => sum + one.homes, 0);

const middle = (ring: Ring): readonly [number, number] => {
  const box = boxOf(ring);
  return [(box.west + box.east) / 2, (box.south + box.north) / 2];
};

function simplifiedRing(ring: Ring): Ring {
  const [first] = ring;
  return first ? simplified([...ring, first], 0.3).slice(0, -1) : ring;
}

/** From the north-west, in bands, as one reads. */
function readingOrder(ring: Ring): number {
  const [x, y] = middle(ring);
  return Math.floor((1000 - y) / 110) * 10_000 + x;
}
