/** `.osm` XML as a stream: OpenStreetMap's own download, JOSM, osmium. */
import { SaxesParser } from 'saxes';
import { Failure } from '@/domain/failures';
import type { BoundingBox } from '@/domain/geometry';
import { boundsOf } from './bounds';
import { OsmBuilder } from './osmBuilder';
import type { MemberKind, OsmData, RelationMember } from './osmData';
import type { TagTable } from './tagTable';

type Attributes = Readonly<Record<string, string>>;
export type OnShare = (share: number) => void;

/** `<osm><relation><tag/></relation></osm>`, inside of osmChange one more. */
const depthLimit = 8;
const pieceBytes = 1024 * 1024;

/**
 * Throws `mapFileEntities` for a DOCTYPE (a few lines of it can stand for gigabytes),
 * `mapFileTruncated` when the text ends too early, `mapFileDamaged` for what is no XML.
 */
export async function readOsmXml(file: Blob, onShare: OnShare): Promise<OsmData> {
  const reader = new XmlReader();
  const decoder = new TextDecoder(await encodingOf(file));
  for (let start = 0; start < file.size; start += pieceBytes) {
    const piece = await file.slice(start, start + pieceBytes).arrayBuffer();
    const text = decoder.decode(piece, { stream: true });
    reader.write(start === 0 ? withoutDeclaration(text) : text);
    onShare(Math.min(1, (start + pieceBytes) / file.size));
  }
  return reader.done();
}

/** Files in other writings than UTF-8 are rare, and say so in their first line. */
async function encodingOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, 200).arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const said = /^[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(new TextDecoder().decode(bytes));
  try {
    return new TextDecoder(said?.[1] ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}

/** SUMO and others write `<?xml encoding="UTF-8"?>`, which is no XML declaration: a version is missing. */
function withoutDeclaration(text: string): string {
  return text.replace(/^\s*<\?xml[^>]*\?>/, '');
}

class XmlReader {
  readonly #builder = new OsmBuilder();
  readonly #parser = new SaxesParser({ position: false, xmlns: false } as const);
  #depth = 0;
  #closing = false;
  /** The element that is open, its children's data so far. */
  #element: Attributes = {};
  #tags: string[] = [];
  #refs: number[] = [];
  #members: RelationMember[] = [];
  #bounds: BoundingBox | null = null;

  constructor() {
    this.#parser.on('doctype', () => {
      throw new Failure('mapFileEntities');
    });
    this.#parser.on('error', (cause) => {
      throw new Failure(this.#closing ? 'mapFileTruncated' : 'mapFileDamaged', {}, { cause });
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  done(): OsmData {
    this.#closing = true;
    this.#parser.close();
    this.#builder.bounds = this.#bounds;
    return this.#builder.done();
  }

  #open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > depthLimit) throw new Failure('mapFileDamaged');
    // Answers of the API in a hurry are pages in HTML.
    if (this.#depth === 1 && name !== 'osm') throw new Failure('mapFileUnknown');
    switch (name) {
      case 'node':
      case 'way':
      case 'relation':
        this.#element = attributes;
        this.#tags = [];
        this.#refs = [];
        this.#members = [];
        break;
      case 'tag':
        this.#tags.push(attributes.k ?? '', attributes.v ?? '');
        break;
      case 'nd':
        this.#refs.push(Number(attributes.ref));
        break;
      case 'member': {
        const { type, ref, role = '' } = attributes;
        this.#members.push({ kind: type as MemberKind, id: Number(ref), role });
        break;
      }
      case 'bounds': {
        const { minlon, minlat, maxlon, maxlat } = attributes;
        this.#bounds ??= boundsOf(minlon, minlat, maxlon, maxlat);
        break;
      }
    }
  }

  #close(name: string): void {
    this.#depth -= 1;
    const element = this.#element;
    // JOSM keeps what it will delete in the file; history files keep what is gone.
    if (element.action === 'delete' || element.visible === 'false') return;
    const id = Number(element.id);
    const tags = this.#tags.length === 0 ? undefined : this.#writeTags;
    if (name === 'node') this.#builder.node(id, degrees(element.lon), degrees(element.lat), tags);
    else if (name === 'way') this.#builder.way(id, this.#refs, tags);
    else if (name === 'relation') this.#builder.relation(id, this.#members, this.#writeTags);
    else return;
    if (element.timestamp !== undefined) this.#builder.edited(element.timestamp);
  }

  readonly #writeTags = (to: TagTable): void => {
    const tags = this.#tags;
    for (let k = 0; k < tags.length; k += 2) to.tag(tags[k] as string, tags[k + 1] as string);
  };
}

/** `Number('')` would be a place in the Gulf of Guinea. */
function degrees(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}
