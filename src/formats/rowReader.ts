/** One row of a foreign file → the records it makes, or why it makes none. */
import { anchorOf } from '@/domain/geodesy';
import type { PointGeometry, Position, RecordGeometry } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import { textLimits } from '@/domain/schemas';
import { isPlaceable, type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import type { CandidateContent, RecordCandidate, RowResult } from './candidate';
import { type ImportChoices, type Shape, shapeOf, takesShape } from './choices';
import { ColumnValues } from './columnValues';
import type { MendKey } from './findings';
import { type CleanedGeometry, cleanGeometry } from './foreignGeometry';
import { type ForeignRow, type ForeignTable, textOf } from './foreignTable';
import { nearArea } from './nearArea';
import { parseDecimal } from './numberText';
import { typeOfTags } from './osmTypes';
import { ownContent, ownIdentity, ownType } from './ownRecord';
import { readPositionText } from './positionText';
import { cleanText } from './text';
import type { TypeReader } from './typeWords';

export interface RowContext {
  readonly table: ForeignTable;
  readonly choices: ImportChoices;
  readonly types: TypeReader;
  /** The open neighbourhood: records that our own file has of it keep their ids. */
  readonly neighbourhoodId: Uuid | null;
}

/**
 * A function that reads rows in order. It keeps count of keys, so that two rows that are called the
 * same stay two records: make a new one for each pass over the file.
 */
export function rowReader(context: RowContext): (row: ForeignRow) => RowResult {
  const { table, choices } = context;
  const columns = new ColumnValues(table, choices.roles);
  const isNear = choices.cut ? nearArea(choices.cut) : () => true;
  const idsArePositions = table.sample(20).every((row) => isPositionId(row));
  const keysSeen = new Map<string, number>();

  const mends = new Set<MendKey>();

  return (row) => {
    mends.clear();
    if (row.broken) return { outcome: 'refused', key: 'rowNotReadable', name: '' };
    const { text: name, cut, cleaned } = cleanText(nameOf(row, columns), textLimits.name);
    const place = geometryOf(row, columns, choices.swapped, mends);
    if ('refusal' in place) return { outcome: 'refused', key: place.refusal, name };
    const { parts } = place;
    if (!parts.some(isNear)) return { outcome: 'outside', name, parts };

    const told = toldType(row, columns, context.types);
    const typeIds = parts.map((part) => typeFor(told, shapeOf(part), choices));
    if (!typeIds.every((typeId) => typeId !== null)) {
      return told === null || isPlaceable(told)
        ? { outcome: 'untyped', name, parts }
        : { outcome: 'refused', key: 'typeIsCount', name };
    }
    if (cut) mends.add('textCut');
    if (cleaned) mends.add('textCleaned');
    const geometries = parts.map((part, k) => fitted(part, typeIds[k] as TypeId, mends));
    const isOwn = ownType(row) !== null;
    const quantities = isOwn ? null : columns.quantities(row, mends);

    const candidates = (): RecordCandidate[] => {
      const key = keyOf(row, columns, idsArePositions, name, geometries[0] as RecordGeometry);
      const count = (keysSeen.get(key) ?? 0) + 1;
      keysSeen.set(key, count);
      const rowKey = count === 1 ? key : `${key}#${count}`;
      const ownId = ownIdentity(row, context.neighbourhoodId);
      return geometries.map((geometry, k) => {
        const typeId = typeIds[k] as TypeId;
        const content = quantities
          ? { ...foreignContent(typeId, name, choices), ...columns.told(row, typeId, quantities) }
          : ownContent(row, typeId, name);
        const isSame = ownId !== null && k === 0;
        const partKey = k === 0 ? rowKey : `${rowKey}/${k + 1}`;
        const origin = { title: choices.originTitle, key: partKey, licence: choices.licence };
        return {
          row: row.number,
          ownId: isSame ? ownId : null,
          content: { ...content, geometry, origin: isSame ? content.origin : origin },
        };
      });
    };
    return { outcome: 'taken', name, typeIds, parts: geometries, mends, candidates };
  };
}

/** Numbered through by a program: such an id says where the row stood, not which one it is. */
function isPositionId(row: ForeignRow): boolean {
  return row.id === String(row.number) || row.id === String(row.number - 1);
}

function nameOf(row: ForeignRow, columns: ColumnValues): string {
  return columns.text(row, 'name') || textOf(row, 'ad');
}

function geometryOf(
  row: ForeignRow,
  columns: ColumnValues,
  swapped: boolean,
  mends: Set<MendKey>,
): CleanedGeometry {
  if (row.geometry !== undefined) return cleanGeometry(row.geometry, swapped, mends);
  const pair = columns.text(row, 'position');
  if (pair !== '') {
    const read = readPositionText(pair);
    if (read === null) return { refusal: 'coordinateNotNumber' };
    return cleanGeometry(pointAt([read.longitude, read.latitude]), swapped, mends);
  }
  const longitude = columns.text(row, 'longitude');
  const latitude = columns.text(row, 'latitude');
  if (longitude === '' || latitude === '') return { refusal: 'noCoordinates' };
  // A decimal comma is nothing to be mended; degrees and minutes are.
  const coordinates = [longitude, latitude].map((text) => parseDecimal(text) ?? text);
  return cleanGeometry({ type: 'Point', coordinates }, swapped, mends);
}

function pointAt(coordinates: Position): PointGeometry {
  return { type: 'Point', coordinates };
}

/** The type that the row itself tells: by our own code, its column of types, or its tags. */
function toldType(row: ForeignRow, columns: ColumnValues, types: TypeReader): TypeId | null {
  return ownType(row) ?? types.read(columns.text(row, 'type')) ?? typeOfTags(row.values);
}

/** The told type where it fits the shape, else the one chosen for that shape. */
function typeFor(told: TypeId | null, shape: Shape, choices: ImportChoices): TypeId | null {
  const fits = (typeId: TypeId | null) => typeId !== null && takesShape(typeId, shape);
  return [told, choices.types[shape]].find(fits) ?? null;
}

/** An area whose type is only ever a point stands at its middle; a point may wait for its area. */
function fitted(part: RecordGeometry, typeId: TypeId, mends: Set<MendKey>): RecordGeometry {
  if (typeDefinition(typeId).geometries.includes(shapeOf(part))) return part;
  if (part.type === 'Point') {
    mends.add('pointForArea');
    return part;
  }
  mends.add('areaToPoint');
  return pointAt(anchorOf(part));
}

/**
 * By what the row is known when the file comes again: its own id, else its name and place. Never
 * its position in the file, which a single new row would shift.
 */
function keyOf(
  row: ForeignRow,
  columns: ColumnValues,
  idsArePositions: boolean,
  name: string,
  geometry: RecordGeometry,
): string {
  const id = columns.text(row, 'id') || (idsArePositions ? '' : (row.id ?? ''));
  if (id !== '') return cleanText(id, 200).text;
  const [longitude, latitude] = firstPositionOf(geometry);
  return `${name}|${longitude.toFixed(5)},${latitude.toFixed(5)}`;
}

function firstPositionOf({ type, coordinates }: RecordGeometry): Position {
  if (type === 'Point') return coordinates;
  return (type === 'LineString' ? coordinates[0] : coordinates[0]?.[0]) as Position;
}

function foreignContent(
  typeId: TypeId,
  name: string,
  choices: ImportChoices,
): Omit<CandidateContent, 'geometry' | 'attributes' | 'note'> {
  return {
    typeId,
    placement: 'import',
    accuracyMetres: null,
    name,
    source: choices.source,
    hazards: [],
    severity: null,
    likelihood: null,
    photos: {},
    observedOn: null,
    origin: null,
  };
}
