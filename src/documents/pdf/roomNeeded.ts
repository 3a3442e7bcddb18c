/**
 * How much room below a heading its page must have, PDF points: for the lines that must not leave
 * it. An estimate from lengths of text, a little on the safe side; pdfmake tells only where a block
 * was before it moved to the next page.
 */
import type { Block, CellLine, Row, Table } from '../tree';
import { columnWidths, contentWidth, point } from './pdfStyle';

/** More than this share of a page is not asked for: a row may be as long as a page. */
const mostPoints = 0.5 * 253 * point;

/** @param blocks The blocks after the heading. */
export function roomNeeded(blocks: readonly Block[]): number {
  let room = 0;
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        room += 12 + linesHeight(block.text, 10.5, contentWidth);
        // What a paragraph says in front of a table is said about the table.
        if (block.kind === 'paragraph' && block.tone === 'note') return Math.min(room, mostPoints);
        continue;
      case 'table':
        return Math.min(room + firstRowsHeight(block), mostPoints);
      case 'figure':
        return room + 45 + block.overlay.height * point + 15 * block.notes.length;
      case 'bullets':
        return Math.min(room + linesHeight(block.items[0] ?? '', 10, contentWidth), mostPoints);
      case 'keyFacts':
        return room + 70;
      case 'sideBySide':
        return room + 110;
      case 'cover':
      case 'contents':
      case 'pageBreak':
        return room;
    }
  }
  return Math.min(room, mostPoints);
}

/** Head and two rows: they stay together. */
function firstRowsHeight({ columns, rows }: Table): number {
  const widths = columnWidths(columns.map(({ weight }) => weight));
  const head = columns.map(({ title }) => [{ text: title }]);
  const bodies = rows.slice(0, 2).map(cellsOf);
  return [head, ...bodies].reduce((sum, cells) => {
    const heights = cells.map((lines, k) => {
      const width = cells.length === 1 ? contentWidth : (widths[k] ?? contentWidth);
      return lines.reduce((height, { text }) => height + linesHeight(text, 9, width), 0);
    });
    return sum + 8 + Math.max(0, ...heights);
  }, 0);
}

function cellsOf(row: Row): (readonly CellLine[])[] {
  return row.kind === 'group' ? [[{ text: row.text }]] : row.cells.map(({ lines }) => lines);
}

function linesHeight(text: string, size: number, width: number): number {
  // Letters of this typeface are half as wide as high; lines break at words, some of them early.
  const perLine = Math.max(1, width / (0.56 * size));
  return Math.ceil(text.length / perLine) * size * 1.5;
}
