/**
 * Records as GeoJSON (RFC 7946): WGS 84, stable ids, codes beside words, rings by the right-hand
 * rule, nothing that the privacy table keeps back.
 */
import type { PackSource } from '@/domain/areaPack';
import { isCounterClockwise } from '@/domain/geodesy';
import type { Position, RecordGeometry } from '@/domain/geometry';
import { type Audience, allows, attributeReach, fieldReach, typeReach } from '@/domain/privacy';
import type { MapRecord, Neighbourhood, RecordOrigin } from '@/domain/records';
import { isAttributeKey } from '@/domain/taxonomy/attributes';
import { labelName, ownProperties, type TaxonomyLabels } from './ownProperties';

export interface GeoJsonOptions {
  readonly audience: Audience;
  readonly neighbourhood: Neighbourhood;
  readonly labels: TaxonomyLabels;
  /** Title of the collection; GIS programs take it as the layer's name. */
  readonly title: string;
  /** What the data is, who made it and when, in words. */
  readonly description: string;
  /** The base map that the records were drawn on; null without one. Its makers want to be named. */
  readonly baseMap: PackSource | null;
}

/** Whether a record may go to an audience at all: a deleted one never, a place only as its type may. */
export function mayGo(record: MapRecord, audience: Audience): boolean {
  return !record.deleted && allows(typeReach(record.typeId), audience);
}

/** The whole collection as text. For thousands of records use `geoJsonParts` in slices. */
export function writeGeoJson(records: readonly MapRecord[], options: GeoJsonOptions): string {
  return [...geoJsonParts(records, options)].join('');
}

/**
 * The collection piece by piece: first its head, then one piece per record that may go, then its
 * end. Joined they are the file.
 */
export function* geoJsonParts(
  records: readonly MapRecord[],
  options: GeoJsonOptions,
): Generator<string, void> {
  const going = records.filter((record) => mayGo(record, options.audience));
  yield headOf(going, options);
  let separator = '\n';
  for (const record of going) {
    yield separator + JSON.stringify(featureOf(record, options));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function headOf(records: readonly MapRecord[], options: GeoJsonOptions): string {
  const { neighbourhood, title, description, baseMap } = options;
  const members = {
    type: 'FeatureCollection',
    name: title,
    description,
    sources: sourcesOf(records, baseMap),
    ...(baseMap?.attribution ? { attribution: baseMap.attribution } : {}),
    // Invented places must never be taken for real ones.
    ...(neighbourhood.practice ? { practice: true } : {}),
  };
  return `${JSON.stringify(members).slice(0, -1)},"features":[`;
}

/** The base map and where imported records come from, each once: their licences want to be named. */
function sourcesOf(
  records: readonly MapRecord[],
  baseMap: PackSource | null,
): Pick<RecordOrigin, 'title' | 'licence'>[] {
  const sources = new Map<string, Pick<RecordOrigin, 'title' | 'licence'>>();
  if (baseMap?.attribution) {
    const { title, licence } = baseMap;
    sources.set(`${title}\n${licence}`, { title, licence });
  }
  for (const { origin } of records) {
    if (origin === null) continue;
    const { title, licence } = origin;
    sources.set(`${title}\n${licence}`, { title, licence });
  }
  return [...sources.values()];
}

function featureOf(record: MapRecord, { audience, labels }: GeoJsonOptions) {
  const properties: Record<string, string | number | null> = {};
  for (const { name, field, write } of ownProperties) {
    if (allows(fieldReach.mapRecord[field], audience)) properties[name] = write(record, labels);
  }
  if (allows(fieldReach.mapRecord.attributes, audience)) {
    for (const [key, value] of Object.entries(record.attributes)) {
      if (!isAttributeKey(key) || !allows(attributeReach(key), audience)) continue;
      properties[key] = value;
      const words = labels.answer(key, value);
      if (words !== null) properties[labelName(key)] = words;
    }
  }
  return {
    type: 'Feature',
    id: record.id,
    geometry: geometryOf(record.geometry),
    properties,
  };
}

function geometryOf(geometry: RecordGeometry): RecordGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(rounded) };
    case 'Polygon':
      return {
        type: 'Polygon',
        coordinates: geometry.coordinates.map((ring, k) => turned(ring, k === 0).map(rounded)),
      };
  }
}

/** The outer ring counter-clockwise, holes clockwise (RFC 7946 §3.1.6). */
function turned(ring: readonly Position[], isOuter: boolean): readonly Position[] {
  return isCounterClockwise(ring) === isOuter ? ring : [...ring].reverse();
}

/** Seven decimals are 1 cm; more is noise that makes files longer (RFC 7946 §11.2). */
function rounded([longitude, latitude]: Position): Position {
  return [Math.round(longitude * 1e7) / 1e7, Math.round(latitude * 1e7) / 1e7];
}
