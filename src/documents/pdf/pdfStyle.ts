/** Measures and inks of the PDF. Made for bad black-and-white printers: lines and weight, no tints. */
import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces';

/** PDF points in a millimetre. */
export const point = 72 / 25.4;

export const pageMargins: [number, number, number, number] = [
  20 * point,
  24 * point,
  20 * point,
  20 * point,
];
export const contentWidth = 170 * point;
/** A4. */
export const pageHeight = 297 * point;

export const family = 'Atkinson';

export const inks = {
  ink: '#1d1a22',
  soft: '#4d4756',
  line: '#a29ca8',
  accent: '#4b2c7c',
} as const;

export const styles: StyleDictionary = {
  heading1: { fontSize: 18, bold: true, color: inks.accent, margin: [0, 0, 0, 8] },
  heading2: { fontSize: 12.5, bold: true, margin: [0, 12, 0, 4] },
  lead: { fontSize: 11.5, margin: [0, 0, 0, 8] },
  paragraph: { margin: [0, 0, 0, 6] },
  note: { fontSize: 8.5, color: inks.soft, margin: [0, 0, 0, 3] },
  bullets: { margin: [0, 0, 0, 6] },
  tableHead: { fontSize: 8.5, bold: true, lineHeight: 1.02 },
  tableCell: { fontSize: 9, lineHeight: 1.04 },
  groupRow: { fontSize: 9.5, bold: true },
  strong: { bold: true },
  soft: { color: inks.soft },
  running: { fontSize: 8, color: inks.soft },
  pageMark: { fontSize: 9, bold: true, color: inks.ink },
  coverTitle: { fontSize: 30, bold: true, color: inks.accent, lineHeight: 1.1 },
  coverPlace: { fontSize: 20, bold: true, margin: [0, 6, 0, 0] },
  coverLabel: { fontSize: 9, color: inks.soft },
  coverValue: { fontSize: 12, bold: true },
  factValue: { fontSize: 17, bold: true },
  factLabel: { fontSize: 8.5, color: inks.soft },
  contentsTitle: { fontSize: 12.5, bold: true, margin: [0, 0, 0, 4] },
  contentsLine: { fontSize: 10.5, margin: [0, 2, 0, 2] },
  figureTitle: { fontSize: 11, bold: true, margin: [0, 0, 0, 4] },
  legend: { fontSize: 8.5, lineHeight: 1.02 },
};

/** What a row of a table is, for the lines around it. */
export type RowLook = 'head' | 'row' | 'sum' | 'group';

/** Horizontal lines only: strong below the head and around sums, thin between rows. */
export function tableLayout(looks: readonly RowLook[]): CustomTableLayout {
  const isStrong = (line: number) => {
    const [above, below] = [looks[line - 1], looks[line]];
    return above === 'head' || below === 'group' || (below === 'sum' && above !== 'sum');
  };
  return {
    hLineWidth: (line) => {
      if (line === 0) return 0;
      return isStrong(line) || line === looks.length ? 0.9 : 0.4;
    },
    hLineColor: (line) => (isStrong(line) || line === looks.length ? inks.ink : inks.line),
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : cellPadding),
    paddingRight: (column, node) =>
      column === (node.table.widths?.length ?? 0) - 1 ? 0 : cellPadding,
    paddingTop: () => 3.2,
    paddingBottom: () => 3.6,
  };
}

const cellPadding = 6;

/** Widths of columns without their padding, as pdfmake counts them. */
export function columnWidths(weights: readonly number[], width = contentWidth): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight, k) => {
    const inner = (k === 0 ? 0 : cellPadding) + (k === weights.length - 1 ? 0 : cellPadding);
    return (width * weight) / sum - inner;
  });
}
