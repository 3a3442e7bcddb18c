/** The values of a row by what their columns mean. */
import type { MapRecord } from '@/domain/records';
import { textLimits } from '@/domain/schemas';
import type { AttributeKey, AttributeValue } from '@/domain/taxonomy/attributes';
import { type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import { attributeValueOf } from './attributeValues';
import type { ColumnRole, ColumnRoles } from './columns';
import type { MendKey } from './findings';
import { cellOf, type ForeignRow, type ForeignTable, textOf } from './foreignTable';
import { type NumberStyle, numberStyleOf, parseQuantity } from './numberText';
import { cleanLines } from './text';

/** Rows that show how a column writes its numbers. */
const styleRows = 300;

/** The attribute that a quantity goes to, where the type has it. */
const attributeOfRole = {
  squareMetres: 'alan_m2',
  people: 'kapasite',
} as const satisfies Partial<Record<ColumnRole, AttributeKey>>;

type QuantityRole = keyof typeof attributeOfRole;

export type RowQuantities = Partial<Record<QuantityRole, AttributeValue>>;

const quantityRoles = Object.keys(attributeOfRole) as QuantityRole[];

export class ColumnValues {
  readonly #columns: ReadonlyMap<ColumnRole, string>;
  readonly #noteColumns: readonly string[];
  readonly #styles: ReadonlyMap<QuantityRole, NumberStyle>;

  constructor(table: ForeignTable, roles: ColumnRoles) {
    const named = table.columns.map((name, k) => [roles[k] ?? null, name] as const);
    this.#noteColumns = named.filter(([role]) => role === 'note').map(([, name]) => name);
    const columns = new Map<ColumnRole, string>();
    for (const [role, name] of named)
      if (role !== null && !columns.has(role)) columns.set(role, name);
    this.#columns = columns;
    const rows = table.sample(styleRows);
    this.#styles = new Map(
      quantityRoles.map((role) => [
        role,
        numberStyleOf(rows.map((row) => this.text(row, role)).filter((text) => text !== '')),
      ]),
    );
  }

  /** The trimmed text of a row in the column with a role; '' if there is none. */
  text(row: ForeignRow, role: ColumnRole): string {
    const column = this.#columns.get(role);
    return column === undefined ? '' : textOf(row, column);
  }

  /** The row's quantities as answers; one that is no number, or no sensible one, is left out. */
  quantities(row: ForeignRow, mends: Set<MendKey>): RowQuantities {
    const quantities: RowQuantities = {};
    for (const role of quantityRoles) {
      const column = this.#columns.get(role);
      if (column === undefined || textOf(row, column) === '') continue;
      const value = this.#quantity(row, column, role);
      const answer = value === null ? null : attributeValueOf(attributeOfRole[role], value);
      if (answer === null) mends.add('numberDropped');
      else quantities[role] = answer;
    }
    return quantities;
  }

  /** Attributes and note; a quantity that the type has no attribute for is kept in the note. */
  told(
    row: ForeignRow,
    typeId: TypeId,
    quantities: RowQuantities,
  ): { attributes: MapRecord['attributes']; note: string } {
    const attributes: MapRecord['attributes'] = {};
    const inNote = [...this.#noteColumns];
    for (const role of quantityRoles) {
      const answer = quantities[role];
      if (answer === undefined) continue;
      const key = attributeOfRole[role];
      const column = this.#columns.get(role);
      if (typeDefinition(typeId).attributes.includes(key)) attributes[key] = answer;
      else if (column !== undefined) inNote.push(column);
    }
    return { attributes, note: this.#note(row, inNote) };
  }

  #quantity(row: ForeignRow, column: string, role: QuantityRole): number | null {
    const raw = cellOf(row, column);
    if (typeof raw === 'number') return raw;
    return parseQuantity(textOf(row, column), this.#styles.get(role) ?? 'turkish');
  }

  #note(row: ForeignRow, columns: readonly string[]): string {
    const lines: string[] = [];
    for (const column of columns) {
      const text = textOf(row, column);
      if (text !== '') lines.push(columns.length === 1 ? text : `${column}: ${text}`);
    }
    return cleanLines(lines.join('\n'), textLimits.note);
  }
}
