/**
 * The pack's street network with the group's corrections: streets that it drew are joined in, ways
 * that it found closed are taken out, widths that it measured count. Records survive a newer pack:
 * applied to it, they find their streets again by place.
 */
import type { RoadClass, StreetEdge, StreetNetwork } from '@/domain/areaPack';
import { lengthMetres } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import type { TypeId } from '@/domain/taxonomy/types';
import { streetsOf } from './alongStreets';
import { type DrawnStreet, drawnStreets, widthOf } from './drawnStreets';
import { type GivenLine, joinDrawn, type Piece } from './joinDrawn';
import { type LocalPlane, localPlane, type PlaneLine, planeLine } from './localPlane';

export interface CorrectedNetwork {
  /** Longitude and latitude of node k at 2k and 2k+1, degrees; the pack's nodes keep their numbers. */
  nodes: number[];
  edges: CorrectedEdge[];
  /** Taken out by a record; kept beside the others so that a map can show them. */
  closed: CorrectedEdge[];
  /** Records that changed nothing, and why. */
  findings: CorrectionFinding[];
}

export interface CorrectedEdge {
  from: number;
  to: number;
  lengthMetres: number;
  class: RoadClass;
  /** The pack's road; null for a street that the group drew. */
  roadId: number | null;
  /** Points between the two nodes, as longitude, latitude, …; absent on a straight edge. */
  via?: number[];
  /** Narrowest of what records say, else what the pack says; null if nobody knows. */
  widthMetres: number | null;
  /** False where a record says that a fire engine can't enter; widths are another matter. */
  fireEngine: boolean;
  /** The record that drew it; null for the pack's streets. */
  drawnBy: Uuid | null;
  /** The record that closed it; null while it is open. */
  closedBy: Uuid | null;
}

export interface CorrectionFinding {
  recordId: Uuid;
  /** `noStreetNear`: a mark with no street in reach. `notJoined`: a drawn street that touches nothing. */
  kind: 'noStreetNear' | 'notJoined';
}

/** Types that say something about streets that are there. */
const closing: readonly TypeId[] = ['h_yol_yok'];
const barringFireEngines: readonly TypeId[] = ['h_itfaiye', 'r_dar_sokak'];
const measuring: readonly TypeId[] = ['h_genislik', 'r_dar_sokak', 'r_cikmaz'];
const aboutStreets: readonly TypeId[] = [...closing, ...barringFireEngines, ...measuring];

/**
 * Applies corrections to a pack's network. Pure; neither the order of the records nor a record that
 * comes twice changes anything. Lengths of the pack are conserved: pieces of an edge add up to it.
 *
 * @param roadWidths width of the pack's roads by feature id, metres
 */
export function correctNetwork(
  network: StreetNetwork,
  records: readonly MapRecord[],
  roadWidths: ReadonlyMap<number, number> = new Map(),
): CorrectedNetwork {
  const nodes = positionsIn(network.nodes);
  const corrections = ownCorrections(records);
  const streets = drawnStreets(corrections);
  const plane = localPlane(nodes[0] ?? streets[0]?.points[0] ?? [0, 0]);
  const given: GivenLine[] = [
    ...network.edges.map((edge) => ({
      points: pointsOf(edge, nodes),
      ends: [edge.from, edge.to] as const,
    })),
    ...streets.map(({ points }) => ({ points, ends: null })),
  ];
  const { pieces, places } = joinDrawn(nodes, given, plane);
  const wholeMetres = given.map(({ points }) => lengthMetres(points));
  const edges = pieces.map((piece) => {
    const packEdge = network.edges[piece.line];
    if (packEdge === undefined) {
      return drawnEdge(piece, streets[piece.line - network.edges.length] as DrawnStreet);
    }
    return packPiece(piece, packEdge, wholeMetres[piece.line] as number, roadWidths);
  });
  const unmatched = applyMarks(
    edges,
    pieces.map(({ points }) => planeLine(points.map(plane.toPlane))),
    corrections,
    plane,
  );
  return {
    nodes: places.flat(),
    edges: edges.filter(({ closedBy }) => closedBy === null),
    closed: edges.filter(({ closedBy }) => closedBy !== null),
    findings: [...unmatched, ...looseStreets(edges)],
  };
}

/** Each record once, by id: what the group said, in an order that is nobody's. */
function ownCorrections(records: readonly MapRecord[]): MapRecord[] {
  const byId = new Map<Uuid, MapRecord>();
  for (const record of records) if (!record.deleted) byId.set(record.id, record);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function drawnEdge(piece: Piece, street: DrawnStreet): CorrectedEdge {
  return {
    ...placeOf(piece),
    lengthMetres: lengthMetres(piece.points),
    class: street.class,
    roadId: null,
    widthMetres: street.widthMetres,
    fireEngine: true,
    drawnBy: street.recordId,
    closedBy: null,
  };
}

function packPiece(
  piece: Piece,
  edge: StreetEdge,
  wholeMetres: number,
  roadWidths: ReadonlyMap<number, number>,
): CorrectedEdge {
  // The pack's own length, shared out: measuring anew must not make a street longer.
  const share = wholeMetres > 0 ? lengthMetres(piece.points) / wholeMetres : 1;
  return {
    ...placeOf(piece),
    lengthMetres: edge.lengthMetres * share,
    class: edge.class,
    roadId: edge.roadId,
    widthMetres: roadWidths.get(edge.roadId) ?? null,
    fireEngine: true,
    drawnBy: null,
    closedBy: null,
  };
}

function placeOf({ from, to, points }: Piece): Pick<CorrectedEdge, 'from' | 'to' | 'via'> {
  const via = points.slice(1, -1).flat();
  return via.length > 0 ? { from, to, via } : { from, to };
}

/** Widths, closures and fire engines; tells which records found no street. */
function applyMarks(
  edges: CorrectedEdge[],
  lines: readonly PlaneLine[],
  corrections: readonly MapRecord[],
  plane: LocalPlane,
): CorrectionFinding[] {
  const findings: CorrectionFinding[] = [];
  const measured = new Map<CorrectedEdge, number>();
  for (const { id, typeId, geometry, attributes } of corrections) {
    if (!aboutStreets.includes(typeId)) continue;
    const about = streetsOf(geometry, lines, plane).map((index) => edges[index] as CorrectedEdge);
    if (about.length === 0) findings.push({ recordId: id, kind: 'noStreetNear' });
    const width = measuring.includes(typeId) ? widthOf(attributes.genislik_m) : null;
    for (const edge of about) {
      if (width !== null) {
        measured.set(edge, Math.min(width, measured.get(edge) ?? Number.POSITIVE_INFINITY));
      }
      if (barringFireEngines.includes(typeId)) edge.fireEngine = false;
      if (closing.includes(typeId)) edge.closedBy ??= id;
    }
  }
  for (const [edge, width] of measured) edge.widthMetres = width;
  return findings;
}

/** Drawn streets from which nobody comes to the pack's streets. */
function looseStreets(edges: readonly CorrectedEdge[]): CorrectionFinding[] {
  const reached = new Set<number>();
  for (const { drawnBy, from, to } of edges) if (drawnBy === null) reached.add(from).add(to);
  if (reached.size === 0) return [];
  let waiting = edges.filter(({ drawnBy }) => drawnBy !== null);
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter(({ from, to }) => {
      if (!reached.has(from) && !reached.has(to)) return true;
      reached.add(from).add(to);
      return false;
    });
  }
  const loose = new Set(waiting.map(({ drawnBy }) => drawnBy as Uuid));
  return [...loose].map((recordId) => ({ recordId, kind: 'notJoined' }));
}

function pointsOf({ from, to, via }: StreetEdge, nodes: readonly Position[]): Position[] {
  return [nodes[from] as Position, ...positionsIn(via ?? []), nodes[to] as Position];
}

function positionsIn(numbers: readonly number[]): Position[] {
  const positions: Position[] = [];
  for (let k = 0; k + 1 < numbers.length; k += 2) {
    positions.push([numbers[k] as number, numbers[k + 1] as number]);
  }
  return positions;
}
