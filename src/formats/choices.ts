/** What a person may choose about an import, and the guesses that stand there at first. */
import type { RecordGeometry } from '@/domain/geometry';
import type { KnowledgeSource } from '@/domain/records';
import { type TypeGeometry, type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import { type ColumnRoles, guessRoles } from './columns';
import { type ForeignTable, textOf } from './foreignTable';
import type { Cut } from './nearArea';
import { typeOfTags } from './osmTypes';
import { typeInWords } from './typeWords';

export type Shape = Exclude<TypeGeometry, 'block'>;

export const shapes = ['point', 'line', 'polygon'] as const satisfies readonly Shape[];

export interface ImportChoices {
  readonly roles: ColumnRoles;
  /** The type of rows that don't tell one themselves, by their shape; null: not chosen yet. */
  readonly types: Readonly<Record<Shape, TypeId | null>>;
  /** The file's latitudes and longitudes are exchanged. */
  readonly swapped: boolean;
  /** Only what lies in or near an area; null: everything. */
  readonly cut: Cut | null;
  /** How this knowledge reached the group. */
  readonly source: KnowledgeSource;
  /** What the source is called and under which licence it comes; kept with every record. */
  readonly originTitle: string;
  readonly licence: string;
}

export function shapeOf(geometry: RecordGeometry): Shape {
  if (geometry.type === 'Point') return 'point';
  return geometry.type === 'LineString' ? 'line' : 'polygon';
}

/**
 * Whether records of a type may come with a shape. An area becomes a point where only that fits;
 * a point is taken for an area that nobody has drawn yet: lists of parks are lists of points.
 */
export function takesShape(typeId: TypeId, shape: Shape): boolean {
  const { geometries } = typeDefinition(typeId);
  if (geometries.includes(shape)) return true;
  if (shape === 'polygon') return geometries.includes('point');
  return shape === 'point' && geometries.includes('polygon');
}

/** Rows that a guess looks at. */
const guessRows = 300;

/** The choices before anybody has chosen. `fileName` with its ending. */
export function guessChoices(table: ForeignTable, fileName: string): ImportChoices {
  const roles = guessRoles(table);
  const typeId = guessType(table, roles, fileName);
  const forShape = (shape: Shape) => (typeId && takesShape(typeId, shape) ? typeId : null);
  return {
    roles,
    types: { point: forShape('point'), line: forShape('line'), polygon: forShape('polygon') },
    swapped: false,
    cut: null,
    source: typeId === 't_resmi' ? 'official' : 'told',
    originTitle: table.title || titleOfFile(fileName),
    licence: isFromOsm(table) ? osmLicence : table.rights.slice(0, 200),
  };
}

/** By the file's name, the title inside it, or what most of its rows are called. */
function guessType(table: ForeignTable, roles: ColumnRoles, fileName: string): TypeId | null {
  const rows = table.sample(guessRows);
  // Rows that tell their own type: what is left over is left to the person.
  if (rows.filter((row) => typeOfTags(row.values) !== null).length > rows.length / 2) return null;
  const told = typeInWords(titleOfFile(fileName)) ?? typeInWords(table.title);
  if (told !== null) return told;
  const nameColumn = table.columns[roles.indexOf('name')];
  if (nameColumn === undefined) return null;
  const counts = new Map<TypeId, number>();
  for (const row of rows) {
    const typeId = typeInWords(textOf(row, nameColumn));
    if (typeId !== null) counts.set(typeId, (counts.get(typeId) ?? 0) + 1);
  }
  const [typeId, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return count > rows.length * 0.6 ? typeId : null;
}

/** The file's name as a title: without its ending and without the «(1)» of a second download. */
function titleOfFile(fileName: string): string {
  return fileName
    .replace(/\.[a-z0-9]{2,8}$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .replaceAll('_', ' ')
    .trim();
}

/** As OpenStreetMap asks for: openstreetmap.org/copyright. */
const osmLicence = 'ODbL 1.0, © OpenStreetMap katkıcıları';

function isFromOsm(table: ForeignTable): boolean {
  if (/openstreetmap/i.test(table.rights)) return true;
  return table
    .sample(5)
    .some((row) => /^(?:node|way|relation)\/\d+$/.test(row.id ?? textOf(row, '@id')));
}
