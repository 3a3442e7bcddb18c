/** Records of our own GeoJSON on their way back, also after QGIS has written the file anew. */
import type { Uuid } from '@/domain/identifiers';
import type { Grade, KnowledgeSource, MapRecord, Placement } from '@/domain/records';
import { textLimits } from '@/domain/schemas';
import { isAttributeKey } from '@/domain/taxonomy/attributes';
import { type HazardId, isHazardId } from '@/domain/taxonomy/hazards';
import { isTypeId, type TypeId } from '@/domain/taxonomy/types';
import { attributeValueOf, isDay } from './attributeValues';
import type { CandidateContent } from './candidate';
import { cellOf, type ForeignRow, textOf } from './foreignTable';
import { listSeparator } from './ownProperties';
import { cleanLines, cleanText } from './text';

/** The type code of one of our own features; null in anybody else's. */
export function ownType(row: ForeignRow): TypeId | null {
  const code = cellOf(row, 'tur');
  return isTypeId(code) && Object.hasOwn(row.values, 'mahalle_id') ? code : null;
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The id to keep: only in the neighbourhood it comes from. Elsewhere the same id would move the
 * record out of its own neighbourhood.
 */
export function ownIdentity(row: ForeignRow, neighbourhoodId: Uuid | null): Uuid | null {
  if (neighbourhoodId === null || ownType(row) === null) return null;
  if (cellOf(row, 'mahalle_id') !== neighbourhoodId) return null;
  // QGIS turns the feature's id into a column.
  const id = row.id ?? cellOf(row, 'id');
  return typeof id === 'string' && uuidPattern.test(id) ? id : null;
}

/** The content of one of our own features, but for its geometry. What doesn't fit is left out. */
export function ownContent(
  row: ForeignRow,
  typeId: TypeId,
  name: string,
): Omit<CandidateContent, 'geometry'> {
  const accuracy = cellOf(row, 'dogruluk_m');
  const day = textOf(row, 'gozlem_gunu').slice(0, 10);
  const placement = oneOf<Placement>(['hand', 'device', 'import'], cellOf(row, 'yerlestirme'));
  return {
    typeId,
    placement: placement ?? 'import',
    accuracyMetres: typeof accuracy === 'number' && accuracy >= 0 ? accuracy : null,
    name,
    note: cleanLines(textOf(row, 'notlar'), textLimits.note),
    source: oneOf<KnowledgeSource>(['seen', 'told', 'official'], cellOf(row, 'bilgi')) ?? 'told',
    hazards: hazardsOf(textOf(row, 'tehlikeler')),
    severity: gradeOf(cellOf(row, 'siddet')),
    likelihood: gradeOf(cellOf(row, 'olasilik')),
    attributes: attributesOf(row),
    photos: {},
    observedOn: isDay(day) ? day : null,
    origin: originOf(row),
  };
}

function oneOf<Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === raw);
}

function hazardsOf(text: string): HazardId[] {
  return [
    ...new Set(
      text
        .split(listSeparator)
        .map((part) => part.trim())
        .filter(isHazardId),
    ),
  ];
}

function gradeOf(raw: unknown): Grade | null {
  return raw === 1 || raw === 2 || raw === 3 || raw === 4 || raw === 5 ? raw : null;
}

function attributesOf(row: ForeignRow): MapRecord['attributes'] {
  const attributes: MapRecord['attributes'] = {};
  for (const [key, raw] of Object.entries(row.values)) {
    if (!isAttributeKey(key)) continue;
    const value = attributeValueOf(key, raw);
    if (value !== null) attributes[key] = value;
  }
  return attributes;
}

function originOf(row: ForeignRow): MapRecord['origin'] {
  const part = (name: string) => cleanText(textOf(row, name), textLimits.source).text;
  const [title, key] = [part('koken'), part('koken_kimlik')];
  return title === '' && key === '' ? null : { title, key, licence: part('koken_lisans') };
}
