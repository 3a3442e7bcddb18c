/** A document tree in pdfmake's terms. Pure; looks live in `pdfStyle.ts`. */
import type {
  Column,
  Content,
  ContentStack,
  Node,
  TableCell,
  TDocumentDefinitions,
} from 'pdfmake/interfaces';
import { type Drawing, ink } from '../drawing';
import { svgText } from '../svgText';
import type {
  Block,
  Cell,
  Cover,
  DocumentTree,
  Figure,
  KeyFacts,
  LegendEntry,
  Table,
  Column as TableColumn,
} from '../tree';
import {
  columnWidths,
  contentWidth,
  family,
  inks,
  pageHeight,
  pageMargins,
  point,
  type RowLook,
  styles,
  tableLayout,
} from './pdfStyle';
import { roomNeeded } from './roomNeeded';

export interface PdfParts {
  /** Names that pdfmake knows the figures' pictures by. */
  readonly imageNames: ReadonlyMap<Figure, string>;
  /** Text as the font can print it. */
  readonly print: (text: string) => string;
}

export function pdfDefinition(tree: DocumentTree, parts: PdfParts): TDocumentDefinitions {
  const { print } = parts;
  return {
    info: {
      title: `${tree.title} – ${tree.subtitle}`,
      author: tree.author,
      subject: tree.subtitle,
      creator: 'Komşu Haritası',
    },
    version: '1.7',
    language: tree.language,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins,
    defaultStyle: { font: family, fontSize: 10, lineHeight: 1.12, color: inks.ink },
    styles,
    header: (page) => header(tree, page, print),
    footer: (page, pages) => (page === 1 ? '' : footer(tree, page, pages, print)),
    pageBreakBefore: startsTooLow,
    content: tree.blocks.flatMap((block, k) => blockContent(block, tree.blocks, tree, k, parts)),
  };
}

/**
 * Whether a heading would stand at the foot of a page alone. `headlineLevel` is the one number that
 * pdfmake hands on to here untouched: it holds the room that the heading and what it heads need.
 */
function startsTooLow({ headlineLevel, startPosition }: Node): boolean {
  if (headlineLevel === undefined) return false;
  return startPosition.top + headlineLevel > pageHeight - pageMargins[3];
}

function header({ running, pageMark }: DocumentTree, page: number, print: Print): Content {
  return {
    margin: [pageMargins[0], 11 * point, pageMargins[2], 0],
    columns: [
      { text: page === 1 ? '' : print(running.head), style: 'running' },
      {
        text: pageMark === null ? '' : print(pageMark),
        style: 'pageMark',
        alignment: 'right',
        width: 90,
      },
    ],
  };
}

function footer(
  { running, pageNumber }: DocumentTree,
  page: number,
  pages: number,
  print: Print,
): Content {
  const number = pageNumber.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  return {
    margin: [pageMargins[0], 4 * point, pageMargins[2], 0],
    columns: [
      { text: print(running.foot), style: 'running' },
      { text: print(number), style: 'running', alignment: 'right' },
    ],
  };
}

type Print = PdfParts['print'];

function blockContent(
  block: Block,
  siblings: readonly Block[],
  tree: DocumentTree,
  index: number,
  parts: PdfParts,
): Content[] {
  const { print } = parts;
  switch (block.kind) {
    case 'cover':
      return cover(block, tree, print);
    case 'contents':
      return [
        {
          toc: {
            title: { text: print(block.title), style: 'contentsTitle' },
            textStyle: 'contentsLine',
            numberStyle: 'contentsLine',
          },
        } as Content,
      ];
    case 'heading': {
      const text = print(block.text);
      const headlineLevel = (block.level === 1 ? 34 : 18) + roomNeeded(siblings.slice(index + 1));
      const previous = siblings[index - 1]?.kind;
      // Sections that follow on the same page need air above them; a new page has it already.
      const above = previous === 'pageBreak' ? 0 : 18;
      return block.level === 1
        ? [
            {
              text,
              style: 'heading1',
              margin: [0, above, 0, 8],
              headlineLevel,
              tocItem: true,
              outline: true,
              ...(previous === 'pageBreak' ? { pageBreak: 'before' } : {}),
            } as Content,
          ]
        : [{ text, style: 'heading2', headlineLevel }];
    }
    case 'paragraph':
      return [{ text: print(block.text), style: block.tone ?? 'paragraph' }];
    case 'bullets':
      return [{ ul: block.items.map(print), style: 'bullets' }];
    case 'keyFacts':
      return [keyFacts(block, print)];
    case 'table':
      return [table(block, print)];
    case 'figure':
      return figure(block, parts);
    case 'sideBySide':
      return [
        {
          columns: block.columns.map((blocks) => ({
            width: (contentWidth + columnGap) / block.columns.length - columnGap,
            stack: blocks.flatMap((inner, k) => blockContent(inner, blocks, tree, k, parts)),
          })),
          columnGap,
        },
      ];
    case 'pageBreak':
      // The heading after it carries the break: an empty page break would leave an empty line.
      return [];
  }
}

/** Said in points: a share of the page (`*`) grows with the longest word in it. */
const columnGap = 20;
const halfWidth = (contentWidth - columnGap) / 2;

function cover({ facts, notes }: Cover, tree: DocumentTree, print: Print): Content[] {
  const halves = [facts.filter((_, k) => k % 2 === 0), facts.filter((_, k) => k % 2 === 1)];
  return [
    { text: print(tree.title), style: 'coverTitle', margin: [0, 28 * point, 0, 0] },
    { text: print(tree.subtitle), style: 'coverPlace' },
    {
      canvas: [
        {
          type: 'line',
          x1: 0,
          y1: 0,
          x2: contentWidth,
          y2: 0,
          lineWidth: 2,
          lineColor: inks.accent,
        },
      ],
      margin: [0, 14, 0, 14],
    },
    {
      columns: halves.map((half) => ({
        width: halfWidth,
        stack: half.flatMap(({ label, value, note }): Content[] => [
          { text: print(label), style: 'coverLabel' },
          { text: print(value), style: 'coverValue' },
          { text: note === undefined ? ' ' : print(note), style: 'coverLabel' },
        ]),
      })),
      columnGap,
    },
    {
      stack: notes.map((note) => ({ text: print(note), style: 'note' })),
      margin: [0, 4, 0, 24],
    },
  ];
}

function keyFacts({ facts }: KeyFacts, print: Print): Content {
  const cells = facts.map(
    ({ label, value, note }): TableCell => ({
      stack: [
        { text: print(label), style: 'factLabel' },
        { text: print(value), style: 'factValue', lineHeight: 1.05 },
        { text: note === undefined ? ' ' : print(note), style: 'factLabel' },
      ],
    }),
  );
  return {
    table: { widths: columnWidths(facts.map(() => 1)), body: [cells] },
    layout: {
      ...tableLayout(['row']),
      hLineWidth: () => 0.9,
      hLineColor: () => inks.ink,
      paddingTop: () => 5,
    },
    margin: [0, 2, 0, 8],
  };
}

/** A row of this many characters may be longer than a page: then rows may break. */
const longestUnbrokenRow = 2_000;

function table({ columns, rows }: Table, print: Print): Content {
  const head = columns.map(
    (column): TableCell => ({ text: print(column.title), style: 'tableHead', ...aligned(column) }),
  );
  const body = rows.map((row): TableCell[] => {
    if (row.kind !== 'group') {
      return columns.map((column, k) => tableCell(row.cells[k], column, row.kind === 'sum', print));
    }
    const across = { text: print(row.text), style: 'groupRow', colSpan: columns.length };
    return [across, ...columns.slice(1).map(() => ({ text: '' }))];
  });
  const looks: RowLook[] = ['head', ...rows.map(({ kind }) => kind)];
  return {
    table: {
      headerRows: 1,
      // One row alone below the head would be an orphan.
      keepWithHeaderRows: Math.min(rows.length, 2),
      dontBreakRows: rows.every((row) => textLength(row) < longestUnbrokenRow),
      widths: columnWidths(columns.map(({ weight }) => weight)),
      body: [head, ...body],
    },
    layout: tableLayout(looks),
    margin: [0, 2, 0, 8],
  };
}

function tableCell(
  cell: Cell | undefined,
  column: TableColumn,
  strong: boolean,
  print: Print,
): TableCell {
  const lines = cell?.lines ?? [];
  const stack = lines.map(({ text, tone }): Content => {
    const style = tone === undefined ? ['tableCell'] : ['tableCell', tone];
    return { text: print(text), style, ...(strong ? { bold: true } : {}) };
  });
  return { stack, ...aligned(column) };
}

function aligned({ kind }: TableColumn): object {
  return kind === 'number' ? { alignment: 'right', fontFeatures: ['tnum'] } : {};
}

function textLength(row: Table['rows'][number]): number {
  if (row.kind === 'group') return row.text.length;
  return row.cells.reduce(
    (sum, { lines }) => sum + lines.reduce((length, { text }) => length + text.length, 0),
    0,
  );
}

function figure(block: Figure, { imageNames, print }: PdfParts): Content[] {
  const width = block.overlay.width * point;
  const height = block.overlay.height * point;
  const name = imageNames.get(block);
  const drawn: Content[] = name === undefined ? [] : [{ image: name, width, height }];
  const overlay = drawing(block.overlay, print);
  const map: ContentStack = {
    stack: [
      { text: print(block.title), style: 'figureTitle' },
      ...drawn,
      name === undefined ? overlay : { ...overlay, relativePosition: { x: 0, y: -height } },
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: 0.8, lineColor: ink }],
        relativePosition: { x: 0, y: -height },
      },
      ...block.notes.map(
        (note, k): Content => ({
          text: print(note),
          style: 'note',
          margin: [0, k === 0 ? 5 : 0, 0, 1],
        }),
      ),
    ],
    unbreakable: true,
  };
  return [map, legend(block.legend, print)];
}

function drawing(plan: Drawing, print: Print): { svg: string } {
  const shapes = plan.shapes.map((shape) =>
    shape.kind === 'text' ? { ...shape, text: print(shape.text) } : shape,
  );
  return { svg: svgText({ ...plan, shapes }, point, family) };
}

/** Two columns, because names of kinds are long; three for many, to keep them below the map. */
const mostInTwoColumns = 14;

function legend(entries: readonly LegendEntry[], print: Print): Content {
  const columns = entries.length > mostInTwoColumns ? 3 : 2;
  const width = (contentWidth + columnGap) / columns - columnGap;
  const rows = Math.ceil(entries.length / columns);
  const symbolWidth = 8 * point;
  const column = (_: unknown, k: number): Column => ({
    width,
    stack: entries.slice(k * rows, (k + 1) * rows).map(({ symbol, text }) => ({
      columns: [
        { ...drawing(symbol, print), width: symbolWidth },
        { text: print(text), style: 'legend', width: width - symbolWidth, margin: [0, 3, 0, 0] },
      ],
      columnGap: 0, // else that of the columns around it
      margin: [0, 0, 0, 1.5],
      unbreakable: true,
    })),
  });
  return {
    columns: Array.from({ length: columns }, column),
    columnGap,
    margin: [0, 5, 0, 8],
  };
}
