/** Is there room? Assembly areas with square metres, people and square metres per person. */
import type { NumberInUse } from '@/domain/numbers';
import type { Audience } from '@/domain/privacy';
import {
  type Block,
  type Cell,
  type CellLine,
  type Column,
  cell,
  paragraph,
  type Row,
  type Table,
} from '../tree';
import {
  type AreaRoom,
  peopleWithRoom,
  type RoomSum,
  squareMetresEach,
  sumOfRooms,
} from './assemblyRoom';
import type { PlanFacts, PlanInput } from './planFacts';
import type { PlanText } from './planText';
import { shared, sharedAttributes } from './sharing';

export function assemblySection(facts: PlanFacts, input: PlanInput, text: PlanText): Block[] {
  const { t } = text;
  if (facts.areas.length === 0) return [paragraph(t('document.assembly.none'))];
  const { population } = input.neighbourhood;
  const official = sumOfRooms(facts.areas.filter((area) => area.official));
  const all = sumOfRooms(facts.areas);
  const blocks: Block[] = [
    paragraph(officialSentence(official, population, facts.norms[0], text), 'lead'),
    areaTable(facts, population, official, all, text),
    paragraph(t('document.assembly.columns'), 'note'),
  ];
  if (all.unknown > 0) {
    blocks.push(paragraph(t('document.assembly.unknown', { count: all.unknown }), 'note'));
  }
  if (facts.areas.some(({ measure }) => measure !== 'usable' && measure !== null)) {
    blocks.push(paragraph(t('document.assembly.gross'), 'note'));
  }
  if (population !== null) {
    blocks.push(
      { kind: 'heading', level: 2, id: 'room', text: t('document.assembly.compare') },
      normTable(facts, population, official, all, text),
    );
  }
  blocks.push(
    { kind: 'heading', level: 2, id: 'facilities', text: t('document.table.facilities') },
    facilityTable(facts.areas, input.audience, text),
    paragraph(t('document.assembly.meaning'), 'note'),
  );
  return blocks;
}

/** «Resmî toplanma alanlarında kişi başına 0,8 m² düşer. Ölçüt kişi başına en az 1 m².» */
export function officialSentence(
  official: RoomSum,
  population: number | null,
  norm: NumberInUse,
  text: PlanText,
): string {
  const { t, formats } = text;
  if (official.areas === 0) return t('document.assembly.noOfficial');
  const each = squareMetresEach(official.squareMetres, population);
  if (each === null) return t('document.assembly.eachUnknown', { count: official.areas });
  return t('document.assembly.each', {
    count: official.areas,
    each: formats.number(each, 2),
    norm: formats.number(norm.value, 2),
  });
}

function areaTable(
  { areas, norms }: PlanFacts,
  population: number | null,
  official: RoomSum,
  all: RoomSum,
  text: PlanText,
): Table {
  const { t, formats } = text;
  const room = ({ value }: NumberInUse) =>
    t('document.column.room', { norm: formats.number(value, 2) });
  const figures = (squareMetres: number | null): Cell[] => [
    ...norms.map(({ value }) => text.amountCell(peopleWithRoom(squareMetres, value))),
    text.amountCell(squareMetresEach(squareMetres, population), 2),
  ];
  const row = (area: (typeof areas)[number]): Row => ({
    kind: 'row',
    cells: [
      cell(area.label, 'strong'),
      {
        lines: [
          { text: text.nameOf(area.record), tone: 'strong' },
          { text: t(area.official ? 'document.assembly.official' : 'document.assembly.proposal') },
        ],
      },
      text.amountCell(area.squareMetres),
      measureCell(area, text),
      ...figures(area.squareMetres),
    ],
  });
  const sum = (title: string, { squareMetres }: RoomSum): Row => ({
    kind: 'sum',
    cells: [
      cell(''),
      cell(title, 'strong'),
      text.amountCell(squareMetres),
      cell(''),
      ...figures(squareMetres),
    ],
  });
  return {
    kind: 'table',
    caption: t('document.table.areas'),
    columns: [
      { title: t('document.column.label'), kind: 'label', weight: 13 },
      { title: t('document.column.area'), kind: 'text', weight: 50 },
      { title: t('document.column.squareMetres'), kind: 'number', weight: 21 },
      { title: t('document.column.measure'), kind: 'text', weight: 27 },
      { title: room(norms[0]), kind: 'number', weight: 23 },
      { title: room(norms[1]), kind: 'number', weight: 23 },
      { title: t('document.column.each'), kind: 'number', weight: 20 },
    ],
    rows: [
      ...areas.map(row),
      ...(official.areas > 0 ? [sum(t('document.assembly.officialSum'), official)] : []),
      ...(all.areas > official.areas ? [sum(t('document.assembly.allSum'), all)] : []),
    ],
  };
}

/** The AFAD questions that the form asks so far: what an area has. */
const facilities = ['levha', 'su', 'tuvalet', 'isik', 'golge', 'erisilebilir'] as const;

function facilityTable(areas: PlanFacts['areas'], audience: Audience, text: PlanText): Table {
  const { t } = text;
  const row = ({ record, label }: PlanFacts['areas'][number]): Row => {
    const answers = new Map(sharedAttributes(record, audience));
    const lines: CellLine[] = [{ text: text.nameOf(record), tone: 'strong' }];
    const source = answers.get('kaynak');
    if (source !== undefined) {
      lines.push({ text: text.answers([['kaynak', source]]), tone: 'soft' });
    }
    const note = shared(record, 'note', audience)?.trim() ?? '';
    if (note !== '') lines.push({ text: note, tone: 'soft' });
    const cells = facilities.map((key): Cell => {
      const answer = answers.get(key);
      return answer === 'yes' || answer === 'no' || answer === 'unknown'
        ? cell(t(`taxonomy:answer.${answer}`))
        : text.amountCell(null);
    });
    return { kind: 'row', cells: [cell(label, 'strong'), { lines }, ...cells] };
  };
  return {
    kind: 'table',
    caption: t('document.table.facilities'),
    columns: [
      { title: t('document.column.label'), kind: 'label', weight: 12 },
      { title: t('document.column.area'), kind: 'text', weight: 44 },
      ...facilities.map((key): Column => {
        return { title: t(`document.facility.${key}`), kind: 'text', weight: 22 };
      }),
    ],
    rows: areas.map(row),
  };
}

function measureCell({ measure }: AreaRoom, text: PlanText): Cell {
  return measure === null
    ? cell(text.t('document.unknown'), 'soft')
    : cell(text.t(`document.measure.${measure}`));
}

/** Both norms beside what there is. */
function normTable(
  { norms }: PlanFacts,
  population: number,
  official: RoomSum,
  all: RoomSum,
  text: PlanText,
): Table {
  const { t, formats } = text;
  const rows = norms.map(({ value }): Row => {
    const needed = population * value;
    return {
      kind: 'row',
      cells: [
        cell(t('document.amount.m2Each', { number: formats.number(value, 2) }), 'strong'),
        text.amountCell(needed, 1),
        ...[official, all].flatMap(({ squareMetres }) => [
          text.amountCell(squareMetres),
          differenceCell(squareMetres, needed, text),
        ]),
      ],
    };
  });
  return {
    kind: 'table',
    caption: t('document.assembly.compare'),
    columns: [
      { title: t('document.column.norm'), kind: 'text', weight: 26 },
      { title: t('document.column.needed'), kind: 'number', weight: 24 },
      { title: t('document.column.official'), kind: 'number', weight: 28 },
      { title: t('document.column.difference'), kind: 'number', weight: 32 },
      { title: t('document.column.withProposals'), kind: 'number', weight: 28 },
      { title: t('document.column.difference'), kind: 'number', weight: 32 },
    ],
    rows,
  };
}

function differenceCell(squareMetres: number | null, needed: number, text: PlanText): Cell {
  if (squareMetres === null) return text.amountCell(null);
  const difference = squareMetres - needed;
  const number = text.formats.number(Math.abs(difference));
  const words = difference < 0 ? 'document.assembly.missing' : 'document.assembly.spare';
  return { ...cell(text.t(words, { number })), value: difference };
}
