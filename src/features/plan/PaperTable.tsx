import type { Cell, Column, Row, Table } from '@/documents/tree';
import styles from './paperTable.module.css';

/** A table of the document; on a phone it scrolls sideways by itself. */
export function PaperTable({ table }: { table: Table }) {
  const { caption, columns, rows } = table;
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by key.
    <section className={styles.tableRegion} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{caption}</caption>
        <colgroup>
          {columns.map(({ weight }, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <col key={k} style={{ inlineSize: `${(100 * weight) / sum}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title, kind }, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={k} scope="col" className={styles[kind]}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document is made anew, rows never move
            <RowView key={k} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RowView({ row, columns }: { row: Row; columns: readonly Column[] }) {
  if (row.kind === 'group') {
    return (
      <tr className={styles.groupRow}>
        <th scope="colgroup" colSpan={columns.length} className={styles.group}>
          {row.text}
        </th>
      </tr>
    );
  }
  return (
    <tr className={row.kind === 'sum' ? styles.sumRow : undefined}>
      {columns.map(({ kind }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <td key={k} className={styles[kind]}>
          <CellView cell={row.cells[k]} />
        </td>
      ))}
    </tr>
  );
}

function CellView({ cell }: { cell: Cell | undefined }) {
  return cell?.lines.map(({ text, tone }, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <span key={k} className={`${styles.line} ${tone === undefined ? '' : styles[tone]}`}>
      {text}
    </span>
  ));
}
