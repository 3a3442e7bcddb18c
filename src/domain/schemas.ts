/**
 * Schemas at the doors: what comes from a file, an older database or another device is checked
 * against these before it counts as a record. Text is bounded, numbers are finite, coordinates lie
 * on the earth.
 */
import * as v from 'valibot';
import type { RecordKind, RecordKinds } from './records';
import { isAttributeKey } from './taxonomy/attributes';
import { hazardIds } from './taxonomy/hazards';
import { isTypeId, type TypeId } from './taxonomy/types';

/** Longer text is cut at the doors and refused in the store. */
export const textLimits = { name: 200, note: 5_000, line: 500, source: 500 } as const;

/** Corners of one geometry; more is a survey file, not a neighbourhood's mark. */
export const positionLimit = 20_000;

const finite = v.pipe(v.number(), v.finite());
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const stamp = v.pipe(v.string(), v.regex(/^[0-9a-z]{9,}-[0-9a-z]{4}-[0-9a-z-]{1,40}$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
/** Valibot passes over a key that is called like a built-in; here it makes the record invalid. */
const withoutBuiltIns = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__'),
  'not a dictionary',
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));

const positionSchema = v.strictTuple([
  v.pipe(finite, v.minValue(-180), v.maxValue(180)),
  v.pipe(finite, v.minValue(-90), v.maxValue(90)),
]);
const ringSchema = v.pipe(
  v.array(positionSchema),
  v.minLength(4),
  v.maxLength(positionLimit),
  v.check((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'ring not closed'),
);
const polygonSchema = v.object({
  type: v.literal('Polygon'),
  coordinates: v.pipe(v.array(ringSchema), v.minLength(1)),
});

const recordGeometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: positionSchema }),
  v.object({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(positionSchema), v.minLength(2), v.maxLength(positionLimit)),
  }),
  polygonSchema,
]);

const areaGeometrySchema = v.variant('type', [
  polygonSchema,
  v.object({
    type: v.literal('MultiPolygon'),
    coordinates: v.pipe(v.array(v.pipe(v.array(ringSchema), v.minLength(1))), v.minLength(1)),
  }),
]);

const stampedEntries = {
  id: uuid,
  neighbourhoodId: uuid,
  deleted: v.boolean(),
  stamps: v.pipe(withoutBuiltIns, v.record(v.string(), stamp)),
};

const grade = v.nullable(v.picklist([1, 2, 3, 4, 5]));

const schemas = {
  neighbourhood: v.looseObject({
    ...stampedEntries,
    name: v.pipe(text(textLimits.name), v.minLength(1)),
    district: text(textLimits.name),
    province: text(textLimits.name),
    practice: v.boolean(),
    centre: positionSchema,
    boundary: v.nullable(areaGeometrySchema),
    population: v.nullable(count),
    homes: v.nullable(count),
    populationSource: text(textLimits.source),
    groupName: text(textLimits.name),
    settings: v.pipe(
      withoutBuiltIns,
      v.record(v.string(), v.object({ value: finite, source: text(textLimits.source) })),
    ),
    createdAt: instant,
  }),
  mapRecord: v.looseObject({
    ...stampedEntries,
    typeId: v.custom<TypeId>((value) => isTypeId(value), 'unknown type'),
    geometry: recordGeometrySchema,
    placement: v.picklist(['hand', 'device', 'import']),
    accuracyMetres: v.nullable(v.pipe(finite, v.minValue(0))),
    name: text(textLimits.name),
    note: text(textLimits.note),
    source: v.picklist(['seen', 'told', 'official']),
    hazards: v.pipe(v.array(v.picklist(hazardIds)), v.maxLength(hazardIds.length)),
    severity: grade,
    likelihood: grade,
    attributes: v.pipe(
      withoutBuiltIns,
      v.record(v.string(), v.union([finite, text(textLimits.line)])),
      v.check((value) => Object.keys(value).every(isAttributeKey), 'unknown attribute'),
    ),
    photos: v.pipe(
      withoutBuiltIns,
      v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), finite),
    ),
    observedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
    createdAt: instant,
    origin: v.nullable(
      v.object({
        title: text(textLimits.source),
        key: text(textLimits.source),
        licence: text(textLimits.source),
      }),
    ),
  }),
  activity: v.looseObject({
    ...stampedEntries,
    goal: text(textLimits.line),
    objective: text(textLimits.line),
    activity: text(textLimits.note),
    responsible: text(textLimits.line),
    period: text(textLimits.line),
    recordIds: v.pipe(v.array(uuid), v.maxLength(1_000)),
    position: finite,
    createdAt: instant,
  }),
} as const satisfies Record<RecordKind, v.GenericSchema>;

/** The first reason why something is no record of its kind, as `field: message`; null if it is one. */
export function recordProblem(kind: RecordKind, candidate: unknown): string | null {
  const result = v.safeParse(schemas[kind] as v.GenericSchema, candidate, { abortEarly: true });
  if (result.success) return null;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? kind}: ${issue.message}`;
}

export function isRecord<Kind extends RecordKind>(
  kind: Kind,
  candidate: unknown,
): candidate is RecordKinds[Kind] {
  return recordProblem(kind, candidate) === null;
}
