/** Points, ways and relations of one block of a PBF file (osmformat.proto). */
import type { PbfReader } from 'pbf';
import { Failure } from '@/domain/failures';
import type { OsmBuilder } from './osmBuilder';
import type { RelationMember } from './osmData';
import type { TagTable } from './tagTable';

interface Block {
  readonly builder: OsmBuilder;
  readonly strings: readonly string[];
  /** Degrees of a coordinate that stands as a whole number. */
  readonly longitude: (units: number) => number;
  readonly latitude: (units: number) => number;
}

const memberKinds = ['node', 'way', 'relation'] as const;

export function readPrimitives(builder: OsmBuilder) {
  return (pbf: PbfReader): void => {
    let strings: string[] = [];
    const groups: [start: number, end: number][] = [];
    let granularity = 100;
    let longitudeOffset = 0;
    let latitudeOffset = 0;
    pbf.readFields((field) => {
      if (field === 1) strings = readStrings(pbf);
      // The offsets stand behind the groups: groups are read when all is known.
      else if (field === 2) groups.push(rangeOf(pbf));
      else if (field === 17) granularity = pbf.readVarint(true);
      else if (field === 19) latitudeOffset = pbf.readVarint(true);
      else if (field === 20) longitudeOffset = pbf.readVarint(true);
    }, null);
    const block: Block = {
      builder,
      strings,
      longitude: (units) => (longitudeOffset + granularity * units) / 1e9,
      latitude: (units) => (latitudeOffset + granularity * units) / 1e9,
    };
    for (const [start, end] of groups) {
      pbf.pos = start;
      pbf.readFields((field) => readElement(field, pbf, block), null, end);
    }
  };
}

function readElement(field: number, pbf: PbfReader, block: Block): void {
  if (field === 1) readNode(pbf, block);
  else if (field === 2) readDenseNodes(pbf, block);
  else if (field === 3) readWay(pbf, block);
  else if (field === 4) readRelation(pbf, block);
}

function rangeOf(pbf: PbfReader): [start: number, end: number] {
  const length = pbf.readVarint();
  const start = pbf.pos;
  const end = start + length;
  if (end > pbf.length) throw new Failure('mapFileDamaged');
  pbf.pos = end;
  return [start, end];
}

function readStrings(pbf: PbfReader): string[] {
  return pbf.readMessage((field, strings) => {
    if (field === 1) strings.push(pbf.readString());
  }, [] as string[]);
}

/** Reads packed numbers; a list may come in several pieces. */
const into = (pbf: PbfReader, list: number[]) => void pbf.readPackedVarint(list);
const signedInto = (pbf: PbfReader, list: number[]) => void pbf.readPackedSVarint(list);

function readNode(pbf: PbfReader, block: Block): void {
  const keys: number[] = [];
  const values: number[] = [];
  const node = pbf.readMessage(
    (field, found) => {
      if (field === 1) found.id = pbf.readSVarint();
      else if (field === 2) into(pbf, keys);
      else if (field === 3) into(pbf, values);
      else if (field === 8) found.latitude = pbf.readSVarint();
      else if (field === 9) found.longitude = pbf.readSVarint();
    },
    { id: Number.NaN, latitude: Number.NaN, longitude: Number.NaN },
  );
  const { builder, longitude, latitude } = block;
  const tags = keys.length === 0 ? undefined : pairs(block, keys, values);
  builder.node(node.id, longitude(node.longitude), latitude(node.latitude), tags);
}

/** Ids and coordinates stand as differences from the one before; tags as key, value, …, 0. */
function readDenseNodes(pbf: PbfReader, block: Block): void {
  const ids: number[] = [];
  const latitudes: number[] = [];
  const longitudes: number[] = [];
  const tags: number[] = [];
  pbf.readMessage((field) => {
    if (field === 1) signedInto(pbf, ids);
    else if (field === 8) signedInto(pbf, latitudes);
    else if (field === 9) signedInto(pbf, longitudes);
    else if (field === 10) into(pbf, tags);
  }, null);
  if (latitudes.length !== ids.length || longitudes.length !== ids.length) {
    throw new Failure('mapFileDamaged');
  }
  let id = 0;
  let latitude = 0;
  let longitude = 0;
  let at = 0;
  const { builder, strings } = block;
  const writeTags = (to: TagTable) => {
    for (; tags[at] !== 0 && at < tags.length; at += 2) {
      to.tag(strings[tags[at] as number] ?? '', strings[tags[at + 1] as number] ?? '');
    }
  };
  for (let k = 0; k < ids.length; k += 1) {
    id += ids[k] as number;
    latitude += latitudes[k] as number;
    longitude += longitudes[k] as number;
    const isTagged = at < tags.length && tags[at] !== 0;
    const place = [block.longitude(longitude), block.latitude(latitude)] as const;
    builder.node(id, ...place, isTagged ? writeTags : undefined);
    // Past what was not written because the point was no place, and past the 0.
    while (at < tags.length && tags[at] !== 0) at += 2;
    at += 1;
  }
}

function readWay(pbf: PbfReader, block: Block): void {
  const keys: number[] = [];
  const values: number[] = [];
  const refs: number[] = [];
  const latitudes: number[] = [];
  const longitudes: number[] = [];
  const way = pbf.readMessage(
    (field, found) => {
      if (field === 1) found.id = pbf.readVarint(true);
      else if (field === 2) into(pbf, keys);
      else if (field === 3) into(pbf, values);
      else if (field === 8) signedInto(pbf, refs);
      // `osmium add-locations-to-ways` writes the places here and leaves bare points out.
      else if (field === 9) signedInto(pbf, latitudes);
      else if (field === 10) signedInto(pbf, longitudes);
    },
    { id: Number.NaN },
  );
  sumUp(refs);
  if (latitudes.length === refs.length && longitudes.length === refs.length) {
    sumUp(latitudes);
    sumUp(longitudes);
    for (let k = 0; k < refs.length; k += 1) {
      const longitude = block.longitude(longitudes[k] as number);
      block.builder.node(refs[k] as number, longitude, block.latitude(latitudes[k] as number));
    }
  }
  const tags = keys.length === 0 ? undefined : pairs(block, keys, values);
  block.builder.way(way.id, refs, tags);
}

function readRelation(pbf: PbfReader, block: Block): void {
  const keys: number[] = [];
  const values: number[] = [];
  const roles: number[] = [];
  const refs: number[] = [];
  const kinds: number[] = [];
  const relation = pbf.readMessage(
    (field, found) => {
      if (field === 1) found.id = pbf.readVarint(true);
      else if (field === 2) into(pbf, keys);
      else if (field === 3) into(pbf, values);
      else if (field === 8) into(pbf, roles);
      else if (field === 9) signedInto(pbf, refs);
      else if (field === 10) into(pbf, kinds);
    },
    { id: Number.NaN },
  );
  sumUp(refs);
  const members = refs.map((id, k): RelationMember => {
    const role = block.strings[roles[k] ?? 0] ?? '';
    return { kind: memberKinds[kinds[k] ?? 0] ?? 'node', id, role };
  });
  block.builder.relation(relation.id, members, pairs(block, keys, values));
}

/** Differences into values, in place. */
function sumUp(numbers: number[]): void {
  for (let k = 1; k < numbers.length; k += 1) {
    numbers[k] = (numbers[k] as number) + (numbers[k - 1] as number);
  }
}

function pairs({ strings }: Block, keys: readonly number[], values: readonly number[]) {
  return (to: TagTable) => {
    for (const [k, key] of keys.entries()) {
      to.tag(strings[key] ?? '', strings[values[k] ?? 0] ?? '');
    }
  };
}
