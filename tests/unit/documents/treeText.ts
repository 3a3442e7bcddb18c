/** Every text of a document tree, in reading order, drawings included. */
import type { Drawing } from '@/documents/drawing';
import type { Block, DocumentTree, Row } from '@/documents/tree';

export function treeTexts(tree: DocumentTree): string[] {
  const { title, subtitle, author, running, pageMark, pageNumber, blocks } = tree;
  const frame = [title, subtitle, author, running.head, running.foot, pageMark ?? '', pageNumber];
  return [...frame, ...blocks.flatMap(blockTexts)];
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [...block.facts.flatMap(factTexts), ...block.notes];
    case 'contents':
      return [block.title];
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'bullets':
      return [...block.items];
    case 'keyFacts':
      return block.facts.flatMap(factTexts);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(rowTexts),
      ];
    case 'figure':
      return [
        block.title,
        block.description,
        ...drawingTexts(block.overlay),
        ...block.legend.map(({ text }) => text),
        ...block.notes,
      ];
    case 'sideBySide':
      return block.columns.flat().flatMap(blockTexts);
    case 'pageBreak':
      return [];
  }
}

export function rowTexts(row: Row): string[] {
  if (row.kind === 'group') return [row.text];
  return row.cells.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}

function factTexts({ label, value, note }: { label: string; value: string; note?: string }) {
  return [label, value, note ?? ''];
}

function drawingTexts({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}
