/** The four maps of the plan: which records each shows, and its figure once the map is drawn. */
import { boundingBoxOf, metresPerDegree, positionsOf } from '@/domain/geodesy';
import type { BoundingBox, Position } from '@/domain/geometry';
import type { TypeId } from '@/domain/taxonomy/types';
import type { Figure, LegendEntry } from '../tree';
import { frameOf, type MapFrame } from './mapFrame';
import { legendSymbol, mapOverlay, outsideFrame } from './mapOverlay';
import { countTypes, type PlanFacts, type PlanInput, type PlanRecord } from './planFacts';
import type { PlanText } from './planText';
import { typePicture } from './typePicture';

export const planMapIds = ['risks', 'resources', 'assembly', 'needs'] as const;

export type PlanMapId = (typeof planMapIds)[number];

export function recordsOfMap(id: PlanMapId, facts: PlanFacts): readonly PlanRecord[] {
  switch (id) {
    case 'risks':
      return facts.risks;
    case 'resources':
      return facts.resources;
    case 'assembly':
      return [...facts.areas, ...facts.otherAssembly, ...facts.routes];
    case 'needs':
      return facts.needs;
  }
}

/** Around a place without a boundary or a second record: half a kilometre. */
const leastSideMetres = 500;

/**
 * The frame of all maps of a plan: the boundary; without one, the records; without those, the
 * middle of the neighbourhood. A hospital far outside does not shrink the neighbourhood's streets.
 */
export function planFrame({ neighbourhood }: PlanInput, { places }: PlanFacts): MapFrame {
  const positions: Iterable<Position> =
    neighbourhood.boundary === null
      ? places.flatMap(({ geometry }) => [...positionsOf(geometry)])
      : positionsOf(neighbourhood.boundary);
  const box = boundingBoxOf(positions) ?? boundingBoxOf([neighbourhood.centre]);
  return frameOf(atLeast(box as BoundingBox));
}

function atLeast([west, south, east, north]: BoundingBox): BoundingBox {
  const [eastMetres, northMetres] = metresPerDegree((south + north) / 2);
  const wide = Math.max(0, leastSideMetres / eastMetres - (east - west)) / 2;
  const high = Math.max(0, leastSideMetres / northMetres - (north - south)) / 2;
  return [west - wide, south - high, east + wide, north + high];
}

/** @param image The map as the app draws it, of exactly the frame; null if it could not be drawn. */
export function mapFigure(
  id: PlanMapId,
  number: number,
  image: Blob | null,
  facts: PlanFacts,
  input: PlanInput,
  text: PlanText,
): Figure {
  const { t, formats } = text;
  const frame = planFrame(input, facts);
  const entries = recordsOfMap(id, facts);
  const title = t('document.map.title', { number, title: t(`document.section.${id}`) });
  const kinds = countTypes(entries);
  const kindText = (typeId: TypeId, count: number) =>
    t('document.summary.kind', { kind: text.typeName(typeId), number: formats.number(count) });
  const outside = outsideFrame(frame, entries);
  const overlay = mapOverlay(
    frame,
    entries,
    {
      distance: (metres) => text.amount(metres, 'metres', 1),
      north: t('document.map.north'),
    },
    image === null
      ? {
          boundary: input.neighbourhood.boundary,
          pictureOf: ({ record }) => typePicture(record.typeId),
        }
      : null,
  );
  const legend = kinds.map(({ typeId, count }): LegendEntry => {
    const entry = entries.find(({ record }) => record.typeId === typeId) as PlanRecord;
    return {
      symbol: legendSymbol(entry.layer, typePicture(typeId)),
      text: kindText(typeId, count),
    };
  });
  const notes = [
    [
      t('document.map.scale', { scale: formats.number(frame.scale) }),
      t('document.map.labels'),
      ...(outside > 0 ? [t('document.map.outside', { count: outside })] : []),
      ...(image === null && input.pack !== null ? [t('document.map.notDrawn')] : []),
    ].join(' '),
    sourceLine(input, text),
  ];
  const description = t('document.map.description', {
    title,
    kinds: formats.list(kinds.map(({ typeId, count }) => kindText(typeId, count))),
  });
  return { kind: 'figure', title, description, image, overlay, legend, notes };
}

function sourceLine({ pack }: PlanInput, { t, formats }: PlanText): string {
  if (pack === null) return t('document.map.noBase');
  const { title, attribution, licence, date } = pack.source;
  return t('document.map.source', {
    source: [title, attribution, licence].filter((part) => part.trim() !== '').join(', '),
    day: formats.day(date),
  });
}
