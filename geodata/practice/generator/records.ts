/** Example records, the neighbourhood and its plan rows as they go into the store. */

import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import type { Instant, Uuid } from '@/domain/identifiers';
import type { ContentOf } from '@/domain/records';
import { packName } from './pack';
import { activityPlans, type RecordPlan, recordPlans } from './plan/records';
import { at } from './plane';
import { polygonGeometry } from './projection';
import { type Chance, chance, seedOf } from './random';
import { geometryOf } from './recordGeometry';
import { measured } from './recordMeasures';
import type { Town } from './town';

type Stored<Kind extends 'neighbourhood' | 'mapRecord' | 'activity'> = {
  id: Uuid;
} & ContentOf<Kind>;

export interface PracticeRecords {
  neighbourhood: Stored<'neighbourhood'>;
  records: Stored<'mapRecord'>[];
  activities: Stored<'activity'>[];
}

/** An invented group's meeting: a Saturday morning. */
const firstMoment = Date.UTC(2026, 9, 17, 7, 0, 0);

const observedOn = '2026-10-17';

export function recordsOf(town: Town, seed: number): PracticeRecords {
  const dice = chance(seedOf('records', seed));
  const moments = momentsFrom(firstMoment);
  const common = (neighbourhoodId: Uuid, moment: number) => ({
    id: uuidAt(moment, dice),
    neighbourhoodId,
    deleted: false,
    createdAt: instant(moment),
  });
  const neighbourhood = neighbourhoodOf(town, uuidAt(firstMoment, dice));
  const records = recordPlans.map(
    (plan): Stored<'mapRecord'> => ({
      ...common(neighbourhood.id, moments()),
      ...contentOf(plan, town),
    }),
  );
  const idOf = (key: string): Uuid =>
    at(
      records,
      recordPlans.findIndex((plan) => plan.key === key),
    ).id;
  const activities = activityPlans.map(({ records: keys, ...row }, k) => ({
    ...common(neighbourhood.id, moments()),
    ...row,
    activity: `${row.activity} (örnek)`,
    recordIds: keys.map(idOf),
    position: k + 1,
  }));
  return { neighbourhood, records, activities };
}

function neighbourhoodOf(town: Town, id: Uuid): Stored<'neighbourhood'> {
  const boundary = polygonGeometry(town.boundary);
  const box = boundingBoxOf(positionsOf(boundary));
  if (!box) throw new Error('no boundary');
  const sum = (count: (block: Town['blocks'][number]) => number) =>
    town.blocks.reduce((total, block) => total + count(block), 0);
  return {
    id,
    neighbourhoodId: id,
    deleted: false,
    name: packName,
    district: '',
    province: '',
    practice: true,
    centre: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2].map(
      (degrees) => Math.round(degrees * 1e7) / 1e7,
    ) as [number, number],
    boundary,
    population: sum(({ people }) => people),
    homes: sum(({ homes }) => homes),
    populationSource: 'Alıştırma için uyduruldu',
    groupName: 'Kekikli Eller kadın grubu (örnek)',
    settings: {},
    createdAt: instant(firstMoment),
  };
}

function contentOf(
  plan: RecordPlan,
  town: Town,
): Omit<ContentOf<'mapRecord'>, 'neighbourhoodId' | 'deleted' | 'createdAt'> {
  const geometry = geometryOf(plan.where, town);
  const [severity, likelihood] = plan.grades ?? [null, null];
  return {
    typeId: plan.typeId,
    geometry,
    placement: 'hand',
    accuracyMetres: null,
    name: plan.name,
    note: plan.note,
    source: plan.source,
    hazards: plan.hazards,
    severity,
    likelihood,
    attributes: { ...plan.attributes, ...measured(plan, geometry, town) },
    photos: {},
    observedOn: plan.source === 'official' ? null : observedOn,
    // Says on every screen that this is an example.
    origin: { title: 'Alıştırma örneği (uydurma)', key: plan.key, licence: 'Apache-2.0' },
  };
}

const instant = (moment: number): Instant => new Date(moment).toISOString();

/** Moments a few minutes apart, as records come in during a walk. */
function momentsFrom(start: number): () => number {
  let moment = start;
  return () => {
    moment += 4 * 60_000;
    return moment;
  };
}

/** UUID version 7 (RFC 9562) with the generator's own chance. */
function uuidAt(moment: number, dice: Chance): Uuid {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const time = hex(moment, 12);
  const random = () => hex(dice.whole(0, 0xffff), 4);
  const variant = hex(0x8000 | dice.whole(0, 0x3fff), 4);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random().slice(1)}`,
    variant,
    `${random()}${random()}${random()}`,
  ].join('-');
}
