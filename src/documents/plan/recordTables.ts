/** Tables of risks, resources, needs, routes and other places: one line per record. */
import { lengthMetres } from '@/domain/geodesy';
import type { Audience } from '@/domain/privacy';
import type { MapRecord } from '@/domain/records';
import { type Cell, type CellLine, type Column, cell, type Row, type Table } from '../tree';
import { type PlanRecord, riskScore } from './planFacts';
import type { PlanText } from './planText';
import { shared, sharedAttributes } from './sharing';

type Part = 'what' | 'hazards' | 'score' | 'priority' | 'length' | 'knowledge';

/** Which columns each table has, besides the label that ties it to the map. */
const parts = {
  risks: ['what', 'hazards', 'score', 'knowledge'],
  resources: ['what', 'knowledge'],
  needs: ['what', 'priority', 'knowledge'],
  routes: ['what', 'length', 'knowledge'],
  otherAssembly: ['what', 'knowledge'],
} as const satisfies Record<string, readonly Part[]>;

export type RecordTableId = keyof typeof parts;

const weights: Readonly<Record<Part, number>> = {
  what: 92,
  hazards: 30,
  score: 24,
  priority: 20,
  length: 20,
  knowledge: 29,
};

export function recordTable(
  id: RecordTableId,
  entries: readonly PlanRecord[],
  audience: Audience,
  text: PlanText,
): Table {
  const columns: Column[] = [
    { title: text.t('document.column.label'), kind: 'label', weight: 13 },
    ...parts[id].map((part): Column => {
      const kind = part === 'score' || part === 'length' ? 'number' : 'text';
      return { title: text.t(`document.column.${part}`), kind, weight: weights[part] };
    }),
  ];
  const rows = entries.map((entry): Row => {
    const cells = parts[id].map((part) => partCell(part, entry.record, audience, text));
    return { kind: 'row', cells: [cell(entry.label, 'strong'), ...cells] };
  });
  return { kind: 'table', caption: text.t(`document.table.${id}`), columns, rows };
}

function partCell(part: Part, record: MapRecord, audience: Audience, text: PlanText): Cell {
  const { t, formats } = text;
  switch (part) {
    case 'what':
      return { lines: whatLines(record, audience, text) };
    case 'hazards':
      return known(formats.list(record.hazards.map((id) => t(`taxonomy:hazard.${id}`))), text);
    case 'score': {
      const score = riskScore(record);
      if (score === null) return known('', text);
      const { severity, likelihood } = record;
      return { ...cell(t('document.score', { severity, likelihood, score })), value: score };
    }
    case 'priority': {
      const answer = sharedAttributes(record, audience).find(([key]) => key === 'oncelik')?.[1];
      const words = { yuksek: 0, orta: 0, dusuk: 0 };
      return known(
        typeof answer === 'string' && Object.hasOwn(words, answer)
          ? t(`taxonomy:choice.${answer as keyof typeof words}`)
          : '',
        text,
      );
    }
    case 'length': {
      if (record.geometry.type !== 'LineString') return known('', text);
      return text.amountCell(lengthMetres(record.geometry.coordinates));
    }
    case 'knowledge': {
      const lines: CellLine[] = [{ text: t(`taxonomy:source.${record.source}`) }];
      if (record.observedOn !== null) {
        lines.push({ text: formats.day(record.observedOn), tone: 'soft' });
      }
      return { lines };
    }
  }
}

/** Name, kind and details of a record, as far as the reader may have them. */
function whatLines(record: MapRecord, audience: Audience, text: PlanText): CellLine[] {
  const name = record.name.trim();
  const type = text.typeName(record.typeId);
  const lines: CellLine[] =
    name === '' ? [{ text: type }] : [{ text: name, tone: 'strong' }, { text: type }];
  const details = text.answers(
    sharedAttributes(record, audience).filter(([key]) => key !== 'oncelik'),
  );
  if (details !== '') lines.push({ text: details, tone: 'soft' });
  const note = shared(record, 'note', audience)?.trim();
  if (note) lines.push({ text: note, tone: 'soft' });
  return lines;
}

function known(words: string, text: PlanText): Cell {
  return words === '' ? cell(text.t('document.unknown'), 'soft') : cell(words);
}
