import { type ReactNode, useId } from 'react';
import styles from './DataTable.module.css';

export interface DataColumn<Row> {
  id: string;
  label: string;
  /** What stands in the cell. */
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, with digits of equal width. */
  align?: 'start' | 'end' | undefined;
  /** This column names the row. */
  rowHeader?: boolean | undefined;
  /** Controls in the head, under the label: the choice of a column's meaning. */
  headExtra?: ReactNode;
}

export interface DataTableProps<Row> {
  /** What the table shows; seen above it unless hidden. */
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  /** Cells of a last row, by column id: sums. */
  totals?: Readonly<Record<string, ReactNode>> | undefined;
  /** Shown instead of rows when there is none. */
  empty?: ReactNode;
  /** Greatest height before it scrolls inside itself. */
  height?: 'free' | 'limited' | undefined;
}

/**
 * A plain table. What does not fit scrolls inside a region that takes the focus, so that arrow keys
 * move it. For up to a few hundred rows; long lists are for RecordList.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  totals,
  empty,
  height = 'free',
}: DataTableProps<Row>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this scrolls a table.
    <div
      role="group"
      className={`${styles.region} ${styles[height]}`}
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption id={id} className={captionHidden ? styles.hidden : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={styles[column.align ?? 'start']}>
                {column.label}
                {column.headExtra}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.id} scope="row" className={styles[column.align ?? 'start']}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={styles[column.align ?? 'start']}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {totals !== undefined && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} className={styles[column.align ?? 'start']}>
                  {totals[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
