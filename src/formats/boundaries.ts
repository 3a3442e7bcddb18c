/** The areas of a GeoJSON file that could be a neighbourhood's boundary. */
import { Failure } from '@/domain/failures';
import { areaSquareMetres } from '@/domain/geodesy';
import type { AreaGeometry, PolygonGeometry, RecordGeometry } from '@/domain/geometry';
import { cleanGeometry } from './foreignGeometry';
import { type ForeignRow, plainText, textOf } from './foreignTable';
import { fileLimits } from './limits';
import { readerOf } from './readers';
import { cleanText } from './text';

export interface BoundaryCandidate {
  /** Tells it apart from the others of the file. */
  readonly key: string;
  /** What the area is called in the file; '' if nothing is told. */
  readonly name: string;
  readonly geometry: AreaGeometry;
  readonly areaSquareMetres: number;
  /** All properties as text, for telling two of the same name apart. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Areas offered to choose from; a file with more is a province's, not a district's. */
const candidateLimit = 2_000;

/**
 * Reads boundaries: polygons, multipolygons, and closed lines as OpenStreetMap has them; in the
 * file's order. A geometry in several parts stays one boundary.
 * Throws as the readers do, `fileNoArea` when the file has no area at all.
 */
export function boundaryCandidates(bytes: Uint8Array, name: string): BoundaryCandidate[] {
  const table = readerOf(bytes, name)({ bytes, name });
  const candidates: BoundaryCandidate[] = [];
  for (const row of table.rows()) {
    const geometry = areaOf(row);
    if (geometry === null) continue;
    candidates.push({
      key: String(row.number),
      name: nameOf(row),
      geometry,
      areaSquareMetres: areaSquareMetres(geometry),
      properties: propertiesOf(row),
    });
    if (candidates.length === candidateLimit) break;
  }
  if (candidates.length === 0) throw new Failure('fileNoArea');
  return candidates;
}

function areaOf(row: ForeignRow): AreaGeometry | null {
  if (row.geometry === undefined || row.geometry === null) return null;
  const cleaned = cleanGeometry(row.geometry, false);
  if ('refusal' in cleaned) return null;
  const polygons = cleaned.parts.flatMap((part) => polygonOf(part) ?? []);
  const [only] = polygons;
  if (only === undefined) return null;
  if (polygons.length === 1) return only;
  return { type: 'MultiPolygon', coordinates: polygons.map((part) => part.coordinates) };
}

function polygonOf(part: RecordGeometry): PolygonGeometry | null {
  if (part.type === 'Polygon') return part;
  if (part.type !== 'LineString') return null;
  const { coordinates } = part;
  const [first, last] = [coordinates[0], coordinates.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return null;
  const closed = cleanGeometry({ type: 'Polygon', coordinates: [coordinates] }, false);
  return 'parts' in closed ? (closed.parts[0] as PolygonGeometry) : null;
}

/** How registers, OpenStreetMap and QGIS users call a name; the Turkish one first. */
const nameColumns = ['name:tr', 'name', 'ad', 'adi', 'mahalle', 'mahalle_adi', 'isim', 'title'];

function nameOf(row: ForeignRow): string {
  const columns = Object.keys(row.values);
  for (const wanted of nameColumns) {
    const column = columns.find((each) => each.toLowerCase() === wanted);
    const text = column === undefined ? '' : textOf(row, column);
    if (text !== '') return cleanText(text, 200).text;
  }
  return '';
}

function propertiesOf(row: ForeignRow): Record<string, string> {
  const entries = Object.entries(row.values).slice(0, 40);
  return Object.fromEntries(
    entries
      .map(([key, value]) => [key, plainText(value).slice(0, fileLimits.cellLetters)] as const)
      .filter(([, text]) => text !== ''),
  );
}
