/** `manifest.json` of a pack: what it is, all of it but layers and network, and fingerprints of those. */
import * as v from 'valibot';
import { areaPackVersion, type PackMeta } from '@/domain/areaPack';
import { Failure } from '@/domain/failures';
import type { AreaGeometry } from '@/domain/geometry';
import { damaged } from '../osm/damaged';
import { isArea, isPosition } from './geometryChecks';

export interface Manifest {
  format: 'mahalle-haritasi';
  version: number;
  meta: PackMeta;
  files: Record<string, { bytes: number; sha256: string }>;
}

const text = v.pipe(v.string(), v.maxLength(500));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const area = v.custom<AreaGeometry>(isArea);
const box = v.custom<PackMeta['boundingBox']>(
  (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    isPosition(value.slice(0, 2)) &&
    isPosition(value.slice(2)),
);

/** Loose everywhere: what a later writer added stays. */
const metaSchema = v.looseObject({
  format: v.literal('mahalle-haritasi'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: text,
  name: text,
  invented: v.boolean(),
  source: v.looseObject({
    title: text,
    licence: text,
    attribution: text,
    date: v.pipe(v.string(), v.isoDate()),
  }),
  boundingBox: box,
  boundary: v.nullable(area),
  marginMetres: count,
  completeness: v.looseObject({
    area,
    note: text,
    detail: v.looseObject({
      roads: count,
      roadsWithWidth: count,
      buildings: count,
      buildingsWithFloors: count,
      places: count,
      networkLengthMetres: count,
      largestComponentShare: v.pipe(count, v.maxValue(1)),
    }),
  }),
});

const manifestSchema = v.looseObject({
  format: v.literal('mahalle-haritasi'),
  meta: metaSchema,
  files: v.record(v.string(), v.looseObject({ bytes: count, sha256: v.string() })),
});

/** Throws `packNewer` before anything else is looked at, `packDamaged`. */
export function readManifest(bytes: Uint8Array): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw damaged(cause, 'packDamaged');
  }
  const version = versionOf(value);
  if (version === null) throw new Failure('packDamaged', { part: 'manifest.json' });
  if (version > areaPackVersion) throw new Failure('packNewer', { version });
  const parsed = v.safeParse(manifestSchema, value);
  if (!parsed.success)
    throw new Failure('packDamaged', { part: v.getDotPath(parsed.issues[0]) ?? '' });
  // As it stands: nothing of a later writer's is lost or moved.
  return value as Manifest;
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version } = value as { version?: unknown };
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}
