/** Streets: what they are, and who may walk there. */
import type { RoadClass, RoadProperties } from '@/domain/areaPack';
import { labelOf } from './labels';
import { countOf, metresOf, slopePercentOf } from './tagNumbers';
import type { Tags } from './tagTable';

const classes: Readonly<Record<string, RoadClass>> = {
  motorway: 'main',
  motorway_link: 'main',
  trunk: 'main',
  trunk_link: 'main',
  primary: 'main',
  primary_link: 'main',
  secondary: 'secondary',
  secondary_link: 'secondary',
  tertiary: 'secondary',
  tertiary_link: 'secondary',
  residential: 'street',
  unclassified: 'street',
  living_street: 'street',
  road: 'street',
  service: 'service',
  busway: 'service',
  bus_guideway: 'service',
  track: 'service',
  pedestrian: 'pedestrian',
  footway: 'path',
  path: 'path',
  cycleway: 'path',
  bridleway: 'path',
  corridor: 'path',
  steps: 'steps',
};

/** Narrower than this a street is a lane: two people can't pass a parked car. */
const laneMetres = 4;

/** A road that is there; null for what is planned, gone, or no road. */
export function roadOf(tags: Tags): RoadProperties | null {
  const kind = tags.highway === undefined ? undefined : classes[tags.highway];
  if (kind === undefined) return null;
  const width = metresOf(tags.width) ?? metresOf(tags.est_width);
  const widthMetres = width !== null && width >= 0.3 && width <= 100 ? width : null;
  const isLane =
    (kind === 'street' && widthMetres !== null && widthMetres < laneMetres) ||
    (kind === 'service' && tags.service === 'alley');
  const name = labelOf(tags);
  const lanes = countOf(tags.lanes, 1, 12);
  const slopePercent = slopePercentOf(tags.incline);
  const stepCount = kind === 'steps' ? countOf(tags.step_count, 1, 2000) : null;
  return {
    class: isLane ? 'lane' : kind,
    ...(name === null ? {} : { name }),
    ...(widthMetres === null ? {} : { widthMetres }),
    ...(lanes === null ? {} : { lanes }),
    ...(isWord(tags.surface) ? { surface: tags.surface } : {}),
    ...(slopePercent === null ? {} : { slopePercent }),
    ...(tags.noexit === 'yes' ? { deadEnd: true } : {}),
    ...(stepCount === null ? {} : { stepCount }),
    ...(isThere(tags.bridge) ? { bridge: true } : {}),
    ...(isThere(tags.tunnel) ? { tunnel: true } : {}),
  };
}

const forVehiclesOnly = ['motorway', 'motorway_link', 'bus_guideway', 'busway'];
const allowing = ['yes', 'designated', 'permissive', 'official', 'destination', 'customers'];
const forbidding = ['no', 'private', 'use_sidepath', 'agricultural', 'forestry', 'military'];

/**
 * Whether people may walk along a road. `foot` says most, then `access`, then what kind of road it
 * is. One-way streets, and what is forbidden for vehicles, don't bind walkers.
 */
export function isWalkable(tags: Tags): boolean {
  if (tags.highway === undefined || classes[tags.highway] === undefined) return false;
  const { foot, access } = tags;
  if (foot !== undefined && allowing.includes(foot)) return true;
  if (foot !== undefined && forbidding.includes(foot)) return false;
  if (access !== undefined && forbidding.includes(access)) return false;
  return !forVehiclesOnly.includes(tags.highway) && tags.motorroad !== 'yes';
}

function isThere(value: string | undefined): boolean {
  return value !== undefined && value !== 'no';
}

function isWord(value: string | undefined): value is string {
  return value !== undefined && /^[a-z_:]{2,40}$/.test(value);
}
